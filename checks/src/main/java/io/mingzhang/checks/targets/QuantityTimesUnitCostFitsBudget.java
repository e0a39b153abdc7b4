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
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quantity × unit cost fits the money of the year (FRM-07). */
@CheckInfo(
        id = "FRM-07",
        title = "数量×单位成本与年度资金相符",
        severity = Severity.WARNING,
        category = CheckCategory.WITHIN_FORM,
        summary = "数量指标 × 单位成本（× 天数、× 12 个月）不超过年度资金总额；数量与单价都是确定值且为唯一成本的，与年度资金总额相等。",
        reason = "数量、单价与预算是同一件事的三种说法。数量与单价都是下限或确定值而乘积仍超过预算，是矛盾，按错误报告；"
                + "其中有上限的，或单价来自文字的，只提醒。数量与单价须计量单位相同且名称有共同的词才配对；"
                + "多方分担、不低于的标准不判断；乘积小于预算的一般不判断，因为可能另有开支。",
        formula = "数量 × 单位成本 ≤ 年度资金总额；确定值且唯一成本：数量 × 单位成本 = 年度资金总额；容差为零",
        basis = "申报表内勾稽",
        fires = "年度资金 67 万元；补助组织 613 个，每个组织 960 元，合 58.848 万元",
        silent = "年度资金 133 万元；补助 266 人，每人每年 5000 元")
final class QuantityTimesUnitCostFitsBudget implements Check<ExaminedForm> {

    private static final Pattern SHARED = Pattern.compile("承担|分担|配套|比例|原则上|最高");
    private static final Pattern BOUND = Pattern.compile("不低于|不少于|不超过|不高于|至少|以上|以下|最高");
    private static final List<TargetField> TEXTS = List.of(TargetField.OVERVIEW, TargetField.PLAN, TargetField.GROUNDS);

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        Optional<Participant> total = form.total(TargetPeriod.ANNUAL);
        if (total.isEmpty()) {
            return List.of();
        }
        List<Indicator> costs = form.indicators(TargetPeriod.ANNUAL).stream()
                .filter(CostIndicators::isCost)
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Indicator row : costs) {
            UnitCost.of(row)
                    .flatMap(cost -> UnitCostPairing.of(cost, form, TargetPeriod.ANNUAL))
                    .map(pairing -> judge(form, pairing, total.get(), costs.size() == 1, row.damaged()))
                    .ifPresent(outcomes::add);
        }
        for (TargetField name : TEXTS) {
            FieldText text = form.target().fields().get(name);
            if (text != null) {
                inText(form, name, text)
                        .forEach(pairing -> outcomes.add(judge(form, pairing, total.get(), false, false)));
            }
        }
        return outcomes;
    }

    private static List<UnitCostPairing> inText(ExaminedForm form, TargetField name, FieldText text) {
        return TextAmount.in(name.label(), text.text(), text.at()).stream()
                .filter(amount -> !SHARED.matcher(amount.sentence()).find())
                .filter(amount -> !BOUND.matcher(amount.clause()).find())
                .flatMap(amount -> UnitCost.of(amount).stream())
                .flatMap(cost -> UnitCostPairing.of(cost, form, TargetPeriod.ANNUAL).stream())
                .filter(pairing ->
                        pairing.cost().months() == 1 || pairing.counts().size() > 1)
                .toList();
    }

    private static Outcome judge(
            ExaminedForm form, UnitCostPairing pairing, Participant total, boolean sole, boolean damaged) {
        Participant price = pairing.cost().price();
        Relation equal =
                Relation.product(total.label() + " = 数量 × 单位成本", total, price, pairing.factor(), pairing.counts());
        if (equal.holds()) {
            return Outcome.passed(equal);
        }
        Relation ceiling = Relation.productAtMost(
                "数量 × 单位成本 ≤ " + total.label(), price, pairing.factor(), pairing.counts(), total);
        boolean mustBeEqual = sole && pairing.exact() && !pairing.cost().fromText();
        if (ceiling.holds() && !mustBeEqual) {
            return Outcome.passed(ceiling);
        }
        boolean certain = pairing.lowerBound() && !pairing.cost().fromText();
        String factors = pairing.counts().stream()
                .map(count -> count.label() + count.printed())
                .collect(Collectors.joining(" × "));
        String product = AmountText.of(equal.expected(), form.target().unit());
        String message = form.title() + factors + " × "
                + (pairing.cost().fromText() ? price.label() + "所述" : "“" + price.label() + "”")
                + price.printed() + " = " + product
                + (ceiling.holds() ? "，与" : pairing.lowerBound() ? "，已超过" : "，按指标值计超过") + total.label()
                + AmountText.of(total)
                + (ceiling.holds() ? "不等" : "");
        Problem problem = Problem.of(
                        form.identity() + "/数量×单价/" + ProjectNames.key(price.label()),
                        ceiling.holds() ? equal : ceiling,
                        message,
                        "核对数量、单价与年度资金，修改填错的一项")
                .withSeverity(certain ? Severity.ERROR : Severity.WARNING);
        return form.failed(damaged ? problem.damaged() : problem);
    }
}
