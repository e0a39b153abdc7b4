package io.mingzhang.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A database opened by a command that is not the server. */
public final class OpenDatabase implements AutoCloseable {

    private final RunningDatabase database;

    private OpenDatabase(RunningDatabase database) {
        this.database = database;
    }

    /** For reading: a running server goes on meanwhile; where none runs, the database is started for as long as this is open. */
    public static OpenDatabase besideServer(DatabasePlace place) throws IOException {
        if (place instanceof EmbeddedPlace embedded) {
            requireData(embedded);
            try {
                return new OpenDatabase(DatabaseStart.start(place));
            } catch (DatabaseRefused inUse) {
                Cluster cluster = new Cluster(embedded.folder().resolve("postgresql"));
                PostmasterFile running = cluster.postmaster();
                if (!running.ready() || running.process().isEmpty()) {
                    throw inUse;
                }
                return new OpenDatabase(new ExternalPostgres(cluster.address(running.port())));
            }
        }
        return new OpenDatabase(DatabaseStart.start(place));
    }

    /** For changing everything: refused while a server works on the folder. */
    public static OpenDatabase alone(DatabasePlace place) {
        return new OpenDatabase(DatabaseStart.start(place));
    }

    /** Brings the tables of these modules to what this program knows. */
    public void migrate(List<String> modules) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(database.address().url());
        if (!database.address().user().isEmpty()) {
            source.setUser(database.address().user());
            source.setPassword(database.address().password());
        }
        new Migrations(modules).bring(source);
    }

    /** A connection of its own; the caller closes it. */
    public Connection connect() throws SQLException {
        DatabaseAddress address = database.address();
        return address.user().isEmpty()
                ? DriverManager.getConnection(address.url())
                : DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    @Override
    public void close() {
        database.close();
    }

    private static void requireData(EmbeddedPlace place) {
        if (!Files.exists(place.folder().resolve("postgresql"))) {
            throw new DatabaseRefused("数据文件夹 " + place.folder() + " 中没有明账的数据。", "请用 --data 指出服务使用的数据文件夹；它在服务启动时显示。");
        }
    }
}
