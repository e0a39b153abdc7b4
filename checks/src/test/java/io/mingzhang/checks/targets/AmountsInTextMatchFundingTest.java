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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsInTextMatchFundingTest {

    private static Verdicts goal(String annual, String text) {
        return Verdicts.of(
                "FRM-06",
                TargetFixture.project("奖励资金")
                        .annual(annual)
                        .goal(TargetPeriod.IMPLEMENTATION, text)
                        .goal(TargetPeriod.ANNUAL, text)
                        .document());
    }

    private static Verdicts plan(String annual, String text) {
        return Verdicts.of(
                "FRM-06",
                TargetFixture.project("培训经费")
                        .annual(annual)
                        .with(TargetField.PLAN, text)
                        .document());
    }

    @Test
    void reportsMoneyPutInThatIsNotTheTotal() {
        assertThat(goal("800", "为5000名学生提供补助，投入80万元。").messages()).containsExactly("《奖励资金》总体目标所述金额80万元，而年度资金总额800万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成固定资产投资3000万元。", "招商引资项目投资5亿元。", "引进社会资本投入500万元。"})
    void leavesMoneyOfOthersAlone(String text) {
        assertThat(goal("260", text).problems()).isEmpty();
    }

    @Test
    void reportsGoalThatNamesAnotherAmount() {
        Verdicts verdicts = goal("50", "考核达标的，拟发放60万奖励资金。");
        assertThat(verdicts.messages()).containsExactly("《奖励资金》总体目标所述金额60万，而年度资金总额50万元");
        assertThat(verdicts.problems().getFirst().severity()).isEqualTo(Optional.of(Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "偿还债券本金及利息50万元。",
                "拨付资金500,000元。",
                "每个社区补助经费2万元。",
                "村集体经济收入达到5万元。",
                "保障经费不低于60万元。",
                "发送短信5万条,培训13万名。",
                "带动社会资金投入300万元。"
            })
    void acceptsGoalThatNamesTheAmountOrOtherMoney(String text) {
        assertThat(goal("50", text).problems()).isEmpty();
    }

    @Test
    void multipliesPiecesInPlan() {
        assertThat(plan("850", "本年安排30期研修，每期预计30万元。").messages())
                .containsExactly("《培训经费》项目实施计划写明30期 × 每期 30万元，合900万元，而年度资金总额850万元");
        assertThat(plan("900", "本年安排30期研修，每期预计30万元。").problems()).isEmpty();
    }

    @Test
    void multipliesMonthsInPlan() {
        assertThat(plan("48", "按月支付，预计40000元/月").passed()).isEqualTo(1);
        assertThat(plan("60", "按月支付，预计40000元/月").problems())
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Optional.empty());
    }

    @Test
    void doesNotJudgePartialAmounts() {
        assertThat(plan("25", "1月开展考核,预计支出3-5万元;4月印发文件,预计支出0.2万元;9月召开会议,预计支出2万元。")
                        .problems())
                .isEmpty();
    }

    @Test
    void doesNotTakeOneOfSeveralAmountsForTheTotal() {
        assertThat(plan("25", "1月开展考核,预计支出3-5万元;4月印发文件,预计支出0.2万元;9月召开会议,预计支出0.2万")
                        .problems())
                .isEmpty();
    }

    @Test
    void remindsOfYearlyAmountInPlan() {
        assertThat(plan("1200", "2017年起,财政每年列支1000万元用于该项工作。").problems()).hasSize(1);
        assertThat(plan("1200", "将列支的1200万元拨付各乡镇。").passed()).isEqualTo(1);
    }
}
