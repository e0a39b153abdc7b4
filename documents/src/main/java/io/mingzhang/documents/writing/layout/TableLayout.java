package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A budget table as it is printed: title, department and unit, labels in levels, halves side by side, notes. */
final class TableLayout {

    private final BudgetTable table;
    private final PrintGrid.Builder grid;
    private final Map<String, Integer> places = new HashMap<>();

    private TableLayout(BudgetTable table) {
        this.table = table;
        this.grid = PrintGrid.ofColumns(table.columns().size());
        for (int column = 0; column < table.columns().size(); column++) {
            places.put(table.columns().get(column).id(), column);
        }
    }

    static PrintGrid of(BudgetTable table) {
        TableLayout layout = new TableLayout(table);
        layout.caption();
        layout.header();
        layout.body();
        for (BudgetTable.Note note : table.notes()) {
            layout.grid.text(0, layout.grid.width(), note.text(), CellLook.LINE).endRow(PlaceWords.of(note.at()));
        }
        return layout.grid.build();
    }

    private void caption() {
        if (!table.title().isEmpty()) {
            grid.text(0, grid.width(), table.title(), CellLook.TITLE).endRow(PlaceWords.of(table.at()));
        }
        String department = table.department().isEmpty() ? "" : "部门：" + table.department();
        String unit = table.unit().map(AmountUnit::symbol).map("单位："::concat).orElse("");
        if (department.isEmpty() && unit.isEmpty()) {
            return;
        }
        int width = grid.width();
        if (unit.isEmpty()) {
            grid.text(0, width, department, CellLook.LINE);
        } else if (department.isEmpty()) {
            grid.text(0, width, unit, CellLook.LINE_RIGHT);
        } else if (width == 1) {
            grid.text(0, department, CellLook.LINE).endRow();
            grid.text(0, unit, CellLook.LINE_RIGHT);
        } else {
            int right = Math.max(1, width / 4);
            grid.text(0, width - right, department, CellLook.LINE)
                    .text(width - right, right, unit, CellLook.LINE_RIGHT);
        }
        grid.endRow();
    }

    private void header() {
        HeaderPaths paths =
                new HeaderPaths(table.columns().stream().map(Column::label).toList());
        grid.beginHeader();
        int top = grid.row();
        for (PrintCell cell : paths.cells(top)) {
            grid.put(cell);
        }
        for (int row = 0; row < paths.depth(); row++) {
            grid.endRow();
        }
        table.rows().stream()
                .filter(row -> row.kind() == RowKind.NUMBER)
                .limit(1)
                .forEach(this::numbers);
        grid.endHeader();
    }

    private void numbers(BudgetRow row) {
        for (int column = 0; column < grid.width(); column++) {
            String text = row.texts().getOrDefault(table.columns().get(column).id(), "");
            grid.text(column, text, CellLook.HEADER);
        }
        grid.endRow(PlaceWords.of(row.at()));
    }

    private void body() {
        for (List<BudgetRow> line : PrintedLines.of(table)) {
            String[] texts = new String[grid.width()];
            boolean total = false;
            for (BudgetRow row : line) {
                row.texts().forEach((column, text) -> place(texts, column, text));
                for (BudgetCell cell : row.cells()) {
                    place(texts, cell.column(), cell.text());
                }
                total |= row.kind() == RowKind.TOTAL || row.kind() == RowKind.GRAND_TOTAL;
            }
            for (int column = 0; column < texts.length; column++) {
                cell(column, Optional.ofNullable(texts[column]).orElse(""), total);
            }
            grid.endRow(PlaceWords.of(line.getFirst().at()));
        }
    }

    private void place(String[] texts, String column, String text) {
        Integer at = places.get(column);
        if (at != null) {
            texts[at] = text;
        }
    }

    private void cell(int column, String text, boolean total) {
        CellLook look = switch (table.columns().get(column).role()) {
            case AMOUNT, QUANTITY, UNIT_PRICE -> CellLook.NUMBER;
            case CODE_CLASS, CODE_SECTION, CODE_ITEM, UNIT_OF_MEASURE -> CellLook.LABEL;
            default -> CellLook.TEXT;
        };
        CellLook shown = total ? look.inBold() : look;
        if (look.equals(CellLook.NUMBER)) {
            grid.number(column, text, shown);
        } else {
            grid.text(column, text, shown);
        }
    }

    /** The labels above columns as a tree: equal labels side by side under the same label become one cell. */
    private record HeaderPaths(List<List<String>> paths, int depth) {

        HeaderPaths(List<String> labels) {
            this(
                    labels.stream().map(label -> List.of(label.split("/", -1))).toList(),
                    labels.stream().allMatch(String::isEmpty)
                            ? 0
                            : labels.stream()
                                    .mapToInt(label -> label.split("/", -1).length)
                                    .max()
                                    .orElse(0));
        }

        List<PrintCell> cells(int top) {
            List<PrintCell> cells = new ArrayList<>();
            for (int level = 0; level < depth; level++) {
                int column = 0;
                while (column < paths.size()) {
                    int end = column + 1;
                    while (end < paths.size() && sameGroup(column, end, level)) {
                        end++;
                    }
                    List<String> path = paths.get(column);
                    if (level < path.size()) {
                        int rows = level == path.size() - 1 ? depth - level : 1;
                        cells.add(new PrintCell(
                                top + level, column, rows, end - column, path.get(level), false, CellLook.HEADER));
                    }
                    column = end;
                }
            }
            return cells;
        }

        private boolean sameGroup(int one, int other, int level) {
            List<String> left = paths.get(one);
            List<String> right = paths.get(other);
            return left.size() > level + 1
                    && right.size() > level + 1
                    && left.subList(0, level + 1).equals(right.subList(0, level + 1));
        }
    }
}
