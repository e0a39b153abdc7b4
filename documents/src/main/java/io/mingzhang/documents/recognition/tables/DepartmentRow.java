package io.mingzhang.documents.recognition.tables;

import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.RowKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The row of the department between the total and the rows of its units or subjects. Where neither code nor indent tells,
 * its amounts do: they repeat those of the total, and more money follows below.
 */
final class DepartmentRow {

    private DepartmentRow() {}

    /** Puts the rows of the first level under the department's row, where there is one. */
    static void nest(List<RowDraft> rows) {
        for (int i = 0; i + 1 < rows.size(); i++) {
            RowDraft total = rows.get(i);
            RowDraft department = rows.get(i + 1);
            if (total.kind == RowKind.TOTAL && isDepartment(department) && repeats(total, department)) {
                List<RowDraft> below = rows.subList(i + 2, rows.size()).stream()
                        .filter(row -> row.parent == null && isAddend(row))
                        .toList();
                if (below.stream().anyMatch(DepartmentRow::hasMoney)) {
                    below.forEach(row -> row.under(department, row.level + 1));
                }
                return;
            }
        }
    }

    /** Puts projects under the heading that repeats the amounts of their unit right below it (专用项目). */
    static void nestProjects(List<RowDraft> rows) {
        Map<RowDraft, NavigableMap<Integer, RowDraft>> parts = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RowDraft row = rows.get(i);
            if (row.parent != null && isAddend(row)) {
                parts.computeIfAbsent(row.parent, unit -> new TreeMap<>()).put(i, row);
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            RowDraft unit = rows.get(i - 1);
            RowDraft heading = rows.get(i);
            NavigableMap<Integer, RowDraft> own = parts.get(unit);
            if (own != null && heading.parent == unit && isAddend(heading) && repeats(unit, heading)) {
                NavigableMap<Integer, RowDraft> below = own.tailMap(i, false);
                if (below.size() > 1 && below.values().stream().allMatch(DepartmentRow::hasMoney)) {
                    below.values().forEach(row -> row.under(heading, heading.level + 1));
                    parts.computeIfAbsent(heading, above -> new TreeMap<>()).putAll(below);
                    below.clear();
                }
            }
        }
    }

    private static boolean isDepartment(RowDraft row) {
        boolean isUnit = row.isUnit || !row.unitName.isEmpty();
        return isUnit && row.code.isEmpty() && row.parent == null && isAddend(row) && !row.hasDetail;
    }

    private static boolean isAddend(RowDraft row) {
        return row.kind == RowKind.DETAIL || row.kind == RowKind.GROUP;
    }

    private static boolean hasMoney(RowDraft row) {
        return row.cells.stream().flatMap(cell -> cell.amount().stream()).anyMatch(amount -> !amount.isZero());
    }

    private static boolean repeats(RowDraft total, RowDraft row) {
        boolean same = total.cells.size() == row.cells.size();
        for (int i = 0; same && i < row.cells.size(); i++) {
            same = printed(total.cells.get(i)).equals(printed(row.cells.get(i)));
        }
        return same && hasMoney(row);
    }

    private static Optional<String> printed(BudgetCell cell) {
        return cell.amount().filter(amount -> !amount.isZero()).map(amount -> amount.printed());
    }
}
