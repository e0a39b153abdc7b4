package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class DeadlinesFitPeriodTest {

    private static Verdicts verdicts(String period, String value) {
        return Verdicts.of(
                "IND-08",
                TargetFixture.project("先进奖励")
                        .with(TargetField.PERIOD, period)
                        .both(TIMELINESS, "奖励年度", value)
                        .document());
    }

    @Test
    void warnsOfAYearLongPast() {
        assertThat(verdicts("1年", "2024年").messages()).containsExactly("《先进奖励》“奖励年度”的时限是 2024 年，不在 2026 年内");
        assertThat(verdicts("1年", "2025年12月底前").problems()).hasSize(1);
    }

    @Test
    void acceptsTheYearItselfAndAShortFollowUp() {
        assertThat(verdicts("1年", "2026年全年").problems()).isEmpty();
        assertThat(verdicts("1年", "2026年12月底前").problems()).isEmpty();
        assertThat(verdicts("1年", "2027年3月底前").problems()).isEmpty();
        assertThat(verdicts("1年", "及时").outcomes()).isEmpty();
    }

    @Test
    void acceptsTheYearsOfALongerProject() {
        assertThat(verdicts("3年", "2028年12月底前").problems()).isEmpty();
        assertThat(verdicts("3年", "2020年12月底前").problems()).hasSize(1);
    }
}
