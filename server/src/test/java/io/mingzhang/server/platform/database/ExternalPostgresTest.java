package io.mingzhang.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The oldest PostgreSQL we promise to work with, where the machine has it (Debian: package postgresql-15). */
class ExternalPostgresTest {

    private static final PostgresPrograms OLDEST = new PostgresPrograms(Path.of("/usr/lib/postgresql/15"));
    private static final String PASSWORD = "secret";

    @TempDir
    private static Path folder;

    private static Cluster cluster;
    private static int port;

    @BeforeAll
    static void startOldest() throws Exception {
        assumeTrue(Files.isExecutable(OLDEST.program("initdb")), "PostgreSQL 15 is not installed on this machine");
        Path data = folder.resolve("data");
        FilePermissions.createForOwner(data);
        Unprivileged starter = Unprivileged.forFolder(data, OLDEST);
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        List<String> made = starter.command(
                OLDEST.program("initdb"),
                List.of(
                        "-D",
                        data.toString(),
                        "-U",
                        "boss",
                        "--pwfile=" + password,
                        "-A",
                        "scram-sha-256",
                        "-E",
                        "UTF8",
                        "--no-sync"));
        assertThat(new ProcessBuilder(made).start().waitFor()).isZero();
        port = PostgresProcess.freePort();
        cluster = new Cluster(data);
        new ProcessBuilder(starter.command(
                        OLDEST.program("postgres"),
                        List.of("-D", data.toString(), "-p", "" + port, "-h", "127.0.0.1", "-F", "-k", "")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (!cluster.postmaster().ready()) {
            Thread.sleep(20);
        }
        execute("create role clerk login password 'secret'");
    }

    @AfterAll
    static void stopOldest() throws IOException {
        if (cluster != null) {
            PostgresProcess.stop(cluster, OLDEST);
        }
    }

    @Test
    void takesOurTables() throws Exception {
        DatabaseAddress address =
                ExternalPostgres.found(address("boss", PASSWORD)).address();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        new Migrations(List.of("platform", "examination")).bring(source);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*) from pg_tables where schemaname in ('platform', 'examination')")) {
            tables.next();
            assertThat(tables.getInt(1)).isGreaterThan(10);
        }
    }

    @Test
    void aWrongPasswordIsSaid() {
        assertThatThrownBy(() -> ExternalPostgres.found(address("boss", "guess")))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("拒绝了用户名或密码")
                .hasMessageNotContaining("guess");
    }

    @Test
    void aMissingDatabaseIsSaid() {
        DatabaseAddress absent = new DatabaseAddress(url("absent"), "boss", PASSWORD);
        assertThatThrownBy(() -> ExternalPostgres.found(absent)).hasMessageContaining("数据库不存在");
    }

    @Test
    void missingRightsAreSaid() {
        assertThatThrownBy(() -> ExternalPostgres.found(new DatabaseAddress(url("template1"), "clerk", PASSWORD)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("权限");
    }

    @Test
    void anAddressWhereNobodyAnswersIsSaid() throws Exception {
        DatabaseAddress nobody =
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + PostgresProcess.freePort() + "/x", "boss", "");
        assertThatThrownBy(() -> ExternalPostgres.found(nobody)).hasMessageContaining("连接不上数据库");
    }

    @Test
    void anAddressOfAnotherKindIsSaid() {
        assertThatThrownBy(() -> DatabasePlace.external("jdbc:mysql://h/x", Map.of()))
                .hasMessageContaining("不能识别的数据库地址");
    }

    private static DatabaseAddress address(String user, String password) {
        return new DatabaseAddress(url("postgres"), user, password);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "boss", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
