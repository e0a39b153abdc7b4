package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No cost indicator is wrong by a decimal place, a zero or a unit (FRM-08). */
@CheckInfo(
        id = "FRM-08",
        title = "成本指标的数量级与资金相符",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_FORM,
        summary = "成本指标的金额与资金总额不应相差 10 的整数次方，也不应高出三个数量级。",
        reason = "多一个零、小数点错位、元与万元混用是最常见的填报错误，金额却看上去合理。" + "小于资金总额的分项即使数字相同也不报告，只有唯一的成本金额恰为一万分之一时才认为单位填错。",
        formula = "成本金额 > 资金总额，且两者之比为 10^k、或去掉零后数字相同、或 ≥ 1000；" + "或唯一的成本金额 × 10000 = 资金总额",
        basis = "申报表内勾稽",
        fires = "年度资金 6.5904 万元，成本指标 659004 元",
        silent = "年度资金 50 万元，成本指标 5 万元")
final class CostIndicatorsHaveScaleOfBudget implements Check<ExaminedForm> {

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<BigDecimal> seen = new HashSet<>();
        for (TargetPeriod period : List.of(TargetPeriod.ANNUAL, TargetPeriod.IMPLEMENTATION)) {
            Optional<Participant> total = form.total(period);
            CostIndicators costs = CostIndicators.of(form, period);
            boolean sole = costs.byTotal() || costs.figures().size() == 1;
            for (Participant figure : total.isEmpty() ? List.<Participant>of() : costs.figures()) {
                examine(form, figure, total.get(), sole)
                        .filter(found ->
                                seen.add(ExaminedForm.amountOf(figure).fen().stripTrailingZeros()))
                        .map(problem -> form.failed(costs.damaged() ? problem.damaged() : problem))
                        .ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private static Optional<Problem> examine(ExaminedForm form, Participant figure, Participant total, boolean sole) {
        BigDecimal budget = ExaminedForm.amountOf(total).fen();
        return ScaleSlip.of(figure, budget, sole).map(slip -> {
            Relation relation = Relation.same("成本指标与资金总额同一数量级", figure, total);
            String message = form.title() + "成本指标“" + figure.label() + "”" + AmountText.of(figure) + "，" + total.label()
                    + AmountText.of(total) + "，" + slip + "，疑为多写零、小数点错位或元、万元混用";
            return Problem.of(
                    form.identity() + "/数量级/" + ProjectNames.key(figure.label()), relation, message, "核对该指标值的数字和单位");
        });
    }
}
