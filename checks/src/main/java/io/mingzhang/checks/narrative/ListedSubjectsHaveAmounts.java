package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.TableKind;
import io.mingzhang.model.narrative.Section;
import io.mingzhang.model.narrative.Statement;
import io.mingzhang.model.narrative.StatementKind;
import io.mingzhang.standards.text.LabelText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The economic subjects a sentence says 人员经费 or 公用经费 is made of are those with amounts in the table (NAR-15). */
@CheckInfo(
        id = "NAR-15",
        title = "所列经济科目都有金额",
        severity = Severity.WARNING,
        category = CheckCategory.NARRATIVE,
        summary = "说明中“人员经费……主要包括”“公用经费……主要包括”所列的经济科目，在基本支出经济分类表中有金额；表中有金额的科目没有漏列。",
        reason = "沿用上年文字或选错科目名称时，文字所列与表中有金额的科目不同。以“等”结尾的列举不查漏列；整段照抄模板科目的（相差三个以上）只作提示。",
        formula = "文字所列科目 = 表中该组金额不为零的科目",
        basis = "文数勾稽",
        fires = "表中奖励金 0.30、个人农业生产补贴空白，文字列“退休费、个人农业生产补贴”",
        silent = "表中有金额的是基本工资、津贴补贴，文字“主要包括：基本工资、津贴补贴”")
public final class ListedSubjectsHaveAmounts implements Check<ExaminedDocument> {

    private static final Set<String> OF_PERSONNEL = Set.of("301", "303");
    private static final int SLIP = 3;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<TableGrid> tables = document.grids(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC).stream()
                .filter(grid -> !grid.table().empty())
                .toList();
        if (tables.size() != 1) {
            return List.of();
        }
        Set<String> known = known(document);
        List<Outcome> outcomes = new ArrayList<>();
        for (Section section : document.disclosure().narrative()) {
            section.statements().stream()
                    .filter(said -> said.kind() == StatementKind.AMOUNT
                            && said.enumerated().size() > 1)
                    .forEach(said -> measure(said)
                            .flatMap(measure -> outcome(section, said, Listing.of(tables.getFirst(), measure), known))
                            .ifPresent(outcomes::add));
        }
        return outcomes;
    }

    /** The names of all subjects of the year; other words of a list are not judged. */
    private static Set<String> known(ExaminedDocument document) {
        return document.disclosure().fiscalYear().stream()
                .flatMap(
                        year -> document
                                .standards()
                                .classifications()
                                .catalogue(ClassificationScheme.DEPARTMENTAL_ECONOMIC, year)
                                .stream())
                .flatMap(catalogue -> catalogue.entries().stream())
                .map(entry -> key(entry.name()))
                .collect(Collectors.toSet());
    }

    private static Optional<Measure> measure(Statement said) {
        return said.quantities().stream()
                .map(quantity -> quantity.measure())
                .filter(measure -> measure == Measure.PERSONNEL || measure == Measure.OPERATING)
                .findFirst();
    }

    private static Optional<Outcome> outcome(Section section, Statement said, Listing table, Set<String> known) {
        Map<String, String> listed = new LinkedHashMap<>();
        said.enumerated().forEach(item -> listed.put(key(item), item));
        long agreeing =
                listed.keySet().stream().filter(table.paid()::containsKey).count();
        if (agreeing < 2 || agreeing * 2 < table.paid().size()) {
            return Optional.empty();
        }
        List<String> wrong = listed.entrySet().stream()
                .filter(item -> !table.paid().containsKey(item.getKey()))
                .filter(item -> table.unpaid().containsKey(item.getKey()) || known.contains(item.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<BudgetRow> missing = isOpen(section, said)
                ? List.of()
                : table.paid().entrySet().stream()
                        .filter(row -> !listed.containsKey(row.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        List<Participant> figures = new ArrayList<>();
        figures.add(new Told(section.heading(), said).figure());
        Stream.concat(
                        missing.stream(),
                        wrong.stream().flatMap(name -> table.unpaid().getOrDefault(key(name), List.of()).stream()))
                .forEach(row -> figures.add(Participant.text(row.display(), row.printedName(), row.at())));
        if (wrong.isEmpty() && missing.isEmpty()) {
            return Optional.of(Outcome.passed(Relation.count("所列科目都有金额", figures, 1, 1)));
        }
        String message = "“%s”%s%s。"
                .formatted(
                        said.subject(),
                        wrong.isEmpty() ? "" : "所列的" + String.join("、", wrong) + "在表中没有金额",
                        missing.isEmpty()
                                ? ""
                                : (wrong.isEmpty() ? "" : "，") + "没有列出表中有金额的"
                                        + missing.stream()
                                                .map(BudgetRow::display)
                                                .collect(Collectors.joining("、")));
        Problem problem =
                Problem.of(section.heading() + "|" + said.subject() + "|科目", figures, message, "按经济分类表改正所列科目。");
        return Optional.of(new Outcome.Failed(
                wrong.size() + missing.size() > SLIP ? problem.withSeverity(Severity.INFO) : problem));
    }

    /** 办公费、差旅费等: not all are meant to be listed. */
    private static boolean isOpen(Section section, Statement said) {
        String last = said.enumerated().getLast();
        return section.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.text().contains(last + "等"));
    }

    /** Brackets, blanks and the endings in which sentences and tables differ do not matter. */
    private static String key(String name) {
        return LabelText.key(name).replaceFirst("(?:支出|用)$", "");
    }

    /**
     * The subjects of one group of the table.
     *
     * @param paid those with an amount, by key
     * @param unpaid those without, by key; a name may stand under several codes
     */
    private record Listing(Map<String, BudgetRow> paid, Map<String, List<BudgetRow>> unpaid) {

        static Listing of(TableGrid grid, Measure measure) {
            Map<String, BudgetRow> paid = new LinkedHashMap<>();
            Map<String, List<BudgetRow>> unpaid = new LinkedHashMap<>();
            for (BudgetRow row : grid.table().rows()) {
                if (row.code().filter(code -> isOf(code, measure)).isPresent()) {
                    boolean states = row.cells().stream()
                            .flatMap(cell -> cell.amount().stream())
                            .anyMatch(amount -> !amount.isZero());
                    if (states) {
                        paid.putIfAbsent(key(row.name()), row);
                    } else {
                        unpaid.computeIfAbsent(key(row.name()), name -> new ArrayList<>())
                                .add(row);
                    }
                }
            }
            unpaid.keySet().removeAll(paid.keySet());
            return new Listing(paid, unpaid);
        }

        private static boolean isOf(ClassificationCode code, Measure measure) {
            boolean isItem = code.scheme() == ClassificationScheme.DEPARTMENTAL_ECONOMIC && code.level() > 1;
            boolean ofPersonnel = OF_PERSONNEL.contains(code.digits().substring(0, 3));
            return isItem && ofPersonnel == (measure == Measure.PERSONNEL);
        }
    }
}
