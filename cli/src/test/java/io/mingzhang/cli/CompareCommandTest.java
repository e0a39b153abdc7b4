package io.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.schema.CommittedSchemas;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompareCommandTest {

    private static final Path CLEAN = Projects.root().resolve("examples/county-clean.txt");
    private static final Path WRONG = Projects.root().resolve("examples/county-with-errors.txt");

    @Test
    void aVersionWithNewErrorsEndsWithOne() {
        CommandRun run = CommandRun.of("compare", CLEAN.toString(), WRONG.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("10.75 → 13.75（+3 万元）", "新增的疑点", "表下说明", "改名 1 处");
    }

    @Test
    void aVersionThatIsCorrectedEndsWithZero() {
        CommandRun run = CommandRun.of("compare", WRONG.toString(), CLEAN.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("已改正的疑点", "新增 0（其中错误 0）");
    }

    @Test
    void aDocumentHasNotChangedAgainstItself() {
        assertThat(CommandRun.of("compare", CLEAN.toString(), CLEAN.toString()).out())
                .contains("内容没有变化");
    }

    @Test
    void jsonKeepsToItsSchema() {
        CommittedSchemas.assertValid(
                "compare",
                CommandRun.of("compare", "--format", "json", CLEAN.toString(), WRONG.toString())
                        .out());
    }

    @Test
    void aFileThatCannotBeReadEndsWithTwo() {
        CommandRun run = CommandRun.of("compare", CLEAN.toString(), "没有这个文件.txt");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("没有这个文件.txt");
    }
}
