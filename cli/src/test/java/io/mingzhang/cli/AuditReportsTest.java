package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.batch.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports and the batch of {@code audit}, as called from outside. */
class AuditReportsTest {

    private static final Path EXAMPLES = Projects.root().resolve("examples");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "xlsx", "docx"})
    void aResumedRunWritesTheReportOfAnUninterruptedOne(String format, @TempDir Path folder) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        for (String name : List.of("county-with-errors.txt", "county-clean.txt")) {
            Files.copy(EXAMPLES.resolve(name), input.resolve(name));
        }
        Path whole = folder.resolve("whole");
        assertThat(run(folder, format, whole, "fresh").status()).isEqualTo(1);
        Path journal = folder.resolve("state");
        assertThat(run(folder, format, folder.resolve("first"), "state").status())
                .isEqualTo(1);
        byte[] kept = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(kept, kept.length - 1)); // killed while the last file was kept
        CommandRun resumed = run(folder, format, folder.resolve("resumed"), "state");
        assertThat(resumed.status()).isEqualTo(1);
        assertThat(resumed.err()).contains("已完成 1 个文件");
        assertThat(content(folder.resolve("resumed"))).isEqualTo(content(whole));
    }

    @Test
    void aJournalOfOtherOptionsIsRefused(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.copy(EXAMPLES.resolve("county-clean.txt"), folder.resolve("in/a.txt"));
        run(folder, "json", folder.resolve("x"), "state");
        CommandRun other = run(folder, "html", folder.resolve("x"), "state");
        assertThat(other.status()).isEqualTo(64);
        assertThat(other.err()).contains("不是这次运行的续作文件");
    }

    @Test
    void officeFormatsNeedAFile() {
        CommandRun run = CommandRun.of("audit", "--format", "xlsx", EXAMPLES.resolve("county-clean.txt"));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("请用 -o 指定");
    }

    @Test
    void explainsWhatHolds() {
        CommandRun run = CommandRun.of("audit", "--explain", "passed", EXAMPLES.resolve("county-clean.txt"));
        assertThat(run.out()).contains("成立的关系", "SUM-04  收支平衡：");
    }

    @Test
    void patternsAreResolvedHereAndLockFilesLeftOut(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path first = Files.writeString(folder.resolve("一.xlsx"), "");
        Path second = Files.writeString(deep.resolve("二.xlsx"), "");
        Files.writeString(deep.resolve("~$二.xlsx"), "");
        Files.writeString(deep.resolve(".~lock.二.xlsx#"), "");
        Files.writeString(deep.resolve("三.txt"), "");
        assertThat(Inputs.files(List.of(folder.resolve("**/*.xlsx")))).containsExactlyInAnyOrder(first, second);
        assertThat(Inputs.files(List.of(folder.resolve("*.xlsx")))).containsExactly(first);
        assertThat(Inputs.files(List.of(folder.resolve("a")))).doesNotContain(deep.resolve("~$二.xlsx"));
        assertThat(CommandRun.of("audit", folder.resolve("a")).err())
                .contains("略过 " + deep.resolve("~$二.xlsx"), "略过 " + deep.resolve(".~lock.二.xlsx#"));
        assertThat(Inputs.files(List.of(folder.resolve("*.docx")))).containsExactly(folder.resolve("*.docx"));
    }

    private static CommandRun run(Path folder, String format, Path report, String journal) {
        return CommandRun.of(
                "audit",
                "--format",
                format,
                "-o",
                report,
                "--summary",
                folder.resolve("summary.xlsx"),
                "--resume",
                folder.resolve(journal),
                folder.resolve("in"));
    }

    /** Workbooks hold the moment of their making and name merged cells in any order; nothing else may differ. */
    private static List<String> content(Path report) throws IOException {
        byte[] bytes = Files.readAllBytes(report);
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return List.of(Files.readString(report));
        }
        List<String> parts = new java.util.ArrayList<>();
        try (var zip = new java.util.zip.ZipFile(report.toFile())) {
            for (var part : zip.stream()
                    .filter(entry -> !entry.getName().startsWith("docProps"))
                    .toList()) {
                String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                parts.add(part.getName() + " " + text.replaceAll("<mergeCells>.*</mergeCells>", ""));
            }
        }
        return parts;
    }
}
