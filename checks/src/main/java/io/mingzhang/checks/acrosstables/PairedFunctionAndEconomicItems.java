package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Items that are the same money by function and by economic kind have the same amount (功能与经济科目对应). */
@CheckInfo(
        id = "XT-07",
        title = "功能科目与经济科目对应",
        severity = Severity.WARNING,
        category = CheckCategory.ACROSS_TABLES,
        summary = "同一笔支出在功能科目和部门经济科目中的金额一致：养老保险缴费、职业年金缴费、住房公积金、公务员医疗补助、职工医疗保险缴费。",
        reason =
                "只适用于部门预算支出经济分类（301 至 399）；政府经济分类把机关与事业单位分列，不能比较；离退休费不比较，因为另有离退休公用经费。功能科目未单列公务员医疗补助、经济科目单列的，两项医疗合并比较。末位相差一属尾差。",
        formula =
                "2080505 = 30108；2080506 = 30109；2210201 = 30113；2101103 = 30111；2101101 + 2101102 = 30110（或两项医疗之和相等）",
        basis = "政府收支分类科目",
        fires = "2210201 住房公积金 30.00，经济科目住房公积金 31.00",
        silent = "2101101 9.62 + 2101102 2.53 = 12.15，经济科目 12.14（尾差）")
public final class PairedFunctionAndEconomicItems implements SetCheck {

    /** Items of the economic classification, by code and name, and the subjects that are the same money by function. */
    private record Pair(List<String> names, List<String> economicCodes, List<String> functionalCodes) {

        Pair(String name, String economicCode, List<String> functionalCodes) {
            this(List.of(name), List.of(economicCode), functionalCodes);
        }

        String name() {
            return String.join("、", names);
        }
    }

    /** 行政单位医疗 often holds the subsidy for civil servants as well. */
    private static final Pair MEDICAL = new Pair(
            List.of("职工基本医疗保险缴费", "公务员医疗补助缴费"), List.of("30110", "30111"), List.of("2101101", "2101102", "2101103"));

    private static final List<Pair> PAIRS = List.of(
            new Pair("机关事业单位基本养老保险缴费", "30108", List.of("2080505")),
            new Pair("职业年金缴费", "30109", List.of("2080506")),
            new Pair("职工基本医疗保险缴费", "30110", List.of("2101101", "2101102")),
            new Pair("公务员医疗补助缴费", "30111", List.of("2101103")),
            new Pair("住房公积金", "30113", List.of("2210201")));

    @Override
    public Stream<Outcome> examine(TableSet set) {
        Optional<TableGrid> economic =
                set.grid(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC).filter(EconomicItems::isDepartmental);
        Optional<Ledger> book = set.book(Fund.GENERAL_PUBLIC);
        if (economic.isEmpty() || book.isEmpty() || set.isFinalAccounts()) {
            return Stream.empty();
        }
        boolean together = compare(economic.get(), book.get(), MEDICAL)
                .filter(Outcome.Passed.class::isInstance)
                .isPresent();
        return PAIRS.stream()
                .map(pair -> together && MEDICAL.names().contains(pair.name()) ? MEDICAL : pair)
                .distinct()
                .flatMap(pair -> compare(economic.get(), book.get(), pair).stream());
    }

    private static Optional<Outcome> compare(TableGrid economic, Ledger book, Pair pair) {
        List<Participant> items = EconomicItems.details(
                economic,
                row -> row.code()
                        .map(code -> pair.economicCodes().contains(code.digits()))
                        .orElse(pair.names().contains(row.name())));
        List<Participant> functional = pair.functionalCodes().stream()
                .flatMap(digits -> book.row(new ClassificationCode(ClassificationScheme.FUNCTIONAL, digits)).stream())
                .flatMap(row -> book.figure(row, Measure.BASIC).or(() -> book.figure(row, Measure.TOTAL)).stream())
                .toList();
        if (items.size() != pair.names().size() || functional.isEmpty()) {
            return Optional.empty();
        }
        Relation relation = relation(pair, items, functional);
        return Optional.of(
                relation.difference().abs().compareTo(relation.tolerance()) <= 0
                        ? Outcome.passed(residue(relation))
                        : new Outcome.Failed(Problem.of(
                                pair.name(), relation, RelationText.of(relation), "核对功能科目与经济科目是否为同一笔支出，改正有误的一处。")));
    }

    private static Relation relation(Pair pair, List<Participant> items, List<Participant> functional) {
        List<Relation.Term> terms = new ArrayList<>();
        functional.forEach(figure -> terms.add(new Relation.Term(1, figure)));
        items.stream().skip(1).forEach(figure -> terms.add(new Relation.Term(-1, figure)));
        String formula = "%s = 功能科目 %s".formatted(pair.name(), String.join(" + ", pair.functionalCodes()));
        return Relation.sum(formula, items.getFirst(), terms);
    }

    /** Both sides are sums of figures rounded apart: the last digit may differ. */
    private static Relation residue(Relation relation) {
        return new Relation(
                relation.formula(),
                relation.participants(),
                relation.expected(),
                relation.found(),
                relation.tolerance(),
                relation.unit(),
                true,
                relation.signs());
    }
}
