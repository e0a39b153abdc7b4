package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class ValuesFitStandardsTest {

    private static Verdicts verdicts(String value, String standard) {
        return Verdicts.of(
                "IND-10",
                TargetFixture.project("乡村振兴经费")
                        .annual(RECIPIENT_SATISFACTION, "群众满意度", value, standard)
                        .document());
    }

    @Test
    void warnsOfAnotherNumberInTheStandard() {
        assertThat(verdicts("100%", "95%以上").messages()).containsExactly("《乡村振兴经费》“群众满意度”的指标值为“100%”，绩效标准却是“95%以上”");
    }

    @Test
    void acceptsTheSameNumberAndScoringRules() {
        assertThat(verdicts("≥95%", "95%以上").problems()).isEmpty();
        assertThat(verdicts("≥95%", "每低1%扣2分").outcomes()).isEmpty();
        assertThat(verdicts("≥95%", "").outcomes()).isEmpty();
    }
}
