package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.fictional.FictionalExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code convert} as its users see it. */
class ConvertCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path document = Path.of("");

    @BeforeEach
    void writeDocument() throws IOException {
        document = folder.resolve("预算.txt");
        Files.writeString(document, FictionalExamples.all().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void writesAFileThatIsAuditedLikeTheOriginal(String kind) {
        Path target = folder.resolve("结果." + kind);
        CommandRun run = CommandRun.of("convert", document, "--to", kind, "-o", target);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("已写入 " + target);
        assertThat(CommandRun.of("audit", "--quiet", target).status())
                .isEqualTo(CommandRun.of("audit", "--quiet", document).status());
    }

    @Test
    void writesTheModelAsReadPrintsIt() throws IOException {
        Path target = folder.resolve("结果.json");
        assertThat(CommandRun.of("convert", document, "--to", "json", "-o", target)
                        .status())
                .isZero();
        assertThat(Files.readString(target).strip())
                .isEqualTo(CommandRun.of("read", "--format", "json", document)
                        .out()
                        .strip());
    }

    @Test
    void writesAFolderOfCommaSeparatedValues() throws IOException {
        Path target = folder.resolve("表格");
        assertThat(CommandRun.of("convert", document, "--to", "csv", "-o", target)
                        .status())
                .isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("\ufeff"));
        }
        assertThat(Files.readString(target.resolve("00-目录.csv"))).contains("预算表");
    }

    @Test
    void writesOneZipFileWhereTheTargetIsOne() throws IOException {
        Path target = folder.resolve("表格.zip");
        assertThat(CommandRun.of("convert", document, "--to", "csv", "-o", target)
                        .status())
                .isZero();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.getEntry("00-目录.csv")).isNotNull();
        }
    }

    @Test
    void convertsManyFilesIntoAFolderWithoutMixingThemUp() throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("甲"));
        Files.copy(document, inputs.resolve("预算.txt"));
        Files.copy(document, inputs.resolve("预算.md"));
        Path target = folder.resolve("结果");
        CommandRun run = CommandRun.of("convert", inputs, "--to", "docx", "-o", target);
        assertThat(run.status()).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("预算.docx", "预算(2).docx");
        }
    }

    @Test
    void neverWritesOverItsInput() throws IOException {
        String before = Files.readString(document);
        CommandRun run = CommandRun.of("convert", document, "--to", "json", "-o", document);
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("不会覆盖");
        assertThat(Files.readString(document)).isEqualTo(before);
    }

    @Test
    void saysWhatCannotBeConverted() throws IOException {
        Path other = folder.resolve("便条.txt");
        Files.writeString(other, "明天上午开会。\n");
        CommandRun run = CommandRun.of("convert", other, "--to", "xlsx", "-o", folder.resolve("便条.xlsx"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("没有识别到预算报表");
        assertThat(folder.resolve("便条.xlsx")).doesNotExist();
    }

    @Test
    void asksForTheKind() {
        CommandRun run = CommandRun.of("convert", document);
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("--to");
    }

    @Test
    void refusesAFileAsTargetOfMany() throws IOException {
        Path taken = Files.writeString(folder.resolve("占用"), "x");
        CommandRun run = CommandRun.of("convert", document, folder.resolve("无此文件.txt"), "--to", "xlsx", "-o", taken);
        assertThat(run.status()).isEqualTo(64);
        assertThat(List.of(run.err().split("\n")).getFirst()).contains("文件夹");
    }
}
