package io.mingzhang.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "database-programs").toAbsolutePath();
    private static final int KILLS = Boolean.getBoolean("mingzhang.long") ? 30 : 4;

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasWrittenFromRunToRun() throws Exception {
        try (RunningDatabase first = DatabaseStart.start(place())) {
            execute(first, "create table kept (number int)");
            execute(first, "insert into kept values (7)");
        }
        try (RunningDatabase second = DatabaseStart.start(place())) {
            assertThat(number(second, "select sum(number) from kept")).isEqualTo(7);
        }
    }

    @Test
    void isSafeForUserData() throws Exception {
        try (RunningDatabase database = DatabaseStart.start(place())) {
            DatabaseAddress address = database.address();
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), address.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(address.toString()).doesNotContain(address.password());
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql/mingzhang.password")))
                    .hasSize(2);
            assertThat(text(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            for (String safety : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(text(database, "show " + safety)).as(safety).isEqualTo("on");
            }
            assertThat(text(database, "select string_agg(w, '' order by w) from (values ('预'), ('a'), ('B')) v(w)"))
                    .as("sorted by code point")
                    .isEqualTo("Ba预");
            assertThat(text(database, "select ('预算' ~ '^\\w+$')::text"))
                    .as("Chinese characters are letters")
                    .isEqualTo("true");
            assertThatThrownBy(() -> DatabaseStart.start(place()))
                    .as("a second program on the same folder")
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("正由另一个明账服务使用");
        }
    }

    @Test
    void dataOfAnotherVersionIsRefused() throws Exception {
        DatabaseStart.start(place()).close();
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> DatabaseStart.start(place()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("由 PostgreSQL 17 建立");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithARemedy() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> DatabaseStart.start(new EmbeddedPlace(file.resolve("data"), PROGRAMS, true)))
                .isInstanceOfSatisfying(
                        DatabaseRefused.class,
                        refused -> assertThat(refused.remedy()).contains("--data"));
    }

    @Test
    void anAttemptThatBrokeOffWhileTheDatabaseWasMadeIsForgotten() throws Exception {
        Files.createDirectories(folder.resolve("postgresql.new"));
        Files.writeString(folder.resolve("postgresql.new/half"), "");
        try (RunningDatabase database = DatabaseStart.start(place())) {
            assertThat(number(database, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void theNumberOfADeadServerThatNowBelongsToAStrangerIsNoObstacle() throws Exception {
        DatabaseStart.start(place()).close();
        long stranger = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgresql/postmaster.pid"),
                stranger + "\n" + folder.resolve("postgresql") + "\n1\n5432\n\n127.0.0.1\n\nready\n");
        try (RunningDatabase database = DatabaseStart.start(place())) {
            assertThat(number(database, "select 1")).isEqualTo(1);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void comesBackAtTheSameAddressWhenItsProcessIsKilled() throws Exception {
        try (RunningDatabase database = DatabaseStart.start(place())) {
            execute(database, "create table kept (number int)");
            for (int kill = 1; kill <= KILLS; kill++) {
                execute(database, "insert into kept values (" + kill + ")");
                postmaster().destroyForcibly();
                assertThat(numberWhenBack(database, "select count(*) from kept"))
                        .isEqualTo(kill);
            }
        }
        assertThat(Files.exists(folder.resolve("postgresql/postmaster.pid"))).isFalse();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
        List<Integer> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            int before = acknowledged.size();
            Process child = child(before == 0 ? 1 : acknowledged.getLast() + 2);
            try (BufferedReader said = child.inputReader()) {
                for (int line = 0; line < 20 + 37 * kill; line++) {
                    acknowledged.add(Integer.valueOf(said.readLine()));
                }
                child.toHandle().destroyForcibly(); // the process itself would close what it said
                said.lines()
                        .filter(line -> line.matches("\\d+"))
                        .forEach(line -> acknowledged.add(Integer.valueOf(line)));
            }
            child.waitFor();
            assertThat(acknowledged).hasSizeGreaterThan(before);
        }
        try (RunningDatabase database = DatabaseStart.start(place())) {
            assertThat(number(database, "select count(*) from kept"))
                    .isBetween(acknowledged.size(), acknowledged.size() + KILLS);
            for (int number : acknowledged) {
                assertThat(number(database, "select count(*) from kept where number = " + number))
                        .isEqualTo(1);
            }
        }
    }

    private EmbeddedPlace place() {
        return new EmbeddedPlace(folder, PROGRAMS, true);
    }

    private Process child(int firstNumber) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProgram.class.getName(),
                        folder.toString(),
                        PROGRAMS.toString(),
                        Integer.toString(firstNumber))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private ProcessHandle postmaster() throws IOException {
        return PostmasterFile.in(folder.resolve("postgresql")).process().orElseThrow();
    }

    private static void execute(RunningDatabase database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int numberWhenBack(RunningDatabase database, String sql) throws InterruptedException {
        while (true) {
            try {
                return number(database, sql);
            } catch (SQLException away) {
                Thread.sleep(20);
            }
        }
    }

    private static int number(RunningDatabase database, String sql) throws SQLException {
        return Integer.parseInt(text(database, sql));
    }

    private static String text(RunningDatabase database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection open(RunningDatabase database) throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
