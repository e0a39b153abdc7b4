package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.schema.CommittedSchemas;
import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.documents.fictional.FictionalSet;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is switched off, graded or accepted holds between documents and between versions, too. */
class SettingsForSetsTest {

    @TempDir
    private Path folder;

    private Path files = Path.of("");
    private Path settings = Path.of("");

    @BeforeEach
    void aDepartmentWhoseUnitChangedAnAmount() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        FictionalSet.Contradiction changed = FictionalSet.ALL.stream()
                .filter(each -> each.id().equals("unit-changed"))
                .findFirst()
                .orElseThrow();
        for (Example file : changed.plant().files(FictionalSet.of(1))) {
            Files.writeString(files.resolve(file.name()), file.text());
        }
        settings = folder.resolve("mingzhang.yaml");
    }

    @Test
    void checksSwitchedOffAreCountedAndNotReported() throws IOException {
        Files.writeString(settings, "checks: {}\n");
        assertThat(set(audit()).get("findings").isEmpty()).isFalse();
        Files.writeString(settings, "checks: {SET: off}\n");
        JsonNode set = set(audit());
        assertThat(set.get("findings").isEmpty()).isTrue();
        assertThat(set.get("suppressed").asInt()).isPositive();
        assertThat(CommandRun.of("audit", "--settings", settings, files).out())
                .contains("按设置：关闭的规则另有疑点", " │ 按设置：已接受 0  关闭的规则 ");
    }

    @Test
    void checksOfABureauDoNotDriveOutThoseBetweenDocuments() {
        settings = Projects.root().resolve("docs/guide/settings/mingzhang.yaml");
        assertThat(CommandRun.of("audit", "--settings", settings, files).out()).contains("SET-0");
    }

    @Test
    void severityIsThatOfTheSettings() throws IOException {
        Files.writeString(settings, "checks: {SET: info}\n");
        set(audit())
                .get("findings")
                .forEach(finding ->
                        assertThat(finding.get("severity").asString()).isEqualTo("info"));
    }

    @Test
    void findingBetweenFilesIsAcceptedWithTheOtherFilesNamed() throws IOException {
        Files.writeString(settings, "checks: {}\n");
        JsonNode first = set(audit()).get("findings").get(0);
        String fingerprint = first.get("fingerprint").asString();
        Path department = files.resolve("department.txt");
        CommandRun accept = CommandRun.of(
                "accept",
                department,
                fingerprint,
                "--with",
                files.resolve("unit-0.txt"),
                "--with",
                files.resolve("unit-1.txt"),
                "--with",
                files.resolve("unit-2.txt"),
                "--with",
                files.resolve("earlier.txt"),
                "--with",
                files.resolve("annex.txt"),
                "--reason",
                "已核对",
                "--person",
                "张某",
                "--settings",
                settings);
        assertThat(accept.status()).as(accept.err()).isZero();
        JsonNode after = set(audit());
        assertThat(after.get("accepted").get(0).get("fingerprint").asString()).isEqualTo(fingerprint);
        after.get("findings")
                .forEach(finding ->
                        assertThat(finding.get("fingerprint").asString()).isNotEqualTo(fingerprint));
        assertThat(CommandRun.of("audit", "--settings", settings, files).out()).contains("已接受 1 条，不计入结论");
        assertThat(CommandRun.of("audit", "--format", "html", "--settings", settings, files)
                        .out())
                .contains("按设置：已接受 1，", "张某 ", "：已核对", "多文件核对：");
        Path register = folder.resolve("清单.xlsx");
        CommandRun.of("audit", "--format", "xlsx", "-o", register, "--settings", settings, files);
        try (FileSystem parts = FileSystems.newFileSystem(register)) {
            assertThat(Files.readString(parts.getPath("xl/workbook.xml")))
                    .contains("\"&#x5df2;&#x63a5;&#x53d7;\""); // 已接受
        }
    }

    @Test
    void comparisonHeedsThem() throws IOException {
        Files.writeString(settings, "checks: {'*': off}\n");
        Path clean = Projects.root().resolve("examples/county-clean.txt");
        Path wrong = Projects.root().resolve("examples/county-with-errors.txt");
        CommandRun run = CommandRun.of("compare", "--settings", settings, clean, wrong);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("新增 0（其中错误 0）", "关闭的规则另有疑点");
        String json = CommandRun.of("compare", "--format", "json", "--settings", settings, clean, wrong)
                .out();
        CommittedSchemas.assertValid("compare", json);
        assertThat(new JsonMapper()
                        .readTree(json)
                        .get("summary")
                        .get("suppressed")
                        .asInt())
                .isPositive();
    }

    private String audit() {
        String json = CommandRun.of("audit", "--format", "json", "--settings", settings, files)
                .out();
        CommittedSchemas.assertValid("audit", json);
        return json;
    }

    private static JsonNode set(String json) {
        return new JsonMapper().readTree(json).get("sets").get(0);
    }
}
