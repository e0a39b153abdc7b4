package io.mingzhang.documents.writing.layout;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The rows of a table as printed lines: rows of two halves that stood side by side share a line again; rows that went on in
 * further columns go on below.
 */
final class PrintedLines {

    private PrintedLines() {}

    static List<List<BudgetRow>> of(BudgetTable table) {
        Map<String, List<BudgetRow>> halves = new LinkedHashMap<>();
        for (BudgetRow row : table.rows()) {
            if (row.kind() != RowKind.NUMBER) {
                halves.computeIfAbsent(half(table, row), half -> new ArrayList<>())
                        .add(row);
            }
        }
        if (halves.size() <= 1) {
            return halves.values().stream().flatMap(List::stream).map(List::of).toList();
        }
        return sideBySide(halves);
    }

    /** The half a row belongs to, named by its first column of numbers, or of words where it has none. */
    private static String half(BudgetTable table, BudgetRow row) {
        return row.cells().stream()
                .map(BudgetCell::column)
                .findFirst()
                .orElseGet(() -> table.columns().stream()
                        .map(column -> column.id())
                        .filter(row.texts()::containsKey)
                        .findFirst()
                        .orElse(""));
    }

    private static List<List<BudgetRow>> sideBySide(Map<String, List<BudgetRow>> halves) {
        TreeSet<SourceLocation> printed = new TreeSet<>(ReadingOrder.ROWS);
        halves.values().forEach(rows -> rows.forEach(row -> printed.add(row.at())));
        Map<SourceLocation, Integer> order = new HashMap<>();
        for (SourceLocation at : printed) {
            order.put(ofRow(at), order.size());
        }
        List<List<BudgetRow>> lines = new ArrayList<>();
        for (List<BudgetRow> half : halves.values()) {
            int next = 0;
            for (BudgetRow row : half) {
                int line = Math.max(next, order.getOrDefault(ofRow(row.at()), next));
                while (lines.size() <= line) {
                    lines.add(new ArrayList<>());
                }
                lines.get(line).add(row);
                next = line + 1;
            }
        }
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private static SourceLocation ofRow(SourceLocation at) {
        return new SourceLocation("", at.line(), at.block(), at.row(), 0, 0, "");
    }
}
