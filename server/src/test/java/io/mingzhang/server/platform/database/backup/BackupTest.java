package io.mingzhang.server.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.platform.database.DatabasePlace;
import io.mingzhang.server.platform.database.DatabaseRefused;
import io.mingzhang.server.platform.database.OpenDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final List<String> MODULES = List.of("platform", "examination");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
    private static final Backup BACKUP = new Backup(MODULES, "0.1", CLOCK);

    private static final String SOME_DATA = """
            insert into platform.stored_file (sha256, size_bytes, chunks, stored_at, owner_id)
            values (sha256('a'), 3, 1, now(), gen_random_uuid());
            insert into platform.stored_file_chunk values (sha256('a'), 0, '\\x00ff5c0a');
            insert into examination.document (id, name, recognized_department, created_at, changed_at, owner_id)
            values ('00000000-0000-0000-0000-000000000001', E'制表\\t换行\\n反斜线\\\\', '云岭县档案馆', now(), now(), gen_random_uuid());
            insert into examination.mark (document_id, fingerprint, content, kind, made_at, owner_id)
            select '00000000-0000-0000-0000-000000000001', 'f' || n, 'c', 'CORRECTED', now(), gen_random_uuid()
            from generate_series(1, 50) n;
            """;

    @TempDir
    private static Path shared;

    private static OpenDatabase full;
    private static OpenDatabase target;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openBoth() throws Exception {
        full = OpenDatabase.alone(DatabasePlace.embedded(shared.resolve("full")));
        full.migrate(MODULES);
        execute(full, SOME_DATA);
        target = OpenDatabase.alone(DatabasePlace.embedded(shared.resolve("target")));
        target.migrate(MODULES);
    }

    @AfterAll
    static void closeBoth() {
        full.close();
        target.close();
    }

    @BeforeEach
    void empty() throws Exception {
        execute(target, "truncate platform.stored_file, examination.document cascade");
    }

    @Test
    void everythingComesBackAsItWas() throws Exception {
        Path first = folder.resolve("first.zip");
        long rows = BACKUP.write(full, first);
        assertThat(restore(first, false)).isEqualTo(rows).isEqualTo(53);
        Path second = folder.resolve("second.zip");
        BACKUP.write(target, second);
        assertThat(manifestOf(second)).isEqualTo(manifestOf(first));
        assertThat(Files.exists(folder.resolve("first.zip.part"))).isFalse();
    }

    @Test
    void numberingGoesOnWhereItWas() throws Exception {
        Path file = folder.resolve("a.zip");
        BACKUP.write(full, file);
        restore(file, false);
        execute(target, """
                insert into examination.mark (document_id, fingerprint, content, kind, made_at, owner_id)
                values ('00000000-0000-0000-0000-000000000001', 'new', 'c', 'CORRECTED', now(), gen_random_uuid())
                """);
        assertThat(number(target, "select max(id) from examination.mark")).isEqualTo(51);
    }

    @Test
    void aRunningServerDoesNotStandInTheWay() throws Exception {
        try (OpenDatabase beside = OpenDatabase.besideServer(DatabasePlace.embedded(shared.resolve("full")))) {
            assertThat(BACKUP.write(beside, folder.resolve("a.zip"))).isEqualTo(53);
        }
        assertThat(number(full, "select count(*) from examination.mark")).isEqualTo(50);
    }

    @Test
    void anExistingFileIsNotOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("a.zip"), "precious");
        assertThatThrownBy(() -> BACKUP.write(full, file)).isInstanceOf(DatabaseRefused.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void existingDataIsGivenUpOnlyWhenAskedTo() throws Exception {
        Path file = folder.resolve("a.zip");
        BACKUP.write(full, file);
        restore(file, false);
        assertThatThrownBy(() -> restore(file, false))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("已有数据");
        assertThat(restore(file, true)).isEqualTo(53);
        assertThat(number(target, "select count(*) from examination.mark")).isEqualTo(50);
    }

    /** The rules of codes come with the tables of organizations. */
    @Test
    void aNewFolderTakesABackupAlthoughItsTablesAreBornWithRows() throws Exception {
        List<String> modules = List.of("platform", "organization");
        Path file = folder.resolve("a.zip");
        long rows;
        try (OpenDatabase first = OpenDatabase.alone(DatabasePlace.embedded(folder.resolve("first")))) {
            first.migrate(modules);
            execute(first, "update organization.code_rule set explanation = '本地约定'");
            rows = new Backup(modules, "0.1", CLOCK).write(first, file);
        }
        DatabasePlace second = DatabasePlace.embedded(folder.resolve("second"));
        assertThat(new Restore(modules, false).read(file, () -> OpenDatabase.alone(second)))
                .isEqualTo(rows)
                .isPositive();
        try (OpenDatabase restored = OpenDatabase.alone(second)) {
            assertThat(number(restored, "select count(*) from organization.code_rule where explanation <> '本地约定'"))
                    .isZero();
        }
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("a.zip"), "no archive");
        assertThatThrownBy(() -> restore(text, true)).hasMessageContaining("不是备份文件");
        Path cut = folder.resolve("b.zip");
        BACKUP.write(full, cut);
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> restore(cut, true)).isInstanceOf(DatabaseRefused.class);
        assertThatThrownBy(() -> restore(folder.resolve("absent"), true)).hasMessageContaining("没有找到");
    }

    @Test
    void aChangedTableIsRefusedBeforeAnythingIsTouched() throws Exception {
        execute(target, SOME_DATA);
        Path changed = rewritten((name, content) ->
                name.equals("tables/examination.document.copy") ? content.replace("云岭县", "云林县") : content);
        assertThatThrownBy(() -> restore(changed, true)).hasMessageContaining("校验值不符");
        Path longer = rewritten(
                (name, content) -> name.equals("tables/examination.document.copy") ? content.repeat(50) : content);
        assertThatThrownBy(() -> restore(longer, true)).hasMessageContaining("比清单所说的长");
        assertThat(number(target, "select count(*) from examination.mark")).isEqualTo(50);
    }

    @Test
    void aFileThatLiesAboutItselfChangesNothing() throws Exception {
        execute(target, SOME_DATA);
        Path moreRows = rewritten((name, content) ->
                name.equals("manifest.json") ? content.replace("\"rows\":50", "\"rows\":49") : content);
        assertThatThrownBy(() -> restore(moreRows, true)).hasMessageContaining("行数不符");
        Path otherColumns = rewritten((name, content) -> name.equals("manifest.json")
                ? content.replace("\"fingerprint\"", "\"fingerprint\\\") from program 'id' --\"")
                : content);
        assertThatThrownBy(() -> restore(otherColumns, true)).hasMessageContaining("数据结构与本版本不同");
        Path noManifest = rewritten((name, content) -> name.equals("manifest.json") ? "[]" : content);
        assertThatThrownBy(() -> restore(noManifest, true)).hasMessageContaining("清单不能读取");
        assertThat(number(target, "select count(*) from examination.mark")).isEqualTo(50);
    }

    private static long restore(Path file, boolean replace) throws IOException {
        target.close();
        try {
            return new Restore(MODULES, replace)
                    .read(file, () -> OpenDatabase.alone(DatabasePlace.embedded(shared.resolve("target"))));
        } finally {
            target = OpenDatabase.alone(DatabasePlace.embedded(shared.resolve("target")));
        }
    }

    private static Manifest manifestOf(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            return backup.manifest();
        }
    }

    /** A backup whose entries were changed by somebody. */
    private Path rewritten(BiFunction<String, String, String> change) throws IOException {
        Path original = Files.createTempDirectory(folder, "original").resolve("a.zip");
        BACKUP.write(full, original);
        Path changed = original.resolveSibling("changed.zip");
        try (ZipFile zip = new ZipFile(original.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream content = zip.getInputStream(entry)) {
                    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(change.apply(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return changed;
    }

    private static void execute(OpenDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(OpenDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
