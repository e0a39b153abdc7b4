package io.mingzhang.checks.required;

import static io.mingzhang.model.performance.IndicatorType.ECONOMIC_COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class RequiredTypesHaveIndicatorsTest {

    @Test
    void warnsOfAMissingType() {
        assertThat(Verdicts.of(
                                "REQ-06",
                                TargetFixture.project("虚构项目")
                                        .annual(QUANTITY, "印刷数量", "500份")
                                        .annual(QUALITY, "合格率", "≥98%")
                                        .annual(TIMELINESS, "完成时间", "及时")
                                        .document())
                        .messages())
                .containsExactly("《虚构项目》没有“成本指标”");
    }

    @Test
    void acceptsCostAsAFirstLevelOfItsOwnAndEmptyBenefits() {
        assertThat(Verdicts.of(
                                "REQ-06",
                                TargetFixture.project("虚构项目")
                                        .annual(QUANTITY, "印刷数量", "500份")
                                        .annual(QUALITY, "合格率", "≥98%")
                                        .annual(TIMELINESS, "完成时间", "及时")
                                        .annual(ECONOMIC_COST, "印刷成本", "≤5万元")
                                        .document())
                        .passed())
                .isEqualTo(1);
    }

    @Test
    void doesNotJudgeAListWithoutSecondLevel() {
        assertThat(Verdicts.of(
                                "REQ-06",
                                TargetFixture.project("虚构项目")
                                        .annual(QUANTITY, "印刷数量", "500份")
                                        .withoutTypes()
                                        .document())
                        .reasons())
                .containsExactly("申报表不分二级指标");
    }
}
