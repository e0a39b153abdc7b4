package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static io.mingzhang.model.performance.TargetPeriod.ANNUAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class GoalsHaveIndicatorsTest {

    private static Verdicts verdicts(String... goals) {
        return Verdicts.of(
                "IND-16",
                TargetFixture.project("文化工作")
                        .goals(ANNUAL, goals)
                        .annual(QUANTITY, "业务培训期数", "≥3期")
                        .annual(QUANTITY, "送戏下乡场次", "≥20场")
                        .annual(RECIPIENT_SATISFACTION, "观众满意度", "≥90%")
                        .document());
    }

    @Test
    void hintsAtAGoalNoIndicatorMeasures() {
        assertThat(verdicts("1.开展业务培训三期。", "2.编印地方志年鉴一部。").messages())
                .containsExactly("《文化工作》年度目标中有 1 条没有对应的指标，如“2.编印地方志年鉴一部。”");
    }

    @Test
    void acceptsGoalsThatShareAWordWithAnIndicator() {
        assertThat(verdicts("1.开展业务培训三期。", "2.组织送戏下乡活动。").problems()).isEmpty();
        assertThat(verdicts("编印地方志年鉴一部。").outcomes()).isEmpty();
    }
}
