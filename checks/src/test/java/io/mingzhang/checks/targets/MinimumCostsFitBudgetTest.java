package io.mingzhang.checks.targets;

import static io.mingzhang.model.performance.IndicatorType.COST;
import static io.mingzhang.model.performance.IndicatorType.QUANTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.TargetFixture;
import io.mingzhang.checks.Verdicts;
import org.junit.jupiter.api.Test;

class MinimumCostsFitBudgetTest {

    private static TargetFixture form(String annual, String payment) {
        return TargetFixture.project("帮扶资金")
                .annual(annual)
                .annual(QUANTITY, "贷款贴息支出", "≥83.26万元")
                .annual(QUANTITY, payment, "≥74.845万元")
                .annual(QUANTITY, "资助困难学生人数", "≥1140人")
                .annual(COST, "困难学生人均资助标准", "≥3000元/学年");
    }

    private static Verdicts verdicts(TargetFixture form) {
        return Verdicts.of("FRM-11", form.document());
    }

    @Test
    void warnsOfPromisesThatExceedTheBudget() {
        assertThat(verdicts(form("370", "健康保险支出")).messages())
                .containsExactly(
                        "《帮扶资金》承诺的最低支出合计500.105万元" + "（贷款贴息支出83.26万元、健康保险支出74.845万元、困难学生人均资助标准342万元），超过年度资金总额370万元");
    }

    @Test
    void acceptsPromisesWithinTheBudget() {
        assertThat(verdicts(form("510", "健康保险支出")).passed()).isEqualTo(1);
        assertThat(verdicts(form("430", "带动农户增收")).problems()).isEmpty();
    }

    @Test
    void leavesFormsWithAbsoluteCostsToTheOtherCheck() {
        assertThat(verdicts(form("370", "健康保险支出").annual(COST, "总成本", "370万元")).outcomes())
                .isEmpty();
    }
}
