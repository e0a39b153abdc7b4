package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "audit",
                "read",
                "nonsense",
                "audit --nonsense x",
                "audit --format xml x",
                "audit --severity grave x",
                "audit --check NO-SUCH-99 x",
                "checks NO-SUCH-99"
            })
    void wrongUsageIs64AndExplained(String line) {
        CommandRun run = CommandRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ", -1)));
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("用法：mingzhang");
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(CommandRun.of("--help").out()).contains("audit").contains("读取并审核");
        assertThat(CommandRun.of("audit", "-h").out()).contains("退出码");
        assertThat(CommandRun.of("--version").status()).isZero();
    }

    @Test
    void unreadableFilesWinAndAreListedLast(@TempDir Path folder) throws IOException {
        Path example = Projects.examples().getFirst();
        Path empty = Files.writeString(folder.resolve("空.txt"), "");
        CommandRun run = CommandRun.of("audit", empty, example, folder.resolve("没有.txt"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("无法处理的文件").contains("[EMPTY]").contains("[NOT_READABLE]");
        assertThat(run.out().indexOf(example.toString())).isLessThan(run.out().indexOf("无法处理的文件"));
    }

    @Test
    void documentWithoutBudgetIsNotClean(@TempDir Path folder) throws IOException {
        Path poem = Files.writeString(folder.resolve("诗.txt"), "白日依山尽，黄河入海流。\n欲穷千里目，更上一层楼。\n");
        for (String command : List.of("audit", "read")) {
            CommandRun run = CommandRun.of(command, poem);
            assertThat(run.status()).as(command).isEqualTo(2);
            assertThat(run.out()).contains("没有识别到预算").contains("[NO_BUDGET]");
        }
    }

    @Test
    void outputFileIsCompleteOrUntouched(@TempDir Path folder) throws IOException {
        Path example = Projects.examples().getFirst();
        Path report = folder.resolve("报告.txt");
        CommandRun run = CommandRun.of("audit", "--output", report, example);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(report)).contains(example.toString());
        assertThat(folder.toFile().list()).containsExactly("报告.txt");
        assertThat(CommandRun.of("audit", "--output", folder.resolve("no/such/报告.txt"), example)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void neverOverwritesWhatItReads(@TempDir Path folder) throws IOException {
        Path copy = Files.copy(Projects.examples().getFirst(), folder.resolve("a.txt"));
        CommandRun run = CommandRun.of("audit", "-o", folder.resolve("./a.txt"), copy);
        assertThat(run.status()).isEqualTo(64);
        assertThat(copy).hasSameBinaryContentAs(Projects.examples().getFirst());
    }

    @Test
    void quietPrintsOneLineAFileAndTheSum() {
        List<Path> examples = Projects.examples();
        CommandRun run = CommandRun.of("audit", "--quiet", examples.getFirst(), examples.getLast());
        assertThat(run.out().lines().filter(line -> !line.isBlank()).limit(2))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(examples.getFirst() + "："),
                        line -> assertThat(line).startsWith(examples.getLast() + "："));
        assertThat(run.out()).contains("合计 2 个文件");
    }
}
