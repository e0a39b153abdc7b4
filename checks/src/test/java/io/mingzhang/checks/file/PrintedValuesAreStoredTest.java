package io.mingzhang.checks.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.FileTrace;
import org.junit.jupiter.api.Test;

class PrintedValuesAreStoredTest {

    private static Verdicts verdicts(String... printedAndStored) {
        FileTrace[] traces = new FileTrace[printedAndStored.length / 2];
        for (int i = 0; i < traces.length; i++) {
            traces[i] = Traces.of(
                    FileTrace.Kind.STORED_DIFFERS, i + 1, printedAndStored[2 * i], printedAndStored[2 * i + 1]);
        }
        return Traces.verdicts("FIL-01", traces);
    }

    @Test
    void hintsAtRoundingNoise() {
        assertThat(verdicts("12.35", "12.350000000000001").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.INFO));
    }

    @Test
    void hintsOnceAtAmountsConvertedFromYuan() {
        assertThat(verdicts("1.33", "1.334", "2.33", "2.3349", "3.33", "3.325").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).contains(Severity.INFO);
                    assertThat(problem.message()).contains("3 个单元格");
                });
    }

    @Test
    void warnsWhenRoundingExplainsNothingAndNamesTheLargestFirst() {
        assertThat(verdicts("12.35", "13", "(1,200.00)", "-1300", "5.00", "5.001")
                        .problems())
                .satisfiesExactly(
                        other -> {
                            assertThat(other.severity()).isEmpty();
                            assertThat(other.message()).contains("“支出总表”有 2 个单元格", "：显示 (1,200.00)、存储 -1300；");
                        },
                        rounded -> assertThat(rounded.severity()).contains(Severity.INFO));
    }

    @Test
    void saysNothingWithoutTraces() {
        assertThat(verdicts().messages()).isEmpty();
    }
}
