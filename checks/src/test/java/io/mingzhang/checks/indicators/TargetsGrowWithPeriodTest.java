package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class TargetsGrowWithPeriodTest {

    private static Verdicts verdicts(String name, String value) {
        return Verdicts.of(
                "IND-02",
                TargetFixture.project("业务培训费")
                        .with(TargetField.PERIOD, "3年")
                        .whole("30")
                        .annual("10")
                        .both(QUANTITY, name, value)
                        .document());
    }

    @Test
    void warnsWhenThreeYearsDoNoMoreThanOne() {
        assertThat(verdicts("培训次数", "≥2次").messages()).containsExactly("《业务培训费》“培训次数”实施期与年度相同，而实施期资金多于年度资金");
        assertThat(verdicts("培训干部人数", "≥200人").problems()).hasSize(1);
    }

    @Test
    void isSilentOnStocksAndFrequencies() {
        assertThat(verdicts("租赁线路数量", "68条").problems()).isEmpty();
        assertThat(verdicts("督查次数", "每年2次").problems()).isEmpty();
    }

    @Test
    void isSilentWhenSomeOfThemGrew() {
        Verdicts verdicts = Verdicts.of(
                "IND-02",
                TargetFixture.project("业务培训费")
                        .with(TargetField.PERIOD, "3年")
                        .whole("30")
                        .annual("10")
                        .both(QUANTITY, "年终总结会", "1次")
                        .whole(QUANTITY, "培训次数", "≥6次")
                        .annual(QUANTITY, "培训次数", "≥2次")
                        .document());
        assertThat(verdicts.problems()).isEmpty();
    }
}
