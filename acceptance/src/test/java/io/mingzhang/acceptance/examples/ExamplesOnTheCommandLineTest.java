package io.mingzhang.acceptance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.cli.Mingzhang;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.documents.fictional.FictionalStyle;
import io.mingzhang.documents.fictional.FictionalStyles;
import io.mingzhang.documents.fictional.PlantedError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What a user sees who runs the first commands of the README. */
class ExamplesOnTheCommandLineTest {

    private static final Path FOLDER = ProjectFolders.root().resolve("examples");

    static List<FictionalStyle> styles() {
        return FictionalStyles.ALL;
    }

    @ParameterizedTest
    @MethodSource("styles")
    void cleanExampleHasNoErrorAndNoWarning(FictionalStyle style) {
        Run run = Run.of("audit", FOLDER.resolve(style.id() + "-clean.txt").toString());
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).doesNotContain("[错误]").doesNotContain("[警告]").contains("已核对金额");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void exampleWithErrorsIsReportedWithStatusOne(FictionalStyle style) {
        Run run =
                Run.of("audit", FOLDER.resolve(style.id() + "-with-errors.txt").toString());
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(1);
        for (PlantedError error : FictionalExamples.errors(style)) {
            assertThat(error.checks())
                    .as(error.description())
                    .anyMatch(check -> run.out().contains(check));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void exampleIsReadAndListed(FictionalStyle style) {
        Run run = Run.of("read", FOLDER.resolve(style.id() + "-clean.txt").toString());
        assertThat(run.status()).as(run.err()).isZero();
        String department = FictionalExamples.department(style).name();
        assertThat(Stream.of(department, "收支", "绩效")).allMatch(run.out()::contains);
    }

    /**
     * One call of the command line inside the test's JVM.
     *
     * @param status exit status
     * @param out standard output
     * @param err standard error
     */
    private record Run(int status, String out, String err) {
        static Run of(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            CommandLine line =
                    Mingzhang.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
            int status = line.execute(arguments);
            return new Run(status, out.toString(), err.toString());
        }
    }
}
