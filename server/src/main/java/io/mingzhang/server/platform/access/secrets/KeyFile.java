package io.mingzhang.server.platform.access.secrets;

import io.mingzhang.server.platform.access.passwords.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of keys that seal secrets, one a line; the first seals, all open. Readable by its owner only where the file system
 * knows that.
 */
public final class KeyFile {

    private final Path path;

    private KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** The file at this path, which need not be there. */
    public static KeyFile at(Path path) {
        return new KeyFile(path);
    }

    /** The one in the data folder of a server. */
    public static KeyFile ofData(Path folder) {
        return new KeyFile(folder.resolve("access.key"));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Whether there are keys in it, and nothing else. */
    public boolean holdsKeys() throws IOException {
        List<String> keys = keys();
        return !keys.isEmpty() && keys.stream().allMatch(SealingKeys::isKey);
    }

    /** The keys as they are written; with a new one, and the file, when there is none yet. */
    List<String> keysOrNew() throws IOException {
        if (!exists()) {
            write(List.of(Base64.getEncoder().encodeToString(Secrets.bytes(SealingKeys.KEY_BYTES))));
        }
        List<String> keys = keys();
        if (keys.isEmpty()) {
            throw new IllegalStateException("密钥文件 " + path + " 中没有密钥。请从备份中恢复这个文件;确已丢失的,删除它,由程序重新生成。");
        }
        return keys;
    }

    private List<String> keys() throws IOException {
        return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * Writes the same keys into a file that must not be there yet.
     *
     * @throws FileAlreadyExistsException when it is
     */
    public void copyTo(KeyFile copy) throws IOException {
        if (copy.exists()) {
            throw new FileAlreadyExistsException(copy.path.toString());
        }
        copy.write(keys());
    }

    /**
     * Takes the keys of a copy, so that what they sealed opens here. Those that were here stay, behind them.
     *
     * @return how many keys were not here before
     */
    public int takeFrom(KeyFile copy) throws IOException {
        List<String> own = exists() ? keys() : List.of();
        Set<String> all = new LinkedHashSet<>(copy.keys());
        all.addAll(own);
        if (all.size() > own.size()) {
            write(new ArrayList<>(all));
        }
        return all.size() - own.size();
    }

    /** Appears complete or not at all. */
    private void write(List<String> keys) throws IOException {
        Files.createDirectories(path.resolveSibling("."));
        Path part = path.resolveSibling(path.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, forOwnerOnly());
        Files.write(part, keys, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
