package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostIndicatorsHaveScaleOfBudgetTest {

    private static TargetFixture form(String budget, String cost) {
        return TargetFixture.project("聘用人员经费").annual(budget).annual(COST, "人员报酬", cost);
    }

    @ParameterizedTest
    @CsvSource({"6.5904, 659004元", "166, ≤1210000万", "50, 500万元", "50, 50元", "12, 1200000万元"})
    void reportsSlipOfZeroPointOrUnit(String budget, String cost) {
        assertThat(Verdicts.of("FRM-08", form(budget, cost).document()).problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"6.5904, 65904元", "50, 5万元", "50, 51万元", "50, 0.5万元", "50, ≤500元/人"})
    void staysSilentAboutOtherAmounts(String budget, String cost) {
        assertThat(Verdicts.of("FRM-08", form(budget, cost).document()).problems())
                .isEmpty();
    }

    @Test
    void keepsTheSumCheckQuiet() {
        Verdicts sums = Verdicts.of("FRM-04", form("6.5904", "659004元").document());
        assertThat(sums.problems()).isEmpty();
        assertThat(sums.reasons()).containsExactly("成本指标的数量级有误（见 FRM-08）");
    }
}
