package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.ColumnRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the names of the rows from names of the same thing in another classification that stand beside them with no amount
 * between. The names of the rows are those that most rows have; where as many have both, the departmental ones, which are
 * finer than the governmental.
 *
 * @param grid the table
 * @param from its first row below the header
 */
record SecondNames(TableGrid grid, int from) {

    /** The columns, with the roles of all names and codes but those of the rows changed. */
    List<ColumnDraft> apart(List<ColumnDraft> columns) {
        List<ColumnDraft> result = new ArrayList<>(columns);
        int start = 0;
        for (int i = 0; i <= columns.size(); i++) {
            if (i == columns.size() || columns.get(i).isAmount()) {
                apart(result, start, i);
                start = i + 1;
            }
        }
        return result;
    }

    private void apart(List<ColumnDraft> columns, int start, int end) {
        List<Integer> names = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (columns.get(i).role() == ColumnRole.NAME) {
                names.add(i);
            }
        }
        if (names.size() < 2) {
            return;
        }
        int main = main(columns, names);
        int codesFrom = codesOf(columns, names, main, start);
        for (int i = start; i < end; i++) {
            ColumnDraft column = columns.get(i);
            if (column.role() == ColumnRole.NAME && i != main) {
                columns.set(i, column.as(ColumnRole.SECOND_NAME));
            } else if (column.isCode() && (i < codesFrom || i > main && codesFrom <= main)) {
                columns.set(i, column.as(ColumnRole.TEXT));
            }
        }
    }

    private int main(List<ColumnDraft> columns, List<Integer> names) {
        int main = names.getFirst();
        for (int name : names) {
            int more = filled(columns.get(name)) - filled(columns.get(main));
            if (more > 0 || more == 0 && isDepartmental(columns.get(name)) && !isDepartmental(columns.get(main))) {
                main = name;
            }
        }
        return main;
    }

    /** The first code column that belongs to the main name: behind the name before it, or any when none does. */
    private static int codesOf(List<ColumnDraft> columns, List<Integer> names, int main, int start) {
        int place = names.indexOf(main);
        int from = place == 0 ? start : names.get(place - 1) + 1;
        for (int i = from; i < main; i++) {
            if (columns.get(i).isCode()) {
                return from;
            }
        }
        return place == 0 ? main + 1 : start;
    }

    private int filled(ColumnDraft column) {
        int filled = 0;
        for (int r = from; r < grid.height(); r++) {
            filled += grid.text(r, column.index()).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static boolean isDepartmental(ColumnDraft column) {
        return column.scheme()
                        .filter(ClassificationScheme.DEPARTMENTAL_ECONOMIC::equals)
                        .isPresent()
                || column.label().contains("部门");
    }
}
