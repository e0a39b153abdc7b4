package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same quantity is stated with the same amount wherever the text speaks of it. */
@CheckInfo(
        id = "NAR-09",
        title = "文字前后一致",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "情况说明中同一口径的金额在各处相同。",
        reason = "前后不一说明有一处没有更新。小数位数不同的，按位数少的四舍五入比较；有结转资金、口径可能含或不含结转的只作警告。",
        formula = "同一口径的各处金额相等",
        basis = "文数勾稽",
        fires = "第一节“基本支出 300.00 万元”，第六节“基本支出 301.00 万元”",
        silent = "第一节“776.40 万元”，第五节“776.4 万元”")
public final class TextAgreesWithItself implements Check<ExaminedDocument> {

    private static final Set<Measure> NOT_ONE_THING = EnumSet.of(Measure.OTHER, Measure.ASSETS);

    private static final Pattern GRAND_TOTAL = Pattern.compile("总计[为是约共各均：:]{0,2}\\d");

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        boolean mayDiffer = QuotedFacts.of(document).hasCarryOver()
                || narration.all(StatementKind.AMOUNT).anyMatch(TextAgreesWithItself::isCarriedOver);
        boolean isFinal = document.disclosure().kind() == DocumentKind.FINAL_ACCOUNTS;
        return Stream.concat(
                        narration.amounts().entrySet().stream()
                                .filter(entry -> isOneThing(entry.getKey(), isFinal))
                                .flatMap(entry -> outcomes(entry, mayDiffer)),
                        projects(narration))
                .toList();
    }

    /** Where money is carried over, 总计 holds it and the year's own total does not: each is compared with its like. */
    private static Stream<Outcome> outcomes(Map.Entry<Quantity, List<Told>> told, boolean mayDiffer) {
        if (!mayDiffer || !isTotal(told.getKey())) {
            return outcomes(told.getValue(), false);
        }
        return told.getValue().stream()
                .collect(Collectors.partitioningBy(
                        each -> GRAND_TOTAL.matcher(each.statement().text()).find()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(alike -> outcomes(alike, true));
    }

    private static boolean isCarriedOver(Told told) {
        return told.hasAmount()
                && !told.amount().isZero()
                && told.statement().quantities().stream().anyMatch(q -> q.period() == BudgetPeriod.CARRY_OVER);
    }

    private static boolean isOneThing(Quantity quantity, boolean isFinal) {
        boolean ofTargets = quantity.measure() == Measure.PERFORMANCE_TARGETS;
        return !NOT_ONE_THING.contains(quantity.measure()) && !(isFinal && ofTargets);
    }

    private static boolean isTotal(Quantity quantity) {
        return quantity.period() == BudgetPeriod.TOTAL || quantity.period() == BudgetPeriod.CURRENT_YEAR;
    }

    /** Projects named twice, as in the reasons for income and for expenditure. */
    private static Stream<Outcome> projects(Narration narration) {
        Map<String, List<Told>> byName = narration
                .all(StatementKind.PROJECT_AMOUNT)
                .filter(Told::hasAmount)
                .collect(Collectors.groupingBy(
                        told -> told.statement().subject(), LinkedHashMap::new, Collectors.toList()));
        return byName.values().stream().flatMap(told -> outcomes(told, true));
    }

    private static Stream<Outcome> outcomes(List<Told> told, boolean mayDiffer) {
        Told first = told.getFirst();
        return told.stream().skip(1).map(other -> {
            Relation relation = Relation.same("前后金额相同", other.figure(), first.figure());
            return Outcome.of(relation, broken -> {
                Problem problem = problem(other, first, broken);
                return mayDiffer ? problem.withSeverity(Severity.WARNING) : problem;
            });
        });
    }

    private static Problem problem(Told other, Told first, Relation relation) {
        String message = "“%s”此处为 %s，前文（“%s”）为 %s。"
                .formatted(
                        other.quoted(),
                        other.amount().display(),
                        first.heading(),
                        first.amount().display());
        return Problem.of(other.identity(), relation, message, "核对两处文字，改正有误的一处。");
    }
}
