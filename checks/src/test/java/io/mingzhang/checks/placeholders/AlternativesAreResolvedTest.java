package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesAreResolvedTest {

    @ParameterizedTest
    @ValueSource(strings = {"比上年增加（减少）5.20万元", "比上年增长/下降3%", "与上年持平（增加）"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"说明增加（减少）的原因", "增加5.20万元", "增加（其中减少一项）2万元", "收入增加/减少情况"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-02", TextFixture.prose(text));
    }
}
