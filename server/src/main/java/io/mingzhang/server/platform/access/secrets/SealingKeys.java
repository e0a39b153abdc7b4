package io.mingzhang.server.platform.access.secrets;

import io.mingzhang.server.platform.access.passwords.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** The keys by setting or file. They are asked for when the first secret is sealed or opened, and the file is made then. */
@Component
class SealingKeys {

    private static final int KEY_BYTES = 32;

    private final SealingSettings settings;
    private List<SealingKey> known = List.of();

    SealingKeys(SealingSettings settings) {
        this.settings = settings;
    }

    /** At least one; the first is that of today. */
    synchronized List<SealingKey> all() {
        if (known.isEmpty()) {
            known = (settings.keys().isEmpty() ? ofFile() : settings.keys())
                    .stream().map(SealingKeys::key).toList();
        }
        return known;
    }

    private List<String> ofFile() {
        Path file = settings.file().toAbsolutePath();
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            if (lines.isEmpty()) {
                throw new IllegalStateException("密钥文件 " + file + " 中没有密钥。请从备份中恢复这个文件;确已丢失的,删除它,由程序重新生成。");
            }
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys in " + file + " cannot be read or made", failure);
        }
    }

    /** Readable by nobody else where the file system knows that. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        FileAttribute<?>[] forOwnerOnly =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createFile(file, forOwnerOnly);
        String key = Base64.getEncoder().encodeToString(Secrets.bytes(KEY_BYTES));
        Files.writeString(file, key + "\n", StandardOpenOption.WRITE);
    }

    private static SealingKey key(String written) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(written.strip());
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0]; // the text itself is a secret and stays out of the message
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "密封用的密钥应为 32 字节的 Base64 文字(可用 openssl rand -base64 32 生成),请检查 mingzhang.access.sealing 的设置。");
        }
        return SealingKey.of(bytes);
    }
}
