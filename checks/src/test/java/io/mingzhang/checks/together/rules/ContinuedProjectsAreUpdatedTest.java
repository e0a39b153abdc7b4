package io.mingzhang.checks.together.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.Outcomes;
import io.mingzhang.checks.TargetFixture;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class ContinuedProjectsAreUpdatedTest {

    private static TargetFixture form(String deadline) {
        return TargetFixture.project("桥梁检测经费").annual("500000").annual(IndicatorType.TIMELINESS, "完成时限", deadline);
    }

    private static Outcomes outcomes(TargetFixture later, TargetFixture earlier) {
        return SetFixture.of(new ContinuedProjectsAreUpdated(), SetFixture.years(later.document(), earlier.document()));
    }

    @Test
    void aDeadlineCopiedFromLastYearIsReported() {
        Outcomes outcomes = outcomes(form("2025年12月底前"), form("2025年12月底前"));

        assertThat(outcomes.messages()).singleElement().asString().contains("完成时限", "逐字相同");
    }

    @Test
    void anUpdatedDeadlineIsSilent() {
        Outcomes outcomes = outcomes(form("2026年12月底前"), form("2025年12月底前"));

        assertThat(outcomes.problems()).isEmpty();
        assertThat(outcomes.passed()).isEqualTo(1);
    }

    @Test
    void textsCopiedWithoutDatesAreSilent() {
        TargetFixture form = form("12月底前").with(TargetField.PLAN, "按《桥梁检测办法》（2025年第3号）组织实施。");

        assertThat(outcomes(form, form).problems()).isEmpty();
    }

    @Test
    void theTotalOfAProjectOfTheSameYearsStaysTheSame() {
        TargetFixture later =
                form("2026年12月底前").with(TargetField.PERIOD, "2025年-2027年").whole("1500000");
        TargetFixture earlier =
                form("2025年12月底前").with(TargetField.PERIOD, "2025年-2027年").whole("1600000");

        assertThat(outcomes(later, earlier).messages())
                .singleElement()
                .asString()
                .contains("项目期相同");
        assertThat(outcomes(later, later.number(2)).problems()).isEmpty();
    }
}
