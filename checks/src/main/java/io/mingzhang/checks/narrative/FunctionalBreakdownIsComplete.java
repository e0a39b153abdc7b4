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
import io.mingzhang.model.narrative.StatementKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the text tells expenditure by class, it names every class that has money (功能分类说明完整). */
@CheckInfo(
        id = "NAR-07",
        title = "按功能分类的说明完整",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "文字按功能分类的类级列举支出时，报表中有金额的各类都应列出。",
        reason = "公开要求说明支出结构；遗漏的类往往是后来新增的。只列一类的不视为列举。",
        formula = "文字所列的类 ⊇ 报表中金额不为零的类",
        basis = "文数勾稽",
        fires = "表中有教育、卫生健康、住房保障三类，文字只写教育、卫生健康",
        silent = "表中金额不为零的五类，文字全部列出")
public final class FunctionalBreakdownIsComplete implements Check<ExaminedDocument> {

    private static final int CLASS = 1;
    private static final String NO_CLASSES = "报表中没有同一口径的类级金额";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        Map<String, List<Told>> groups = narration
                .all(StatementKind.AMOUNT)
                .filter(FunctionalBreakdownIsComplete::isOfClass)
                .collect(Collectors.groupingBy(Told::heading, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .filter(group -> distinct(group).size() > 1)
                .map(group -> outcome(group, document))
                .toList();
    }

    private static boolean isOfClass(Told told) {
        return told.statement().quantities().stream()
                .anyMatch(quantity ->
                        quantity.code().map(ClassificationCode::level).orElse(0) == CLASS
                                && quantity.measure() == Measure.TOTAL);
    }

    private static Set<String> distinct(List<Told> group) {
        return group.stream()
                .flatMap(told -> told.statement().quantities().stream())
                .flatMap(quantity -> quantity.code().stream())
                .map(ClassificationCode::digits)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Outcome outcome(List<Told> group, ExaminedDocument document) {
        Set<String> named = distinct(group);
        Quantity said = group.getFirst().statement().quantities().getFirst();
        Map<String, Fact> facts = new LinkedHashMap<>();
        Map<String, String> codes = classCodes(document);
        document.facts().groups().stream()
                .flatMap(List::stream)
                .filter(fact ->
                        isComparable(fact.quantity(), said) && !fact.amount().isZero())
                .forEach(fact -> digits(fact, codes).ifPresent(digits -> facts.putIfAbsent(digits, fact)));
        if (facts.isEmpty()) {
            return Outcome.notChecked(NO_CLASSES);
        }
        List<Fact> missing = facts.values().stream()
                .filter(fact -> digits(fact, codes).filter(named::contains).isEmpty())
                .toList();
        List<Participant> figures = Stream.concat(
                        missing.stream().map(Fact::figure), group.stream().map(Told::figure))
                .toList();
        if (missing.isEmpty() || everythingElseIsZero(group)) {
            return Outcome.passed(Relation.count("列出的类", figures, facts.size(), facts.size()));
        }
        String names = missing.stream().map(fact -> fact.row().display()).collect(Collectors.joining("、"));
        return new Outcome.Failed(Problem.of(
                group.getFirst().heading(), figures, "文字按类列举支出时遗漏了有金额的类：%s。".formatted(names), "补充遗漏的类及其金额。"));
    }

    /** The class codes by the names the tables themselves give them; summaries print classes without codes. */
    private static Map<String, String> classCodes(ExaminedDocument document) {
        Map<String, String> codes = new HashMap<>();
        document.facts().groups().stream()
                .map(List::getFirst)
                .filter(fact -> fact.quantity()
                        .code()
                        .filter(FunctionalBreakdownIsComplete::isFunctionalClass)
                        .isPresent())
                .forEach(fact -> codes.putIfAbsent(
                        fact.row().name(), fact.quantity().code().orElseThrow().digits()));
        return codes;
    }

    private static boolean isFunctionalClass(ClassificationCode code) {
        return code.level() == CLASS && code.scheme() == ClassificationScheme.FUNCTIONAL;
    }

    private static Optional<String> digits(Fact fact, Map<String, String> codes) {
        return fact.quantity()
                .code()
                .map(ClassificationCode::digits)
                .or(() -> Optional.ofNullable(codes.get(fact.quantity().name())));
    }

    /** Classes named only to say that they have nothing are no breakdown. */
    private static boolean everythingElseIsZero(List<Told> group) {
        return group.stream().allMatch(told -> told.amount().isZero());
    }

    private static boolean isComparable(Quantity fact, Quantity said) {
        boolean samePeriod = fact.period() == said.period()
                || fact.period() == BudgetPeriod.TOTAL
                || said.period() == BudgetPeriod.TOTAL && fact.period() == BudgetPeriod.CURRENT_YEAR;
        return fact.side() == said.side()
                && fact.fund() == said.fund()
                && fact.measure() == said.measure()
                && samePeriod
                && fact.code()
                        .map(code -> code.level() == CLASS
                                && said.code().map(ClassificationCode::scheme).equals(Optional.of(code.scheme())))
                        .orElse(!fact.name().isEmpty());
    }
}
