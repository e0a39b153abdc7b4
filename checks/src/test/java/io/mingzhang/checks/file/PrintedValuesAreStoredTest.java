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
    void warnsWhenHiddenPartsShiftTheSum() {
        assertThat(verdicts("1.33", "1.334", "2.33", "2.334", "3.33", "3.334").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEmpty());
    }

    @Test
    void warnsWhenRoundingExplainsNothingAndNamesTheLargestFirst() {
        assertThat(verdicts("12.35", "12.351", "(1,200.00)", "-1300").messages())
                .singleElement()
                .asString()
                .contains("“支出总表”有 2 个单元格", "：显示 (1,200.00)、存储 -1300；");
    }

    @Test
    void saysNothingWithoutTraces() {
        assertThat(verdicts().messages()).isEmpty();
    }
}
