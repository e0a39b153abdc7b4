package io.mingzhang.checks.indicators;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUALITY;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static io.mingzhang.model.performance.IndicatorType.RECIPIENT_SATISFACTION;
import static io.mingzhang.model.performance.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class IndicatorsAreDistinctTest {

    @Test
    void warnsOfANameThatStandsTwice() {
        Verdicts verdicts = Verdicts.of(
                "IND-11",
                TargetFixture.department("虚构局")
                        .annual(RECIPIENT_SATISFACTION, "群众满意度", "≥90%")
                        .annual(RECIPIENT_SATISFACTION, "群众满意度。", "≥95%")
                        .document());
        assertThat(verdicts.messages()).containsExactly("《虚构局》“群众满意度”“群众满意度。”在同一栏中重复出现");
    }

    @Test
    void warnsOfTwoRatesInOneName() {
        Verdicts verdicts = Verdicts.of(
                "IND-11",
                TargetFixture.project("资金管理")
                        .annual(TIMELINESS, "资金结转率 (质保金除外) 资金支出率 (质保金除外)", "100%")
                        .document());
        assertThat(verdicts.messages()).containsExactly("《资金管理》“资金结转率 (质保金除外) 资金支出率 (质保金除外)”含两个比率，却只有一个指标值");
    }

    @Test
    void acceptsOneNameUnderTwoTypesAndInTwoColumns() {
        Verdicts verdicts = Verdicts.of(
                "IND-11",
                TargetFixture.project("培训")
                        .both(QUANTITY, "业务培训", "≥2次")
                        .both(COST, "业务培训", "≤3万元")
                        .both(QUALITY, "光纤和外网合格率", "≥98%")
                        .document());
        assertThat(verdicts.problems()).isEmpty();
    }

    @Test
    void doesNotCompareNamesThatAreCutOff() {
        Verdicts verdicts = Verdicts.of(
                "IND-11",
                TargetFixture.project("培训")
                        .whole(QUANTITY, "培训党员人数", "≥20人")
                        .whole(QUANTITY, "培训党员场次", "≥2场")
                        .annual(QUANTITY, "培训党员", "≥25人")
                        .annual(QUANTITY, "培训党员", "≥3场")
                        .document());
        assertThat(verdicts.problems()).isEmpty();
    }
}
