package io.mingzhang.checks.required;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class PeriodIsStatedTest {

    private static Verdicts verdicts(String period) {
        return Verdicts.of(
                "REQ-07",
                TargetFixture.project("虚构项目").with(TargetField.PERIOD, period).document());
    }

    @Test
    void warnsOfAnEmptyPeriod() {
        assertThat(verdicts(" ").messages()).containsExactly("《虚构项目》没有填写“项目期”");
    }

    @Test
    void acceptsAPeriodAndFormsWithoutOne() {
        assertThat(verdicts("1年").passed()).isEqualTo(1);
        assertThat(Verdicts.of("REQ-07", TargetFixture.project("虚构项目").document())
                        .outcomes())
                .isEmpty();
    }
}
