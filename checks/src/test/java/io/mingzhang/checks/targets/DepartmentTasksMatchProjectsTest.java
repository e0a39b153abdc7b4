package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartmentTasksMatchProjectsTest {

    private static Verdicts verdicts(String task, String amount) {
        return Verdicts.of(
                "CF-08",
                TargetFixture.document(
                        TargetFixture.department("虚构局")
                                .task("基本支出", "180", "180", "")
                                .task(task, amount, amount, "")
                                .taskTotal("0", "0", "")
                                .build(),
                        TargetFixture.project("巡查抽查工作经费")
                                .number(2)
                                .annual("100")
                                .build(),
                        TargetFixture.project("河湖管护工作经费")
                                .number(3)
                                .annual("200")
                                .build(),
                        TargetFixture.project("虚构市云服务中心项目")
                                .number(4)
                                .annual("100")
                                .build()));
    }

    @Test
    void reportsTaskThatDiffersFromItsForm() {
        assertThat(verdicts("巡查抽查工作经费", "120").messages())
                .containsExactly("整体绩效任务“巡查抽查工作经费”为120万元，《巡查抽查工作经费》年度资金总额为100万元");
    }

    @Test
    void acceptsTaskOfTheSameName() {
        assertThat(verdicts("巡查抽查工作经费", "100").problems()).isEmpty();
    }

    @Test
    void onlyHintsAtAbbreviations() {
        Verdicts verdicts = verdicts("云中心", "100");
        assertThat(verdicts.passed()).isEqualTo(1);
        assertThat(verdicts.problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.INFO));
    }

    @Test
    void doesNotGuessAmongSeveral() {
        assertThat(verdicts("工作经费", "300").reasons()).containsExactly("任务没有对应的申报表或不能确定是哪一份");
    }
}
