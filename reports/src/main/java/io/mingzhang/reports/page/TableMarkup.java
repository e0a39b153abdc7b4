package io.mingzhang.reports.page;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A budget table as recognized, its halves side by side as printed; of a long one only what findings speak of. */
final class TableMarkup {

    /** Longer tables are shown around their marks only. */
    private static final int LONGEST_WHOLE = 120;

    private static final int AROUND = 3;

    private static final Set<ColumnRole> NUMBERS =
            EnumSet.of(ColumnRole.AMOUNT, ColumnRole.QUANTITY, ColumnRole.UNIT_PRICE);

    private final BudgetTable table;
    private final Marks marks;

    /** What stands on one line of the print: a row, or one of each half. */
    private record Line(List<BudgetRow> rows) {

        boolean isTotal() {
            return rows.stream().anyMatch(row -> row.kind() == RowKind.TOTAL || row.kind() == RowKind.GRAND_TOTAL);
        }
    }

    /** The place of a line: two rows with the same one are halves of it. */
    private record LineKey(String sheet, int block, int line, int row) {}

    TableMarkup(BudgetTable table, Marks marks) {
        this.table = table;
        this.marks = marks;
    }

    /** Title line and the table. */
    void write(Markup out) {
        out.open("p", "class", "line");
        marks.write(out, table.at(), table.title().isEmpty() ? table.kind().label() : table.title());
        out.element("span", table.department(), "class", "left");
        out.element(
                "span",
                table.unit().map(AmountUnit::symbol).map(unit -> "单位：" + unit).orElse(""),
                "class",
                "right");
        out.close();
        out.open("div", "class", "scroll").open("table", "class", "budget");
        HeaderMarkup.write(out, table.columns());
        out.open("tbody");
        List<Line> lines = lines();
        BitSet shown = shown(lines);
        for (int i = 0; i < lines.size(); ) {
            if (shown.get(i)) {
                line(out, lines.get(i));
                i++;
            } else {
                int next = shown.nextSetBit(i);
                int end = next < 0 ? lines.size() : next;
                out.open("tr", "class", "gap");
                out.element(
                        "td",
                        "… 省略 " + (end - i) + " 行 …",
                        "colspan",
                        String.valueOf(table.columns().size()));
                out.close();
                i = end;
            }
        }
        out.close().close().close();
        for (BudgetTable.Note note : table.notes()) {
            out.open("p", "class", "note");
            marks.write(out, note.at(), note.text());
            out.close();
        }
    }

    private List<Line> lines() {
        Map<LineKey, List<BudgetRow>> byPlace = new LinkedHashMap<>();
        for (BudgetRow row : table.rows()) {
            LineKey key = new LineKey(
                    row.at().sheet(),
                    row.at().block(),
                    row.at().line(),
                    row.at().row());
            byPlace.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        return byPlace.values().stream().map(Line::new).toList();
    }

    private BitSet shown(List<Line> lines) {
        BitSet shown = new BitSet(lines.size());
        if (lines.size() <= LONGEST_WHOLE) {
            shown.set(0, lines.size());
            return shown;
        }
        shown.set(0, AROUND);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).rows().stream().anyMatch(this::isMarked)) {
                shown.set(Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1));
            }
        }
        return shown;
    }

    private boolean isMarked(BudgetRow row) {
        return marks.isMarked(row.at()) || row.cells().stream().anyMatch(cell -> marks.isMarked(cell.at()));
    }

    private void line(Markup out, Line line) {
        Map<String, BudgetRow> texts = new LinkedHashMap<>();
        Map<String, BudgetCell> cells = new LinkedHashMap<>();
        for (BudgetRow row : line.rows()) {
            row.texts().keySet().forEach(column -> texts.putIfAbsent(column, row));
            row.cells().forEach(cell -> cells.putIfAbsent(cell.column(), cell));
        }
        out.open("tr", "class", line.isTotal() ? "total" : "");
        for (Column column : table.columns()) {
            BudgetCell cell = cells.get(column.id());
            BudgetRow row = texts.get(column.id());
            out.open("td", "class", NUMBERS.contains(column.role()) ? "number" : "");
            if (cell != null) {
                marks.write(out, cell.at(), cell.text());
            } else if (row != null) {
                words(out, column, row);
            }
            out.close();
        }
        out.close();
    }

    /** A finding about a row as a whole is marked at its name. */
    private void words(Markup out, Column column, BudgetRow row) {
        String text = row.texts().getOrDefault(column.id(), "");
        if (text.isBlank()) {
            return;
        }
        marks.write(out, row.at(), text);
    }
}
