package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static io.mingzhang.model.performance.IndicatorType.SUSTAINED;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.IndicatorType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorsStandUnderTheirTypeTest {

    private static Verdicts verdicts(IndicatorType type, String name, String value) {
        return Verdicts.of(
                "IND-13",
                TargetFixture.project("衔接资金").annual(type, name, value).document());
    }

    @Test
    void warnsOfRatesUnderCostAndOtherThingsUnderSatisfaction() {
        assertThat(verdicts(COST, "到县资金安排率", "100%").messages()).containsExactly("《衔接资金》“到县资金安排率”列在成本指标下，应属于质量指标或时效指标");
        assertThat(verdicts(RECIPIENT_SATISFACTION, "人员到位率(%)", "=100%").problems())
                .hasSize(1);
        assertThat(verdicts(RECIPIENT_SATISFACTION, "增强办事效率", "增强").problems()).hasSize(1);
    }

    @Test
    void hintsAtRatesAndMoneyUnderQuantity() {
        assertThat(verdicts(QUANTITY, "任务完成率", "≥90%").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.INFO));
        assertThat(verdicts(QUANTITY, "贴息总额", "≥80万元").problems()).hasSize(1);
    }

    @Test
    void acceptsWhatBelongsThere() {
        assertThat(verdicts(COST, "成本节约率", "≥5%").problems()).isEmpty();
        assertThat(verdicts(TIMELINESS, "任务完成率", "≥95%").problems()).isEmpty();
        assertThat(verdicts(SUSTAINED, "人员到位率", "=100%").problems()).isEmpty();
        assertThat(verdicts(RECIPIENT_SATISFACTION, "参训人员", "≥90%").problems()).isEmpty();
    }

    @Test
    void isSilentWhereTheOtherColumnIsRight() {
        assertThat(Verdicts.of(
                                "IND-13",
                                TargetFixture.project("衔接资金")
                                        .whole(QUANTITY, "验收合格率", "=100%")
                                        .annual(QUALITY, "验收合格率", "=100%")
                                        .document())
                        .problems())
                .isEmpty();
    }
}
