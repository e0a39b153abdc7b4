package io.mingzhang.checks.required;

import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.TargetPeriod.ANNUAL;
import static io.mingzhang.model.performance.TargetPeriod.IMPLEMENTATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.model.performance.TargetField;
import org.junit.jupiter.api.Test;

class TextsAreFilledInTest {

    private static TargetFixture form() {
        return TargetFixture.project("虚构项目")
                .with(TargetField.OVERVIEW, "维护信息系统。")
                .annual(QUANTITY, "系统数量", "1个");
    }

    @Test
    void warnsOfAnEmptyTextAndOfNoGoal() {
        assertThat(Verdicts.of("REQ-05", form().with(TargetField.GROUNDS, "").document())
                        .messages())
                .containsExactly("《虚构项目》没有填写“立项依据”", "《虚构项目》没有填写“总体目标”");
    }

    @Test
    void isSilentWhenTheTextsAreThere() {
        assertThat(Verdicts.of(
                                "REQ-05",
                                form().goal(IMPLEMENTATION, "")
                                        .goal(ANNUAL, "系统运行稳定。")
                                        .document())
                        .problems())
                .isEmpty();
    }
}
