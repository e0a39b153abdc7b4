package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.StatementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list that explains expenditure item by item names every item of the table (NAR-14). */
@CheckInfo(
        id = "NAR-14",
        title = "逐项说明无遗漏",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "文字按“类、款、项”逐项说明支出时，一般公共预算支出表中有金额的各项科目都应列出。",
        reason = "逐项说明漏掉一项，各项之和就不等于合计。只说明少数主要科目的（不到三分之二）不视为逐项说明。",
        formula = "文字所列的项级科目 ⊇ 一般公共预算支出表中金额不为零的项级科目",
        basis = "文数勾稽；预算公开说明的编写要求",
        fires = "表中有七项支出，文字逐项说明其中六项",
        silent = "表中有七项支出，文字逐项说明七项")
public final class ExplainedItemsAreComplete implements Check<ExaminedDocument> {

    private static final int ITEM = 3;
    private static final int FEWEST = 3;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Map<ClassificationCode, Fact> listed = items(document);
        Map<String, List<Told>> groups = Narration.of(document)
                .all(StatementKind.AMOUNT)
                .filter(told -> codes(told).findAny().isPresent())
                .collect(Collectors.groupingBy(Told::heading, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .flatMap(group -> outcome(group, listed).stream())
                .toList();
    }

    private static List<Outcome> outcome(List<Told> group, Map<ClassificationCode, Fact> listed) {
        Set<ClassificationCode> named =
                group.stream().flatMap(ExplainedItemsAreComplete::codes).collect(Collectors.toSet());
        long found = listed.keySet().stream().filter(named::contains).count();
        if (found < FEWEST || found * 3 < listed.size() * 2L) {
            return List.of();
        }
        List<Fact> missing = listed.entrySet().stream()
                .filter(entry -> !named.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Participant> figures = Stream.of(
                        group.stream().limit(1).map(Told::figure),
                        missing.stream().map(Fact::figure),
                        group.stream().skip(1).map(Told::figure))
                .flatMap(part -> part)
                .toList();
        if (missing.isEmpty()) {
            return List.of(Outcome.passed(Relation.count("逐项说明的科目", figures, listed.size(), found)));
        }
        String names = missing.stream()
                .map(fact -> fact.row().display() + " " + fact.amount().display())
                .collect(Collectors.joining("、"));
        return List.of(new Outcome.Failed(Problem.of(
                group.getFirst().heading(),
                figures,
                "文字逐项说明了 %d 项支出，遗漏报表中有金额的：%s。".formatted(found, names),
                "补充遗漏的科目及其金额、用途。")));
    }

    private static Stream<ClassificationCode> codes(Told told) {
        return told.statement().quantities().stream()
                .filter(quantity -> quantity.measure() == Measure.TOTAL)
                .flatMap(quantity -> quantity.code().stream())
                .filter(code -> code.scheme() == ClassificationScheme.FUNCTIONAL && code.level() == ITEM);
    }

    private static Map<ClassificationCode, Fact> items(ExaminedDocument document) {
        Map<ClassificationCode, Fact> items = new LinkedHashMap<>();
        document.facts().groups().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.table().kind() == TableKind.GENERAL_PUBLIC_EXPENDITURE
                        && isOfThisYear(fact.quantity())
                        && !fact.amount().isZero())
                .forEach(fact -> fact.quantity()
                        .code()
                        .filter(code -> code.level() == ITEM)
                        .ifPresent(code -> items.putIfAbsent(code, fact)));
        return items;
    }

    private static boolean isOfThisYear(Quantity quantity) {
        boolean thisYear = quantity.period() == BudgetPeriod.TOTAL
                || quantity.period() == BudgetPeriod.CURRENT_YEAR
                || quantity.period() == BudgetPeriod.FINAL;
        return quantity.measure() == Measure.TOTAL && thisYear;
    }
}
