package io.mingzhang.documents.recognition.tables;

import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Kinds, levels and parents in lists of units, projects and purchases: total, department, unit, kind, detail. */
final class ListHierarchy {

    /** Depth of kinds of expenditure (基本支出, 项目支出) below all units. */
    private static final int KIND_DEPTH = 50;

    private static final int DETAIL_DEPTH = 100;

    private final List<RowDraft> rows;
    private final Predicate<String> isOrganisation;
    /** Whether the code of a unit begins with that of another: the rows are those of a department and of its units. */
    private final boolean nested;
    /** Whether subtotals stand below what they sum up. */
    private final boolean trailing;

    private ListHierarchy(List<RowDraft> rows, Predicate<String> isOrganisation) {
        this.rows = rows;
        this.isOrganisation = isOrganisation;
        this.nested = rows.stream().anyMatch(codesNest(rows));
        this.trailing = subtotalsTrail(rows);
    }

    /** Whether every 小计 stands below its items: the list begins with an item and its last item is summed up too. */
    private static boolean subtotalsTrail(List<RowDraft> rows) {
        List<RowDraft> parts =
                rows.stream().filter(row -> row.item != LineItem.TOTAL).toList();
        return parts.size() > 1
                && parts.getFirst().item != LineItem.SUBTOTAL
                && parts.getFirst().hasAmount()
                && parts.getLast().item == LineItem.SUBTOTAL;
    }

    /** Puts the items between two subtotals under the second of them. */
    private void nestUnderTrailingSubtotals() {
        List<RowDraft> waiting = new ArrayList<>();
        for (RowDraft row : rows) {
            if (row.isTotal()) {
                waiting.clear();
            } else if (row.item == LineItem.SUBTOTAL) {
                @Nullable RowDraft above = waiting.isEmpty() ? row.parent : waiting.getFirst().parent;
                row.under(above, above == null ? 1 : above.level + 1);
                waiting.forEach(item -> item.under(row, row.level + 1));
                waiting.clear();
            } else if (waiting.isEmpty() || row.parent == waiting.getFirst().parent) {
                waiting.add(row);
            }
        }
    }

    private static Predicate<RowDraft> codesNest(List<RowDraft> rows) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> codes.add(row.unitCode));
        return row -> {
            for (int end = 1; end < row.unitCode.length(); end++) {
                if (codes.contains(row.unitCode.substring(0, end))) {
                    return true;
                }
            }
            return false;
        };
    }

    /**
     * @param isOrganisation whether a name is that of a department or unit
     */
    static void apply(List<RowDraft> rows, Predicate<String> isOrganisation) {
        new ListHierarchy(rows, isOrganisation).apply();
    }

    private void apply() {
        boolean details = rows.stream().anyMatch(this::isClearlyDetail);
        List<RowDraft> open = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        @Nullable RowDraft previous = null;
        for (RowDraft row : rows) {
            if (row.item == LineItem.TOTAL || row.item == LineItem.EXPENDITURE_TOTAL) {
                row.kind = RowKind.TOTAL;
                open.clear();
                depths.clear();
                previous = row;
                continue;
            }
            int depth = depth(row, previous, details, depths.isEmpty() ? 0 : depths.getLast());
            while (!depths.isEmpty() && depths.getLast() >= depth) {
                depths.removeLast();
                open.removeLast();
            }
            row.under(open.isEmpty() ? null : open.getLast(), open.size() + 1);
            if (depth < DETAIL_DEPTH) {
                open.add(row);
                depths.add(depth);
            }
            previous = row;
        }
        markLostTotal();
        if (trailing) {
            nestUnderTrailingSubtotals();
        }
        DepartmentRow.nestProjects(rows);
        Hierarchy.finish(rows);
    }

    /** A first row without any name that has amounts is the total whose label was lost. */
    private void markLostTotal() {
        RowDraft first = rows.getFirst();
        if (rows.stream().noneMatch(RowDraft::isTotal)
                && first.name.isEmpty()
                && first.unitName.isEmpty()
                && first.hasAmount()) {
            first.kind = RowKind.TOTAL;
            first.item = LineItem.TOTAL;
            first.under(null, 0);
        }
    }

    private boolean isClearlyDetail(RowDraft row) {
        return row.hasDetail || !row.name.isEmpty() && !isUnit(row) && !isKind(row) && row.item != LineItem.TOTAL;
    }

    private int depth(RowDraft row, @Nullable RowDraft previous, boolean details, int openDepth) {
        if (row.hasDetail) {
            return DETAIL_DEPTH;
        }
        if (isKind(row)) {
            return trailing && row.item == LineItem.SUBTOTAL ? DETAIL_DEPTH : KIND_DEPTH;
        }
        if (!isUnit(row) || !details && !nested) {
            return DETAIL_DEPTH;
        }
        if (!row.unitCode.isEmpty()) {
            return row.unitCode.length();
        }
        boolean followsUnit = previous != null && !previous.isTotal() && isUnit(previous) && !previous.hasDetail;
        return followsUnit ? openDepth + 1 : openDepth == 0 ? 1 : Math.min(openDepth, KIND_DEPTH - 1);
    }

    private static boolean isKind(RowDraft row) {
        return switch (row.item) {
            case BASIC, PROJECT, PERSONNEL, OPERATING, SUBTOTAL -> true;
            default -> false;
        };
    }

    private boolean isUnit(RowDraft row) {
        boolean named = row.name.isEmpty() || row.name.equals(row.unitName);
        return named && !row.unitName.isEmpty() && !row.hasDetail || isOrganisation.test(row.name);
    }
}
