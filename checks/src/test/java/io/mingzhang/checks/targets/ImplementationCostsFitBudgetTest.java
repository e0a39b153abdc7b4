package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImplementationCostsFitBudgetTest {

    private static Verdicts verdicts(String whole, String annual, String wholeCost, String annualCost) {
        return Verdicts.of(
                "FRM-05",
                TargetFixture.project("法律顾问费")
                        .whole(whole)
                        .annual(annual)
                        .whole(COST, "律师服务成本", wholeCost)
                        .annual(COST, "律师服务成本", annualCost)
                        .document());
    }

    @Test
    void warnsOfCostCopiedFromTheYear() {
        assertThat(verdicts("15", "5", "5万元", "5万元").problems())
                .singleElement()
                .extracting(Problem::group)
                .isEqualTo("实施期成本指标照抄年度");
    }

    @Test
    void acceptsCostsThatFollowTheMoney() {
        assertThat(verdicts("15", "5", "15万元", "5万元").problems()).isEmpty();
        assertThat(verdicts("5", "5", "5万元", "5万元").problems()).isEmpty();
        assertThat(verdicts("15", "5", "15万元", "5万元").passed()).isEqualTo(1);
        assertThat(verdicts("90", "30", "3万元", "3万元").problems()).isEmpty();
    }

    @Test
    void warnsWhenOneColumnOfAOneYearProjectFallsShort() {
        assertThat(verdicts("2.5", "2.5", "≈21000元", "≈25000元").messages())
                .containsExactly("《法律顾问费》实施期成本指标“律师服务成本”21000元小于实施期资金总额2.5万元，而年度栏与资金相符");
    }

    @Test
    void reportsCostsAboveTheMoney() {
        assertThat(verdicts("4", "4", "4.6万元", "4万元").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.ERROR));
    }

    @Test
    void hasNothingToSayOfUnitPrices() {
        assertThat(verdicts("15", "5", "≤0.5万元/条", "≤0.5万元/条").outcomes()).isEmpty();
    }
}
