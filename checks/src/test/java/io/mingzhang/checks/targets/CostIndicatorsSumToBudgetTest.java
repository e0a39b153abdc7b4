package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.ECONOMIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostIndicatorsSumToBudgetTest {

    private static Verdicts verdicts(TargetFixture form) {
        return Verdicts.of("FRM-04", form.document());
    }

    @Test
    void reportsCostsAboveTheBudget() {
        TargetFixture form = TargetFixture.project("下乡工作经费")
                .annual("23")
                .annual(COST, "差旅费、培训费等", "3 万元")
                .annual(COST, "宣传费用", "11 万元")
                .annual(COST, "人员工资补助", "4 万元")
                .annual(COST, "租用车辆", "110000元");
        assertThat(verdicts(form).messages()).containsExactly("《下乡工作经费》成本指标合计29万元（3+11+4+11）超过年度资金总额23万元");
    }

    @Test
    void convertsUnitsOfValues() {
        TargetFixture form = TargetFixture.project("网络运维")
                .in(AmountUnit.YUAN)
                .annual("50,000")
                .annual(COST, "网络接入费用", "≤1万元")
                .annual(COST, "网站", "≤1.5萬元")
                .annual(COST, "光纤接入费用", "≤2万元")
                .annual(COST, "其他支出", "≤5000元");
        assertThat(verdicts(form).passed()).isEqualTo(1);
        assertThat(verdicts(form).problems()).isEmpty();
    }

    @Test
    void leavesOutUnitPricesAndComponentsOfATotal() {
        TargetFixture form = TargetFixture.project("业务费")
                .annual("48")
                .annual(COST, "会议费", "≤5万元")
                .annual(COST, "每人每天培训费", "≤800元")
                .annual(COST, "保障职工总成本", "≤48万元");
        assertThat(verdicts(form).passed()).isEqualTo(1);
    }

    @Test
    void takesSumWhoseNameExplainsItsPrice() {
        TargetFixture form = TargetFixture.project("扶持资金").annual("1200").annual(COST, "按照每村20万元标准对60个村", "=1200万元");
        assertThat(verdicts(form).passed()).isEqualTo(1);
    }

    @Test
    void countsShiftedRowsAndValuesWithoutUnit() {
        TargetFixture form = TargetFixture.project("网站运维")
                .annual("25")
                .annual(COST, "设备购置费", "≤150000元")
                .annual(COST, "监测服务费", "≤30000")
                .annual(ECONOMIC, "管理员培训经费", "≤70000元")
                .annual(ECONOMIC, "村集体收入", "≥50000元");
        assertThat(verdicts(form).passed()).isEqualTo(1);
        assertThat(verdicts(form).problems()).isEmpty();
    }

    @Test
    void readsClippedNamesFromTheOtherColumn() {
        TargetFixture form = TargetFixture.project("业务费")
                .annual("48")
                .whole(COST, "会议费", "≤5万元")
                .whole(COST, "保障职工总成本", "≤48万元")
                .annual(COST, "会议费", "≤5万元")
                .annual(COST, "保障职工总", "≤48万元");
        assertThat(verdicts(form).problems()).isEmpty();
    }

    @Test
    void warnsOfSplitThatDoesNotReachTheBudget() {
        TargetFixture form = TargetFixture.project("办公经费")
                .annual("40")
                .annual(COST, "办公费", "≤20万元")
                .annual(COST, "印刷费", "≤3万元")
                .annual(COST, "会议费", "≤10万元");
        assertThat(verdicts(form).problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.of(Severity.WARNING));
    }

    @Test
    void staysSilentAboutSingleSmallerCost() {
        assertThat(verdicts(TargetFixture.project("调研经费").annual("20").annual(COST, "印刷费", "≤2万元"))
                        .problems())
                .isEmpty();
    }

    @Test
    void marksFindingThatRestsOnDamagedRow() {
        TargetFixture form =
                TargetFixture.project("维修费").annual("10").indicator(TargetPeriod.ANNUAL, COST, "维修费", "≤16万元", true);
        assertThat(verdicts(form).problems()).singleElement().matches(Problem::extractionDamage);
    }

    @Test
    void doesNotJudgeWithoutBudget() {
        assertThat(verdicts(TargetFixture.project("维修费").annual("").annual(COST, "维修费", "≤16万元"))
                        .reasons())
                .containsExactly("年度资金总额未填列");
    }
}
