package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The cost indicators of the whole life fit its money, and are not those of the year (FRM-05). */
@CheckInfo(
        id = "FRM-05",
        title = "实施期成本指标与实施期资金相符",
        severity = Severity.WARNING,
        category = CheckCategory.WITHIN_FORM,
        summary = "实施期（中期）栏成本指标合计不大于实施期资金总额；两个总额不同的，成本指标不应照抄年度；" + "两个总额相同的，两栏成本应相同。",
        reason = "三年的资金配一年的成本，说明一栏照抄了另一栏。单位成本不相加；成本指标只列了年度资金小半的，可能是单项费用，不提醒照抄。合计超过实施期资金的按错误报告。",
        formula = "Σ 实施期成本指标 ≤ 实施期资金总额；总额不同时 Σ 实施期 ≠ Σ 年度；总额相同时 Σ 实施期 = Σ 年度；容差为零",
        basis = "申报表内勾稽",
        fires = "实施期资金 75 万元、年度 25 万元，两栏成本指标合计都是 25 万元",
        silent = "实施期资金 75 万元、年度 25 万元，成本指标合计分别为 75 和 25 万元")
final class ImplementationCostsFitBudget implements Check<ExaminedForm> {

    private static final String REMEDY = "按实施期资金重新填写实施期成本指标，或更正资金";

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        CostIndicators costs = CostIndicators.of(form, TargetPeriod.IMPLEMENTATION);
        Optional<Participant> whole = form.total(TargetPeriod.IMPLEMENTATION);
        Optional<Participant> annual = form.total(TargetPeriod.ANNUAL);
        if (costs.figures().isEmpty() || whole.isEmpty() || annual.isEmpty()) {
            return List.of();
        }
        BigDecimal budget = ExaminedForm.amountOf(whole.get()).fen();
        boolean sole = costs.byTotal() || costs.figures().size() == 1;
        if (costs.figures().stream()
                .anyMatch(figure -> ScaleSlip.of(figure, budget, sole).isPresent())) {
            return List.of(new Outcome.NotChecked("成本指标的数量级有误（见 FRM-08）", costs.figures()));
        }
        CostIndicators ofYear = CostIndicators.of(form, TargetPeriod.ANNUAL);
        return List.of(compare(form, costs, ofYear, whole.get(), annual.get()));
    }

    private static Outcome compare(
            ExaminedForm form, CostIndicators costs, CostIndicators ofYear, Participant whole, Participant annual) {
        BigDecimal sum = AmountText.sumFen(costs.figures());
        BigDecimal yearSum = AmountText.sumFen(ofYear.figures());
        BigDecimal budget = ExaminedForm.amountOf(whole).fen();
        boolean sameTotals = Relation.same("", whole, annual).holds();
        Relation ceiling = Relation.sumAtMost("Σ 实施期成本指标 ≤ 实施期资金总额", costs.figures(), whole);
        Relation equal = Relation.sumOf("实施期资金总额 = Σ 实施期成本指标", whole, costs.figures());
        String words = form.title() + "实施期成本指标" + CostIndicatorsSumToBudget.sumInWords(form, costs, sum);
        if (!ceiling.holds()) {
            String message = words + "超过实施期资金总额" + AmountText.of(whole);
            return outcome(
                    form,
                    costs,
                    Problem.of(identity(form), ceiling, message, REMEDY).withSeverity(Severity.ERROR));
        }
        if (equal.holds()) {
            return Outcome.passed(equal);
        }
        boolean copied = sum.compareTo(yearSum) == 0;
        boolean mostOfYear =
                sum.add(sum).compareTo(ExaminedForm.amountOf(annual).fen()) > 0;
        if (!sameTotals && copied && mostOfYear) {
            String message = words + "与年度相同，而实施期资金总额" + AmountText.of(whole) + "、年度" + AmountText.of(annual);
            return outcome(
                    form,
                    costs,
                    Problem.of(identity(form), CostIndicators.shouldReach(costs.figures(), whole), message, REMEDY)
                            .inGroup("实施期成本指标照抄年度"));
        }
        boolean yearMatches = yearSum.compareTo(ExaminedForm.amountOf(annual).fen()) == 0;
        if (sameTotals && !copied && yearMatches && sum.compareTo(budget) < 0) {
            String message = words + "小于实施期资金总额" + AmountText.of(whole) + "，而年度栏与资金相符";
            return outcome(
                    form,
                    costs,
                    Problem.of(identity(form), CostIndicators.shouldReach(costs.figures(), whole), message, REMEDY));
        }
        return Outcome.passed(ceiling);
    }

    private static String identity(ExaminedForm form) {
        return form.identity() + "/实施期成本";
    }

    private static Outcome outcome(ExaminedForm form, CostIndicators costs, Problem problem) {
        return form.failed(costs.damaged() ? problem.damaged() : problem);
    }
}
