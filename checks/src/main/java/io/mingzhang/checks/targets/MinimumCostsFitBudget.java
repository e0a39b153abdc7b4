package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a form promises to pay at least is not more than its money (FRM-11). */
@CheckInfo(
        id = "FRM-11",
        title = "承诺的最低支出不超过年度资金",
        severity = Severity.WARNING,
        category = CheckCategory.WITHIN_FORM,
        summary = "数量指标中承诺支付的金额（≥ 或确定值）与数量下限×单价下限之和，不超过年度资金总额。",
        reason = "每一项单独看都在预算之内，合起来却付不起。只计写明支付用途（支出、补助、贴息、奖励等）的金额；" + "成本指标中有绝对金额的，由 FRM-04 判断，这里不重复，因为两处可能是同一笔钱。",
        formula = "Σ 数量指标中的支付金额下限 + Σ 数量下限 × 单价下限 ≤ 年度资金总额，容差为零",
        basis = "申报表内勾稽",
        fires = "年度资金 370 万元；贴息 ≥83 万元，保险 ≥75 万元，资助 ≥1140 人、每人 ≥3000 元",
        silent = "年度资金 510 万元，承诺同上")
final class MinimumCostsFitBudget implements Check<ExaminedForm> {

    private static final Pattern PAYMENT = Pattern.compile("支出|补助|补贴|贴息|奖励|资助|费用|经费|救助|慰问");

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        Optional<Participant> total = form.total(TargetPeriod.ANNUAL);
        List<Indicator> rows = form.indicators(TargetPeriod.ANNUAL);
        if (total.isEmpty()
                || !CostIndicators.of(form, TargetPeriod.ANNUAL).figures().isEmpty()) {
            return List.of();
        }
        List<Participant> payments = new ArrayList<>(rows.stream()
                .filter(MinimumCostsFitBudget::promisesPayment)
                .flatMap(row ->
                        row.value().amount().stream().map(amount -> Participant.of(row.name(), amount, row.valueAt())))
                .toList());
        rows.stream()
                .filter(CostIndicators::isCost)
                .flatMap(row -> UnitCost.of(row).stream())
                .filter(UnitCost::isLowerBound)
                .flatMap(cost -> UnitCostPairing.of(cost, form, TargetPeriod.ANNUAL).stream())
                .filter(pairing ->
                        pairing.cost().months() == 1 && pairing.cost().per().isEmpty() || pairing.lowerBound())
                .map(MinimumCostsFitBudget::product)
                .forEach(payments::add);
        return payments.size() < 2 ? List.of() : List.of(compare(form, payments, total.get()));
    }

    private static boolean promisesPayment(Indicator row) {
        Operator operator = row.value().operator();
        return row.type() == IndicatorType.QUANTITY
                && row.value().kind() == Kind.MONEY
                && !CostIndicators.isRate(row)
                && (operator == Operator.AT_LEAST || operator == Operator.EQUAL || operator == Operator.NONE)
                && PAYMENT.matcher(row.name()).find();
    }

    /** The product as a figure at the place of its price. */
    private static Participant product(UnitCostPairing pairing) {
        Participant price = pairing.cost().price();
        StatedAmount one = ExaminedForm.amountOf(price);
        BigDecimal value = one.value().multiply(pairing.factor());
        return Participant.of(
                price.label(),
                StatedAmount.of(price.printed(), value, one.unit()).asExact(),
                price.at());
    }

    private static Outcome compare(ExaminedForm form, List<Participant> payments, Participant total) {
        Relation relation = Relation.sumAtMost("Σ 最低支出 ≤ 年度资金总额", payments, total);
        if (relation.holds()) {
            return Outcome.passed(relation);
        }
        String parts = payments.stream()
                .map(payment -> payment.label()
                        + AmountText.of(
                                ExaminedForm.amountOf(payment).fen(),
                                form.target().unit()))
                .collect(Collectors.joining("、"));
        String message = form.title() + "承诺的最低支出合计"
                + AmountText.of(relation.found(), form.target().unit()) + "（" + parts + "），超过" + total.label()
                + AmountText.of(total);
        return form.failed(Problem.of(form.identity() + "/最低支出", relation, message, "核对指标值与年度资金"));
    }
}
