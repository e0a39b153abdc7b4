package io.mingzhang.checks.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.model.FileTrace;
import org.junit.jupiter.api.Test;

class FormulasHaveValuesTest {

    @Test
    void reportsErrorsOfASheetTogether() {
        assertThat(Traces.verdicts(
                                "FIL-02",
                                Traces.of(FileTrace.Kind.FORMULA_ERROR, 3, "#REF!", "#REF!"),
                                Traces.of(FileTrace.Kind.FORMULA_ERROR, 4, "#DIV/0!", "#DIV/0!"))
                        .messages())
                .containsExactly("“支出总表”有 2 个单元格显示错误值 #REF!、#DIV/0!");
    }

    @Test
    void acceptsOtherTraces() {
        assertThat(Traces.verdicts("FIL-02", Traces.of(FileTrace.Kind.NUMBER_AS_TEXT, 3, "1", "1"))
                        .messages())
                .isEmpty();
    }
}
