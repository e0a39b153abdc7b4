package io.mingzhang.checks.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import org.junit.jupiter.api.Test;

class FieldsSayDifferentThingsTest {

    private static final String LONG = "为改善虚构县山区群众饮水条件，新建蓄水池六座，铺设输水管道十八公里，覆盖四个乡镇十一个村。";

    private static Verdicts verdicts(String overview, String plan) {
        return Verdicts.of(
                "TXT-05",
                TargetFixture.project("山区饮水")
                        .with(TargetField.OVERVIEW, overview)
                        .with(TargetField.PLAN, plan)
                        .document());
    }

    @Test
    void reportsFieldsThatAreAlike() {
        assertThat(verdicts("为全县山区群众提供便民服务。", "为全县山区群众，提供便民服务").messages())
                .containsExactly("《山区饮水》项目实施计划与项目概况文字相同（13 字）");
    }

    @Test
    void reportsAFieldThatHoldsMostOfAnother() {
        assertThat(verdicts(LONG, "按批复的方案实施：" + LONG).messages()).hasSize(1);
    }

    @Test
    void acceptsFieldsOfTheirOwn() {
        Verdicts verdicts = verdicts(LONG, "一季度招标，二季度开工，十月底前完工验收。");
        assertThat(verdicts.messages()).isEmpty();
        assertThat(verdicts.passed()).isEqualTo(1);
    }

    @Test
    void acceptsLikeGoalsOfBothPeriods() {
        Verdicts verdicts = Verdicts.of(
                "TXT-05",
                TargetFixture.project("山区饮水")
                        .goal(TargetPeriod.IMPLEMENTATION, LONG)
                        .goal(TargetPeriod.ANNUAL, LONG)
                        .document());
        assertThat(verdicts.messages()).isEmpty();
    }
}
