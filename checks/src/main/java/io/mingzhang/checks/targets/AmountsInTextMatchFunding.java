package io.mingzhang.checks.targets;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectYears;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.FieldText;
import io.mingzhang.model.performance.TargetField;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The money a goal, an overview or a plan speaks of is the money of the form (FRM-06). */
@CheckInfo(
        id = "FRM-06",
        title = "文字中的金额与资金一致",
        severity = Severity.WARNING,
        category = CheckCategory.WITHIN_FORM,
        summary = "总体目标、项目概况、实施计划中所述的项目资金，与资金总额一致；N 期 × 每期、每月 × 12 亦同。",
        reason = "同一项目在同一张表里只能有一个金额。总体目标中唯一的资金金额与总额不等按错误报告，概况与计划中的只提醒。"
                + "标准（每人、每村）、下限（不低于）、多方分担、收入与贷款等不是本项目预算，不判断；"
                + "文中金额按所印位数四舍五入比较；一段文字有多个金额且无一相符的不判断。",
        formula = "文中金额 = 年度或实施期资金总额，容差为文中金额末位的一半",
        basis = "申报表内勾稽",
        fires = "年度资金 50 万元，总体目标写“拟发放60万元奖励资金”",
        silent = "年度资金 174 万元，概况写“每个社区专项经费不低于10万元”")
final class AmountsInTextMatchFunding implements Check<ExaminedForm> {

    private static final Pattern BUDGET_WORDS = Pattern.compile("资金|经费|奖励|补助|补贴|拨付|偿还|列支|预算|本金|投资|投入|奖金");
    private static final Pattern PLAN_WORDS = Pattern.compile("列支|预算安排|安排资金|资金总额|总投资|共需|所需资金|项目资金|总投入|预计|还款|奖励|拨付");
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "不低于|不少于|不超过|不高于|低于|高于|以上|以下|至少|收入|增收|产值|税|争取|撬动|带动|贷款|到位|招商|引资|引进|融资|固定资产|社会资本|民间|产业投资|工业投资|销售|营业|交易|存款|旅游|损失|罚|生产总值|进出口|资产|保费|保额|达到|上年|去年|累计|分担|承担|配套|市级|省级|中央");
    private static final Pattern PIECES = Pattern.compile("([0-9]+)\\s*(期|次|批|场|届)");
    private static final List<TargetField> FIELDS = List.of(TargetField.OVERVIEW, TargetField.PLAN);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public List<Outcome> examine(ExaminedForm form) {
        List<Participant> totals = Stream.of(TargetPeriod.ANNUAL, TargetPeriod.IMPLEMENTATION)
                .flatMap(period -> form.total(period).stream())
                .toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<TextAmount> goals = form.target().goals().stream()
                .flatMap(goal -> TextAmount.in("总体目标", goal.text(), goal.at()).stream())
                .toList();
        sum(form, goals, BUDGET_WORDS, totals).ifPresent(outcomes::add);
        for (TargetField name : FIELDS) {
            FieldText text = form.target().fields().get(name);
            if (text != null) {
                List<TextAmount> all = TextAmount.in(name.label(), text.text(), text.at());
                sum(form, all, PLAN_WORDS, totals).ifPresent(outcomes::add);
                all.forEach(amount ->
                        multiplied(form, text, amount, totals.getFirst()).ifPresent(outcomes::add));
            }
        }
        return outcomes;
    }

    /**
     * One of the amounts said of the project's money should be a total of the form. Only where the text names a single
     * amount is it certain that it is meant to be.
     */
    private static Optional<Outcome> sum(
            ExaminedForm form, List<TextAmount> all, Pattern words, List<Participant> totals) {
        List<TextAmount> candidates = all.stream()
                .filter(amount -> amount.isSum() && !amount.range())
                .filter(amount -> words.matcher(amount.clause()).find())
                .filter(amount -> !OTHER_MONEY.matcher(amount.clause()).find())
                .toList();
        for (TextAmount amount : candidates) {
            for (Participant total : totals) {
                Relation same =
                        Relation.same(amount.figure().label() + "中的金额 = " + total.label(), amount.figure(), total);
                if (same.holds()) {
                    return Optional.of(Outcome.passed(same));
                }
            }
        }
        long amounts = all.stream()
                .filter(TextAmount::isSum)
                .map(amount -> ExaminedForm.amountOf(amount.figure()).fen().stripTrailingZeros())
                .distinct()
                .count();
        return candidates.isEmpty() || amounts > 1
                ? Optional.empty()
                : Optional.of(differs(form, candidates.getFirst().figure(), totals.getFirst(), words == BUDGET_WORDS));
    }

    private static Outcome differs(ExaminedForm form, Participant stated, Participant total, boolean isGoal) {
        Relation same = Relation.same(stated.label() + "中的金额 = " + total.label(), stated, total);
        String message =
                form.title() + stated.label() + "所述金额" + stated.printed() + "，而" + total.label() + AmountText.of(total);
        return form.failed(Problem.of(form.identity() + "/" + stated.label(), same, message, "核对文字与资金，修改写错的一处")
                .withSeverity(isGoal ? Severity.ERROR : Severity.WARNING));
    }

    /** 30 期，每期 30 万元; 40000 元/月. */
    private static Optional<Outcome> multiplied(
            ExaminedForm form, FieldText text, TextAmount amount, Participant annual) {
        if (OTHER_MONEY.matcher(amount.clause()).find()) {
            return Optional.empty();
        }
        if (amount.monthly() && amount.rate().isEmpty()) {
            Participant months = Participant.text("月数", "12", amount.figure().at());
            return Optional.of(product(form, amount, new Times(MONTHS, "每月 × 12", months), annual));
        }
        Matcher pieces = PIECES.matcher(ProjectYears.withoutTitles(text.text()));
        while (!amount.rate().isEmpty() && pieces.find()) {
            if (amount.rate().startsWith(pieces.group(2))) {
                Participant count = Participant.text(pieces.group(2) + "数", pieces.group(1), text.at());
                String formula = pieces.group() + " × 每" + pieces.group(2);
                Times times = new Times(new BigDecimal(pieces.group(1)), formula, count);
                return Optional.of(product(form, amount, times, annual));
            }
        }
        return Optional.empty();
    }

    /** By how much an amount is multiplied, in words, and where that stands. */
    private record Times(BigDecimal factor, String formula, Participant count) {}

    private static Outcome product(ExaminedForm form, TextAmount amount, Times times, Participant annual) {
        Relation relation = Relation.product(
                annual.label() + " = " + times.formula(),
                annual,
                amount.figure(),
                times.factor(),
                List.of(times.count()));
        if (relation.holds()) {
            return Outcome.passed(relation);
        }
        String message = form.title() + amount.figure().label() + "写明" + times.formula() + " "
                + amount.figure().printed() + "，合"
                + AmountText.of(relation.expected(), form.target().unit()) + "，而" + annual.label()
                + AmountText.of(annual);
        return form.failed(Problem.of(
                form.identity() + "/" + amount.figure().label() + "/乘积", relation, message, "核对文字中的单价、数量与资金"));
    }
}
