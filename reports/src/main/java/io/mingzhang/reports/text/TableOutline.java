package io.mingzhang.reports.text;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A budget table in an outline: kind, place, unit, columns with their meaning, rows by kind. */
final class TableOutline {

    private static final int MOST_COLUMNS = 24;

    private final Ink ink;
    private final boolean all;

    TableOutline(Ink ink, boolean all) {
        this.ink = ink;
        this.all = all;
    }

    List<String> lines(BudgetTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + table.id() + "  " + ink.strong(table.kind().label()) + "  "
                + Printable.excerpt(table.title(), 60) + "  " + ink.faint(facts(table)));
        int shown = all ? table.columns().size() : Math.min(table.columns().size(), MOST_COLUMNS);
        table.columns().subList(0, shown).forEach(column -> lines.add("      " + column(column)));
        if (shown < table.columns().size()) {
            lines.add("      " + Messages.rest(table.columns().size() - shown));
        }
        lines.add("      " + Messages.rows(rowsByKind(table), stated(table)));
        return lines;
    }

    private static String facts(BudgetTable table) {
        return Stream.of(
                        Messages.place(table.at()),
                        table.unit().map(AmountUnit::symbol).orElse(Messages.UNIT_NOT_PRINTED),
                        Messages.decimals(table.decimals()),
                        table.template() ? Messages.TEMPLATE : table.empty() ? Messages.NO_AMOUNTS : "")
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String column(Column column) {
        String label = Printable.excerpt(column.label(), 40);
        String meaning = column.isAmount()
                ? Stream.of(
                                column.meaning().side().label(),
                                column.meaning().fund().label(),
                                column.meaning().period().label(),
                                column.meaning().measure().label())
                        .collect(Collectors.joining(" × "))
                : column.role().label();
        return column.id() + "  " + label + " → " + meaning + (column.understood() ? "" : Messages.ASSUMED);
    }

    private static Map<RowKind, Long> rowsByKind(BudgetTable table) {
        return table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.kind(), () -> new EnumMap<>(RowKind.class), Collectors.counting()));
    }

    private static long stated(BudgetTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == CellState.STATED)
                .count();
    }
}
