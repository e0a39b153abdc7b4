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
import java.util.stream.Collectors;

/** The cost indicators of the year sum to the money of the year (FRM-04). */
@CheckInfo(
        id = "FRM-04",
        title = "成本指标合计与年度资金相符",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "年度栏成本指标中的绝对金额合计不大于年度资金总额；成本指标完整分解预算的，合计等于年度资金总额。",
        reason = "成本指标是预算的分解，合计超过预算即自相矛盾。单位成本（每人、每月、人均、标准）不相加；"
                + "有总成本指标时只看总成本；错位到效益指标下的费用行计入。合计小于预算只在写明总成本，"
                + "或三项以上且过半的完整分解时提醒，因为成本指标可以只列主要开支。",
        formula = "Σ 成本指标绝对金额 ≤ 年度资金总额，容差为零",
        basis = "申报表内勾稽；预算绩效管理要求成本指标与预算相匹配",
        fires = "年度资金 23 万元；成本指标 3 + 11 + 4 + 11 = 29 万元",
        silent = "年度资金 48 万元；成本指标：总成本 48 万元，其中会议费 5 万元")
final class CostIndicatorsSumToBudget implements Check<ExaminedForm> {

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        CostIndicators costs = CostIndicators.of(form, TargetPeriod.ANNUAL);
        Optional<Participant> total = form.total(TargetPeriod.ANNUAL);
        if (costs.figures().isEmpty()) {
            return List.of();
        }
        if (total.isEmpty()) {
            return List.of(new Outcome.NotChecked("年度资金总额未填列", costs.figures()));
        }
        BigDecimal budget = ExaminedForm.amountOf(total.get()).fen();
        boolean sole = costs.byTotal() || costs.figures().size() == 1;
        if (costs.figures().stream()
                .anyMatch(figure -> ScaleSlip.of(figure, budget, sole).isPresent())) {
            return List.of(new Outcome.NotChecked("成本指标的数量级有误（见 FRM-08）", costs.figures()));
        }
        return List.of(compare(form, costs, total.get(), budget));
    }

    private static Outcome compare(ExaminedForm form, CostIndicators costs, Participant total, BigDecimal budget) {
        BigDecimal sum = AmountText.sumFen(costs.figures());
        int order = sum.compareTo(budget);
        Relation equal = Relation.sumOf("年度资金总额 = Σ 成本指标", total, costs.figures());
        if (order == 0) {
            return Outcome.passed(equal);
        }
        Relation ceiling = Relation.sumAtMost("Σ 成本指标 ≤ 年度资金总额", costs.figures(), total);
        if (order < 0 && !dividesBudget(costs, sum, budget)) {
            return Outcome.passed(ceiling);
        }
        String message = form.title() + "成本指标" + sumInWords(form, costs, sum) + (order > 0 ? "超过" : "小于") + "年度资金总额"
                + AmountText.of(total);
        Problem problem = Problem.of(
                form.identity() + "/年度成本",
                order > 0 ? ceiling : CostIndicators.shouldReach(costs.figures(), total),
                message,
                "核对成本指标值与年度资金，使分解与预算一致");
        Problem graded = order > 0 ? problem : problem.withSeverity(Severity.WARNING);
        return form.failed(costs.damaged() ? graded.damaged() : graded);
    }

    /** The sum as a reader would recompute it: 合计46000元(16000+7000+18000+5000). */
    static String sumInWords(ExaminedForm form, CostIndicators costs, BigDecimal sum) {
        var unit = costs.figures().stream()
                                .map(figure -> ExaminedForm.amountOf(figure).unit())
                                .distinct()
                                .count()
                        == 1
                ? ExaminedForm.amountOf(costs.figures().getFirst()).unit()
                : form.target().unit();
        String parts = costs.figures().stream()
                .map(figure ->
                        AmountText.of(ExaminedForm.amountOf(figure).fen(), unit).replace(unit.symbol(), ""))
                .collect(Collectors.joining("+"));
        String whole = AmountText.of(sum, unit);
        return costs.figures().size() == 1
                ? "“" + costs.figures().getFirst().label() + "”" + whole
                : "合计" + whole + "（" + parts + "）";
    }

    /** Whether the indicators are evidently meant to divide the whole budget among them. */
    private static boolean dividesBudget(CostIndicators costs, BigDecimal sum, BigDecimal budget) {
        boolean mostOfIt = sum.add(sum).compareTo(budget) > 0;
        return costs.byTotal() || costs.complete() && costs.figures().size() >= 3 && mostOfIt;
    }
}
