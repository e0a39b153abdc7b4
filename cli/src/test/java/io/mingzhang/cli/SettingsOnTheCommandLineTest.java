package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.settings.SettingsReader;
import io.mingzhang.checks.userwritten.UserCheckFile;
import io.mingzhang.cli.schema.CommittedSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Settings, acceptances and user-written checks as a clerk uses them. */
class SettingsOnTheCommandLineTest {

    private static final Path GUIDE = Projects.root().resolve("docs/guide/settings");
    private static final Path ERRORS = Projects.root().resolve("examples/county-with-errors.txt");
    private static final Path CLEAN = Projects.root().resolve("examples/county-clean.txt");
    private static final Pattern FINGERPRINT = Pattern.compile("指纹 ([0-9a-f]{16}(?:-\\d+)?)");

    @TempDir
    private Path folder;

    @Test
    void exampleOfTheGuideIsInOrder() {
        CommandRun run = CommandRun.of("audit", "--settings", GUIDE.resolve("mingzhang.yaml"), CLEAN);
        assertThat(run.err()).isEmpty();
        assertThat(CommandRun.of("checks", "--settings", GUIDE.resolve("mingzhang.yaml"), "LOCAL")
                        .out())
                .contains("LOCAL-001", "LOCAL-004", "合计等于基本支出加项目支出");
        assertThat(CommandRun.of("checks", "LOCAL").status()).isEqualTo(64);
    }

    @Test
    void acceptedFindingsNoLongerCountAndAcceptingTwiceChangesNothing() throws IOException {
        Path settings = Files.writeString(folder.resolve("mingzhang.yaml"), "# 我的说明\nchecks: {SUM: off}\n");
        CommandRun before = CommandRun.of("audit", "--settings", settings, ERRORS);
        assertThat(before.status()).isEqualTo(1);
        assertThat(before.out()).contains("关闭的规则另有疑点").doesNotContain("SUM-01 [");
        String fingerprint = first(before.out());
        CommandRun accept = accept(settings, fingerprint);
        assertThat(accept.status()).as(accept.err()).isZero();
        String written = Files.readString(settings);
        assertThat(written).startsWith("# 我的说明\nchecks: {SUM: off}\n").contains(fingerprint, "reason: \"已核对\"");
        CommandRun after = CommandRun.of("audit", "--settings", settings, "--all", ERRORS);
        assertThat(after.err()).isEmpty();
        assertThat(after.out()).contains("已接受 1 条，不计入结论", "张某", "已核对").doesNotContain("指纹 " + fingerprint);
        assertThat(accept(settings, fingerprint).out()).contains("早已接受，没有改动", "设置没有改动");
        assertThat(Files.readString(settings)).isEqualTo(written);
    }

    @Test
    void jsonTellsWhatWasAcceptedAndSuppressed() throws IOException {
        Path settings = Files.writeString(folder.resolve("mingzhang.yaml"), "checks: {XT: off}\n");
        String fingerprint =
                first(CommandRun.of("audit", "--settings", settings, ERRORS).out());
        accept(settings, fingerprint);
        String json = CommandRun.of("audit", "--format", "json", "--settings", settings, ERRORS)
                .out();
        CommittedSchemas.assertValid("audit", json);
        JsonNode root = new JsonMapper().readTree(json);
        assertThat(root.get("suppressed").asInt()).isPositive();
        assertThat(root.get("accepted").get(0).get("fingerprint").asString()).isEqualTo(fingerprint);
        assertThat(root.get("accepted").get(0).get("acceptance").get("person").asString())
                .isEqualTo("张某");
        assertThat(root.get("versions").has("settings/mingzhang.yaml")).isTrue();
    }

    @Test
    void everythingAcceptedIsClean() throws IOException {
        Path settings = Files.writeString(folder.resolve("mingzhang.yaml"), "checks: {'*': warning}\n");
        assertThat(CommandRun.of("audit", "--settings", settings, ERRORS).status())
                .isZero();
        assertThat(CommandRun.of("audit", "--no-settings", ERRORS).status()).isEqualTo(1);
    }

    @Test
    void faultsAreAllSaidAndNothingIsExamined() throws IOException {
        Path settings = Files.writeString(folder.resolve("mingzhang.yaml"), "cheks: {}\naccepted: 5\n");
        CommandRun run = CommandRun.of("audit", "--settings", settings, ERRORS);
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("第1行第1列：不认识的键“cheks”", "第2行第11列：这里应为列表或空值，实为整数", "设置有 2 处错误");
    }

    @Test
    void unknownFingerprintIsRefusedWithTheNearest() {
        CommandRun run =
                CommandRun.of("accept", ERRORS, "0000000000000000", "--reason", "x", "--person", "y", "--no-settings");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("没有指纹为 0000000000000000 的疑点");
    }

    @Test
    void draftIsTriedOut() throws IOException {
        CommandRun run = CommandRun.of("checks", "try", GUIDE.resolve("local-checks.yaml"), "--on", ERRORS, CLEAN);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("LOCAL-001 [错误] 合计等于基本支出加项目支出", "疑点 0", "通过", "读到", " 分）");
        CommandRun explained =
                CommandRun.of("checks", "try", GUIDE.resolve("local-checks.yaml"), "--explain", "行政运行", "--on", CLEAN);
        assertThat(explained.out()).contains("行政运行", "通过", "读到");
        Path wrong = Files.writeString(folder.resolve("错.yaml"), "checks:\n  - id: x\n");
        CommandRun refused = CommandRun.of("checks", "try", wrong, "--on", CLEAN);
        assertThat(refused.status()).isEqualTo(64);
        assertThat(refused.err()).contains("“x”的写法不对", "缺少必填的“demand”");
    }

    @Test
    void runsWithoutUserChecksDoNotLoadTheExpressionLanguage() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-Xlog:class+load=info:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.mingzhang.cli.Mingzhang",
                        "audit",
                        "-q",
                        "--settings",
                        Files.writeString(folder.resolve("s.yaml"), "checks: {SUM-01: info}\n")
                                .toString(),
                        CLEAN.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        List<String> loaded = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(loaded).anyMatch(line -> line.contains("io.mingzhang.cli.AuditCommand"));
        assertThat(loaded).noneMatch(line -> line.contains("dev.cel") || line.contains("com.google.protobuf"));
    }

    @Test
    void schemasOfTheDocumentationAreThoseOfTheProgram() throws IOException {
        Path schemas = Projects.root().resolve("docs/schema");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(schemas.resolve("settings.schema.json"), SettingsReader.schema());
            Files.writeString(schemas.resolve("user-checks.schema.json"), UserCheckFile.schema());
        }
        assertThat(schemas.resolve("settings.schema.json")).hasContent(SettingsReader.schema());
        assertThat(schemas.resolve("user-checks.schema.json")).hasContent(UserCheckFile.schema());
    }

    private static CommandRun accept(Path settings, String fingerprint) {
        return CommandRun.of(
                "accept", ERRORS, fingerprint, "--reason", "已核对", "--person", "张某", "--settings", settings);
    }

    private static String first(String report) {
        Matcher found = FINGERPRINT.matcher(report);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
