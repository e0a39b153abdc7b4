package io.mingzhang.server.platform.database.backup;

import io.mingzhang.server.platform.database.DatabaseRefused;
import io.mingzhang.server.platform.database.OpenDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Puts a backup back: all of it or, when anything stands against it, nothing. */
public final class Restore {

    private final List<String> modules;
    private final boolean replace;

    /** Into the tables of these modules; with replace what they hold is given up. */
    public Restore(List<String> modules, boolean replace) {
        this.modules = List.copyOf(modules);
        this.replace = replace;
    }

    /** Reads the whole file before the database is even opened. Gives the number of rows put back. */
    public long read(Path path, Supplier<OpenDatabase> door) throws IOException {
        try (BackupFile file = BackupFile.open(path)) {
            file.verify();
            try (OpenDatabase database = door.get()) {
                boolean nothingThere = holdsNoTable(database);
                database.migrate(modules);
                return fill(database, file, nothingThere);
            }
        }
    }

    /** Where nothing was, what the migrations bring along is nobody's data. */
    private boolean holdsNoTable(OpenDatabase database) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select exists (select from pg_tables where schemaname = any(?))")) {
            statement.setArray(1, connection.createArrayOf("text", modules.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && !row.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new DatabaseRefused("数据库没有应答：" + failure.getMessage(), "没有改动任何数据。请确认数据库正在运行，然后重试。", failure);
        }
    }

    private long fill(OpenDatabase database, BackupFile file, boolean nothingThere) throws IOException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Catalog catalog = Catalog.read(connection, modules);
            requireSameTables(file.manifest(), catalog);
            if (!nothingThere && !replace) {
                requireEmpty(connection, catalog);
            }
            empty(connection, catalog);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Manifest.TableContent content : inOrder(file.manifest(), catalog)) {
                fill(content, copy, file);
            }
            continueNumbers(connection, file.manifest());
            connection.commit();
            return file.manifest().rows();
        } catch (SQLException failure) {
            throw BackupFile.damaged(file.path(), "数据库不接受其内容（" + failure.getMessage() + "）", failure);
        }
    }

    private static void requireSameTables(Manifest manifest, Catalog catalog) {
        boolean sameTables = new HashSet<>(catalog.tables())
                .equals(manifest.tables().stream()
                        .map(Manifest.TableContent::table)
                        .collect(Collectors.toSet()));
        if (!sameTables || !manifest.migrations().equals(catalog.migrations())) {
            throw new DatabaseRefused(
                    "备份由明账 " + manifest.program() + " 制作，其数据结构与本版本不同。", "请用制作备份的版本恢复到一个空文件夹，再用本版本启动；启动时会自动升级。");
        }
    }

    private static void requireEmpty(Connection connection, Catalog catalog) throws SQLException {
        for (Table table : catalog.tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select exists (select from " + table.quoted() + ")")) {
                if (row.next() && row.getBoolean(1)) {
                    throw new DatabaseRefused("目标数据库中已有数据，没有改动它。", "请用 --data 指定一个新的文件夹；确要放弃现有数据，请加 --replace（建议先备份）。");
                }
            }
        }
    }

    private static void empty(Connection connection, Catalog catalog) throws SQLException {
        String tables = catalog.tables().stream().map(Table::quoted).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('mingzhang.restoring', 'on', true)"); // the audit trail refuses it otherwise
            statement.execute("truncate " + tables);
        }
    }

    /** The order is that of this database; what the file says about it does not count. */
    private static List<Manifest.TableContent> inOrder(Manifest manifest, Catalog catalog) {
        return catalog.tables().stream()
                .flatMap(table -> manifest.tables().stream()
                        .filter(content -> content.table().equals(table)))
                .toList();
    }

    private static void fill(Manifest.TableContent content, CopyManager copy, BackupFile file)
            throws SQLException, IOException {
        try (InputStream rows = file.rows(content)) {
            long filled = copy.copyIn("copy " + content.table().target() + " from stdin", rows);
            if (filled != content.rows()) {
                throw BackupFile.damaged(file.path(), "表 " + content.table().name() + " 的行数不符", null);
            }
        }
    }

    private static void continueNumbers(Connection connection, Manifest manifest) throws SQLException {
        for (Manifest.SequenceState sequence : manifest.sequences()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("select setval(pg_get_serial_sequence(?, ?), greatest(?, 1), ?)")) {
                statement.setString(1, new Table(sequence.schema(), sequence.table(), List.of()).quoted());
                statement.setString(2, sequence.column());
                statement.setLong(3, sequence.last());
                statement.setBoolean(4, sequence.last() > 0);
                statement.execute();
            }
        }
    }
}
