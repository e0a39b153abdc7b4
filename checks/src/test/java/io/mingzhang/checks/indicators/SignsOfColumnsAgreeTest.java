package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class SignsOfColumnsAgreeTest {

    private static Verdicts verdicts(String whole, String annual) {
        return Verdicts.of(
                "IND-14",
                TargetFixture.project("杂志印制")
                        .whole(COST, "每期印刷成本", whole)
                        .annual(COST, "每期印刷成本", annual)
                        .document());
    }

    @Test
    void reportsOneNumberWithTwoSigns() {
        assertThat(verdicts("<=3万元", "=3万元").messages())
                .containsExactly("《杂志印制》“每期印刷成本”实施期为“<=3万元”，年度为“=3万元”，数值相同而符号不同");
    }

    @Test
    void acceptsSignsThatMeanTheSame() {
        assertThat(verdicts("3万元", "=3万元").passed()).isEqualTo(1);
        assertThat(verdicts("<=3万元", "≤3万元").passed()).isEqualTo(1);
        assertThat(verdicts("≤3万元", "=2万元").problems()).isEmpty();
    }
}
