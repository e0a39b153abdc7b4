package io.mingzhang.reports.headline;

import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantities;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.Side;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the figures by which a budget is known in its tables, wherever they stand. */
public final class Headlines {

    private static final String TAB = "\t";
    private static final Map<Measure, String> LABELS = labels();

    private Headlines() {}

    private static Map<Measure, String> labels() {
        Map<Measure, String> labels = new LinkedHashMap<>();
        labels.put(Measure.TOTAL, "支出总计");
        labels.put(Measure.BASIC, Measure.BASIC.label());
        labels.put(Measure.PROJECT, Measure.PROJECT.label());
        labels.put(Measure.THREE_PUBLIC, Measure.THREE_PUBLIC.label());
        return labels;
    }

    /** The figures that the document states, the total first; none for documents without tables. */
    public static List<Headline> of(Disclosure document) {
        List<BudgetPeriod> periods = document.kind() == DocumentKind.FINAL_ACCOUNTS
                ? List.of(BudgetPeriod.FINAL, BudgetPeriod.TOTAL)
                : List.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR);
        return LABELS.entrySet().stream()
                .flatMap(wanted -> periods.stream()
                        .flatMap(period -> stated(document, whole(wanted.getKey(), period)))
                        .findFirst()
                        .map(amount -> new Headline(
                                wanted.getValue(),
                                amount.printed().strip() + " " + amount.unit().symbol()))
                        .stream())
                .toList();
    }

    private static Quantity whole(Measure measure, BudgetPeriod period) {
        return Quantity.of(Side.EXPENDITURE, Fund.ALL, period, measure);
    }

    private static Stream<StatedAmount> stated(Disclosure document, Quantity wanted) {
        return document.tables().stream()
                .filter(table -> !table.template())
                .flatMap(table -> table.rows().stream().flatMap(row -> stated(table, row, wanted)));
    }

    private static Stream<StatedAmount> stated(BudgetTable table, BudgetRow row, Quantity wanted) {
        return row.cells().stream()
                .filter(cell -> cell.amount().isPresent())
                .filter(cell -> column(table, cell.column())
                        .flatMap(column -> Quantities.of(table, row, column))
                        .filter(wanted::equals)
                        .isPresent())
                .flatMap(cell -> cell.amount().stream());
    }

    private static Optional<Column> column(BudgetTable table, String id) {
        return table.columns().stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The figures as one text, for keeping. */
    public static String text(List<Headline> headlines) {
        return headlines.stream()
                .map(headline -> headline.label() + TAB + headline.printed().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** The figures of which {@link #text} made the text. */
    public static List<Headline> parse(String text) {
        return text.lines()
                .map(line -> line.split(TAB, 2))
                .map(cells -> new Headline(cells[0], cells[1]))
                .toList();
    }
}
