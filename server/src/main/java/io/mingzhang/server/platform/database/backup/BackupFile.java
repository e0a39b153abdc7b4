package io.mingzhang.server.platform.database.backup;

import io.mingzhang.server.platform.database.DatabaseRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file made by {@link Backup}, opened for reading. Nothing of it is written to disk, and no name in it is trusted. */
final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final int MANIFEST_BYTES_MAX = 4 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new DatabaseRefused("没有找到备份文件 " + path + "。", "请检查文件名和位置。");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException notZip) {
            throw damaged(path, "不是备份文件，或下载、复制时不完整", notZip);
        }
        try {
            return new BackupFile(path, zip, manifest(path, zip));
        } catch (IOException | DatabaseRefused failure) {
            zip.close();
            throw failure;
        }
    }

    Path path() {
        return path;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads everything once and compares it with what the manifest says. */
    void verify() throws IOException {
        Set<String> expected = new HashSet<>(Set.of(MANIFEST));
        for (Manifest.TableContent content : manifest.tables()) {
            if (!expected.add(content.entry())) {
                throw damaged(path, "表 " + content.table().name() + " 出现了两次", null);
            }
            verify(content);
        }
        if (zip.stream().anyMatch(entry -> !expected.contains(entry.getName()))) {
            throw damaged(path, "含有清单之外的内容", null);
        }
    }

    /** The rows of a table as COPY takes them; at most as many bytes as the manifest says. */
    InputStream rows(Manifest.TableContent content) throws IOException {
        ZipEntry entry = zip.getEntry(content.entry());
        if (entry == null) {
            throw damaged(path, "缺少表 " + content.table().name(), null);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static byte[] json(Manifest manifest) {
        return JSON.writeValueAsBytes(manifest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private void verify(Manifest.TableContent content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream rows = rows(content)) {
            for (int read = rows.read(buffer); read >= 0; read = rows.read(buffer)) {
                bytes += read;
                if (bytes > content.bytes()) {
                    throw damaged(path, "表 " + content.table().name() + " 比清单所说的长", null);
                }
                digest.update(buffer, 0, read);
            }
        } catch (ZipException broken) {
            throw damaged(path, "表 " + content.table().name() + " 不能解压", broken);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(content.sha256())) {
            throw damaged(path, "表 " + content.table().name() + " 的校验值不符", null);
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw damaged(path, "其中没有清单，不是明账的备份", null);
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            byte[] text = bytes.readNBytes(MANIFEST_BYTES_MAX + 1);
            if (text.length > MANIFEST_BYTES_MAX) {
                throw damaged(path, "清单过长", null);
            }
            Manifest manifest = JSON.readValue(text, Manifest.class);
            if (!Manifest.FORMAT.equals(manifest.format())) {
                throw new DatabaseRefused(
                        "备份文件的格式是 " + manifest.format() + "，本版本只认识 " + Manifest.FORMAT + "。", "请用制作该备份的明账版本恢复。");
            }
            return manifest;
        } catch (JacksonException | ZipException broken) {
            throw damaged(path, "清单不能读取", broken);
        }
    }

    static DatabaseRefused damaged(Path path, String what, @Nullable Exception cause) {
        return new DatabaseRefused("备份文件 " + path + " 不能使用：" + what + "。", "没有改动任何数据。请换一份备份，或重新复制该文件。", cause);
    }
}
