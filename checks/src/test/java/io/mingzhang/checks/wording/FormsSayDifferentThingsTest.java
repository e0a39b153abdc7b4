package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import org.junit.jupiter.api.Test;

class FormsSayDifferentThingsTest {

    private static final String LONG = "为改善虚构县山区群众饮水条件，新建蓄水池六座，铺设输水管道十八公里，覆盖四个乡镇十一个村。";

    private static PerformanceTarget form(int number, String name, TargetField field, String text) {
        return TargetFixture.project(name).number(number).with(field, text).build();
    }

    private static Verdicts verdicts(PerformanceTarget... forms) {
        return Verdicts.of("DUP-01", TargetFixture.document(forms));
    }

    @Test
    void reportsOverviewsThatAreAlikeWithTheCopiedPassage() {
        Verdicts verdicts = verdicts(
                form(1, "山区饮水", TargetField.OVERVIEW, LONG), form(2, "道路养护", TargetField.OVERVIEW, "本项目" + LONG));
        assertThat(verdicts.messages()).singleElement().asString().contains("《山区饮水》项目概况（占 100%）", "《道路养护》", "“为改善");
        assertThat(verdicts.problems().getFirst().severity()).isEmpty();
    }

    @Test
    void reportsGoalsThatAreAlike() {
        PerformanceTarget one =
                TargetFixture.project("山区饮水").goal(TargetPeriod.ANNUAL, LONG).build();
        PerformanceTarget other = TargetFixture.project("道路养护")
                .number(2)
                .goal(TargetPeriod.ANNUAL, LONG)
                .build();
        assertThat(verdicts(one, other).messages()).hasSize(1);
    }

    @Test
    void aPassageOfManyFormsIsOneFinding() {
        Verdicts verdicts = verdicts(
                form(1, "山区饮水", TargetField.OVERVIEW, LONG),
                form(2, "道路养护", TargetField.OVERVIEW, LONG),
                form(3, "校舍维修", TargetField.OVERVIEW, LONG),
                form(4, "环境整治", TargetField.OVERVIEW, LONG));
        assertThat(verdicts.messages()).singleElement().asString().startsWith("4 份申报表");
    }

    @Test
    void hintsAtLikePlans() {
        Verdicts verdicts = verdicts(form(1, "山区饮水", TargetField.PLAN, LONG), form(2, "道路养护", TargetField.PLAN, LONG));
        assertThat(verdicts.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).contains(Severity.INFO));
    }

    @Test
    void acceptsCommonRulesAndStagesOfOneProject() {
        assertThat(verdicts(form(1, "山区饮水", TargetField.MEASURES, LONG), form(2, "道路养护", TargetField.MEASURES, LONG))
                        .messages())
                .isEmpty();
        Verdicts stages = verdicts(
                form(1, "山区饮水（一期）", TargetField.OVERVIEW, LONG), form(2, "山区饮水（二期）", TargetField.OVERVIEW, LONG));
        assertThat(stages.messages()).isEmpty();
        assertThat(stages.passed()).isEqualTo(1);
    }

    @Test
    void quotedTitlesDoNotCount() {
        String title = "《关于改善虚构县山区群众饮水条件新建蓄水池铺设输水管道覆盖四个乡镇十一个村的实施方案》";
        assertThat(verdicts(
                                form(1, "山区饮水", TargetField.OVERVIEW, "按" + title + "建池"),
                                form(2, "道路养护", TargetField.OVERVIEW, "依" + title + "修路"))
                        .messages())
                .isEmpty();
    }
}
