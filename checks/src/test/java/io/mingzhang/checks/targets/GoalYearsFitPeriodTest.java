package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalYearsFitPeriodTest {

    private static Verdicts verdicts(String period, String label, String goal) {
        return Verdicts.of(
                "FRM-09",
                TargetFixture.project("在职培训经费")
                        .with(TargetField.PERIOD, period)
                        .goal(TargetPeriod.IMPLEMENTATION, label, goal)
                        .document());
    }

    @Test
    void reportsGoalOfThreeYearsForOneYear() {
        assertThat(verdicts("1年", "实施期目标", "完成2026年-2028年科级公务员在职培训。").messages())
                .containsExactly("《在职培训经费》实施期目标写明2026年—2028年（3年），而项目期为“1年”");
    }

    @Test
    void acceptsGoalOfTheSameYears() {
        assertThat(verdicts("3年", "实施期目标", "完成2026年-2028年在职培训。").passed()).isEqualTo(1);
        assertThat(verdicts("1年", "实施期目标", "落实《2018年—2022年绿化规划》。").outcomes()).isEmpty();
    }

    @Test
    void onlyWarnsOfYearsInTheHeader() {
        assertThat(verdicts("2026年", "中期目标（2026年—2028年）", "健全长效机制。").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.WARNING));
    }

    @Test
    void reportsPeriodWithoutTheFiscalYear() {
        assertThat(verdicts("2025年", "实施期目标", "健全长效机制。").messages())
                .containsExactly("《在职培训经费》项目期为“2025年”，不包含预算年度2026年");
    }
}
