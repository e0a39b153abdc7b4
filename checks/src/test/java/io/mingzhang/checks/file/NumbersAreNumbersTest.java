package io.mingzhang.checks.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.FileTrace;
import org.junit.jupiter.api.Test;

class NumbersAreNumbersTest {

    @Test
    void hintsAtTextNumbersOfASheetTogether() {
        assertThat(Traces.verdicts(
                                "FIL-03",
                                Traces.of(FileTrace.Kind.NUMBER_AS_TEXT, 3, "12.50", "12.50"),
                                Traces.of(FileTrace.Kind.NUMBER_AS_TEXT, 4, "8", "8"))
                        .messages())
                .containsExactly("“支出总表”有 2 个数字以文本形式存储，求和公式会漏掉它们，如 12.50");
    }

    @Test
    void acceptsOtherTraces() {
        assertThat(Traces.verdicts("FIL-03", Traces.of(FileTrace.Kind.COMMENT, 3, "", "说明"))
                        .messages())
                .isEmpty();
    }
}
