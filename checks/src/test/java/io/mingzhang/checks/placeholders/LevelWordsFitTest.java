package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelWordsFitTest {

    @ParameterizedTest
    @ValueSource(strings = {"财政拨款收入：指省级财政当年拨付的资金。", "本表反映省级部门预算安排情况。", "指市级财政拨款"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"按照《省级部门预算管理办法》执行。", "指县级财政当年拨付的资金。", "争取省级财政支持。"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    @Test
    void knowsNoLevelWithoutDivision() {
        assertThat(Verdicts.of("PLH-05", TextFixture.proseOf("", "指省级财政拨款")).reasons())
                .hasSize(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-05", TextFixture.proseOf("虚构县", text));
    }
}
