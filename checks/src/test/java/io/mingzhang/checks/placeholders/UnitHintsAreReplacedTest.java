package io.mingzhang.checks.placeholders;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TextFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitHintsAreReplacedTest {

    @ParameterizedTest
    @ValueSource(strings = {"≥5（万元/台等）", "成本（元/人·小时等）≤300"})
    void reports(String text) {
        assertThat(verdicts(text).messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥6台（套）", "≤800元/人", "打印机（含墨盒等）", "（元/人）"})
    void accepts(String text) {
        assertThat(verdicts(text).messages()).isEmpty();
        assertThat(verdicts(text).passed()).isEqualTo(1);
    }

    private static Verdicts verdicts(String text) {
        return Verdicts.of("PLH-04", TextFixture.field(TargetField.PLAN, text));
    }
}
