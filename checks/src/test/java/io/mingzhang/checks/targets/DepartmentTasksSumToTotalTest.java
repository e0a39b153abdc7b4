package io.mingzhang.checks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class DepartmentTasksSumToTotalTest {

    @Test
    void reportsTotalAndRowThatDoNotAddUp() {
        TargetFixture form = TargetFixture.department("虚构局")
                .task("基本支出", "180", "180", "")
                .task("督查", "100", "80", "10")
                .taskTotal("300", "260", "10");
        assertThat(Verdicts.of("SUM-10", form.document()).messages())
                .containsExactly(
                        "《虚构局》任务“督查”总额100万元，财政拨款与其他资金合计90万元",
                        "《虚构局》任务“金额合计”总额300万元，财政拨款与其他资金合计270万元",
                        "《虚构局》金额合计总额300万元，各任务合计280万元");
    }

    @Test
    void acceptsTasksThatAddUp() {
        TargetFixture form = TargetFixture.department("虚构局")
                .task("基本支出", "183.44", "183.44", "")
                .task("工作经费", "200", "200", "")
                .task("", "", "", "")
                .taskTotal("383.44", "383.44", "");
        Verdicts verdicts = Verdicts.of("SUM-10", form.document());
        assertThat(verdicts.problems()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(5);
    }

    @Test
    void doesNotJudgeWithoutTotal() {
        TargetFixture form = TargetFixture.department("虚构局").task("基本支出", "10", "10", "");
        assertThat(Verdicts.of("SUM-10", form.document()).reasons()).containsExactly("没有金额合计行");
    }
}
