package io.mingzhang.documents.writing.declared;

import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.util.List;

/**
 * The columns of a printed declaration form: section and category, then what the indicators of each period need; all other rows
 * find their borders there.
 *
 * @param widths of the columns in half-width characters
 * @param middle where the right one of two halves begins
 * @param periods the periods that indicators have columns for, the left one first
 * @param standard whether indicators have a standard
 */
record DeclaredColumns(List<Integer> widths, int middle, List<TargetPeriod> periods, boolean standard) {

    /** Where the texts behind the labels of fields begin: section and category stand before. */
    static final int LABEL_END = 2;

    /** How many of the last columns hold the amounts of a task. */
    static final int TASK_AMOUNTS = 3;

    private static final List<Integer> TWICE = List.of(9, 9, 11, 14, 13, 13, 13, 12);
    private static final List<Integer> TWICE_WITH_STANDARD = List.of(9, 10, 10, 12, 10, 10, 10, 13, 10, 10);
    private static final List<Integer> ONCE = List.of(9, 9, 12, 8, 16, 16, 24);
    private static final List<Integer> ONCE_WITH_STANDARD = List.of(9, 9, 12, 10, 12, 12, 15, 15);
    /** Columns of a name where indicators stand once: other rows need borders between. */
    private static final int WIDE_NAME = 3;

    static DeclaredColumns of(DeclarationTemplate template) {
        boolean standard = !template.indicators().columns().standard().isEmpty();
        List<TargetPeriod> periods = template.periods().stream()
                .map(TargetPeriod::valueOf)
                .filter(period -> template.indicators().valueLabels().containsKey(period.name()))
                .toList();
        if (periods.size() > 1) {
            int half = standard ? 4 : 3;
            return new DeclaredColumns(standard ? TWICE_WITH_STANDARD : TWICE, LABEL_END + half, periods, standard);
        }
        return new DeclaredColumns(standard ? ONCE_WITH_STANDARD : ONCE, LABEL_END + WIDE_NAME, periods, standard);
    }

    int width() {
        return widths.size();
    }

    PrintGrid.Builder grid() {
        PrintGrid.Builder grid = PrintGrid.ofColumns(width()).fixed();
        for (int column = 0; column < width(); column++) {
            grid.atLeast(column, widths.get(column));
        }
        return grid;
    }

    /** The column of the second level of a period. */
    int typeAt(int period) {
        return period == 0 ? LABEL_END : middle;
    }

    /** How many columns the name of an indicator takes. */
    int nameSpan() {
        return periods.size() > 1 ? 1 : WIDE_NAME;
    }

    /** The column where the amounts of the left half begin. */
    int leftAmountAt() {
        return middle - (standard && periods.size() > 1 ? 2 : 1);
    }

    /** The column of the value of a period. */
    int valueAt(int period) {
        return typeAt(period) + 1 + nameSpan();
    }
}
