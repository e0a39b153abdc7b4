package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class WholePeriodReachesYearTest {

    private static Verdicts verdicts(String whole, String annual) {
        return Verdicts.of(
                "IND-03",
                TargetFixture.project("数据平台")
                        .with(TargetField.PERIOD, "3年")
                        .whole("300")
                        .annual("100")
                        .whole(QUANTITY, "电话抽查", whole)
                        .annual(QUANTITY, "电话抽查", annual)
                        .document());
    }

    @Test
    void reportsAWholeSmallerThanOneOfItsYears() {
        assertThat(verdicts("不低于300户", "不低于600户").messages())
                .containsExactly("《数据平台》“电话抽查”实施期为“不低于300户”，小于年度的“不低于600户”");
    }

    @Test
    void acceptsAsManyOrMore() {
        assertThat(verdicts("≥900户", "≥300户").passed()).isEqualTo(1);
        assertThat(verdicts("≥300户", "≥300户").problems()).isEmpty();
    }

    @Test
    void comparesNeitherRatesNorCeilingsOfOutput() {
        assertThat(verdicts("≥90%", "≥95%").outcomes()).isEmpty();
        assertThat(verdicts("≤3户", "≤5户").outcomes()).isEmpty();
    }
}
