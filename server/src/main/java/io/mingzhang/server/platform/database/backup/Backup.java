package io.mingzhang.server.platform.database.backup;

import io.mingzhang.server.platform.database.DatabaseRefused;
import io.mingzhang.server.platform.database.OpenDatabase;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes everything the modules keep into one file, as it was at one moment. */
public final class Backup {

    private final List<String> modules;
    private final String program;
    private final InstantSource clock;

    /** Of these modules, by this version of the program. */
    public Backup(List<String> modules, String program, InstantSource clock) {
        this.modules = List.copyOf(modules);
        this.program = program;
        this.clock = clock;
    }

    /** The file appears complete or not at all. Gives the number of rows it holds. */
    public long write(OpenDatabase database, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new DatabaseRefused("文件 " + target + " 已经存在。", "请另取一个文件名；已有的备份不会被覆盖。");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            long rows = write(connection, part);
            connection.rollback();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } catch (SQLException failure) {
            throw new DatabaseRefused("数据库没有给出全部内容：" + failure.getMessage(), "请确认数据库正在运行，然后重试。", failure);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private long write(Connection connection, Path part) throws IOException, SQLException {
        Catalog catalog = Catalog.read(connection, modules);
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            List<Manifest.TableContent> tables = new ArrayList<>();
            for (Table table : catalog.tables()) {
                tables.add(write(table, copy, zip));
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    program,
                    clock.instant().toString(),
                    catalog.migrations(),
                    tables,
                    catalog.sequences());
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(BackupFile.json(manifest));
            zip.finish();
            bytes.flush();
            channel.force(true);
            return manifest.rows();
        }
    }

    private static Manifest.TableContent write(Table table, CopyManager copy, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(new Manifest.TableContent(table, 0, 0, "").entry()));
        MessageDigest digest = BackupFile.sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        long rows = copy.copyOut("copy " + table.target() + " to stdout", counted);
        zip.closeEntry();
        return new Manifest.TableContent(
                table, rows, counted.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Counts what passes; COPY closes nothing. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            bytes += length;
        }
    }
}
