package io.mingzhang.documents.writing.layout;

import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.List;

/**
 * The columns of a printed form: section, category, then type, name, value (and standard) of the indicators, once or twice.
 *
 * @param halves whether two periods stand side by side
 * @param standard whether indicators have a standard
 * @param tasks whether the form has a block of tasks
 * @param rightPeriod the period on the right side, or the only one
 */
record FormColumns(boolean halves, boolean standard, boolean tasks, TargetPeriod rightPeriod) {

    /** Section and category. */
    private static final int LABELS = 2;

    private static final int TASK_COLUMNS = 7;
    /** Room of all columns together, so that a form stands upright on its page. */
    private static final int PAGE_WIDTH = 94;

    private static final int LABEL_WIDTH = 9;
    private static final int TYPE_WIDTH = 10;
    private static final int VALUE_WIDTH = 14;

    static FormColumns of(PerformanceTarget form) {
        boolean standard = form.indicators().stream()
                .anyMatch(indicator -> !indicator.standard().isEmpty());
        boolean fundingTwice =
                form.funding().stream().map(FundingRow::period).distinct().count() > 1;
        boolean indicatorsTwice =
                form.indicators().stream().map(Indicator::period).distinct().count() > 1
                        || form.emptyTypes().stream()
                                        .map(PerformanceTarget.EmptyType::period)
                                        .distinct()
                                        .count()
                                > 1;
        boolean goalsTwice = form.goals().size() > 1;
        boolean halves = indicatorsTwice
                || fundingTwice
                || goalsTwice && form.indicators().isEmpty();
        List<TargetPeriod> only =
                form.indicators().stream().map(Indicator::period).distinct().toList();
        TargetPeriod right = halves || only.isEmpty() ? TargetPeriod.ANNUAL : only.getFirst();
        return new FormColumns(halves, standard, !form.tasks().isEmpty(), right);
    }

    /** Columns of a name: two where there is room, so that other blocks find a border there. */
    int nameSpan() {
        return halves ? 1 : 2;
    }

    /** Columns of one half of the indicators. */
    int half() {
        return 2 + nameSpan() + (standard ? 1 : 0);
    }

    int width() {
        int own = LABELS + half() * (halves ? 2 : 1);
        return tasks ? Math.max(own, TASK_COLUMNS) : own;
    }

    /** Where the second half begins, or the second of two fields. */
    int middle() {
        return halves ? LABELS + half() : LABELS + 2;
    }

    /** Where the texts behind the labels of fields, funding and goals begin. */
    int labelEnd() {
        return LABELS;
    }

    /** Where amounts begin in a form with one period. */
    int amountFrom() {
        return LABELS + 2;
    }

    /** Where the indicators of a period begin. */
    int indicatorsFrom(TargetPeriod period) {
        return halves && period == rightPeriod ? LABELS + half() : LABELS;
    }

    /** Gives the columns room; names and standards share what the others leave. */
    void widths(PrintGrid.Builder grid) {
        int periods = halves ? 2 : 1;
        int rest = PAGE_WIDTH - 2 * LABEL_WIDTH - periods * (TYPE_WIDTH + VALUE_WIDTH);
        int name = Math.max(TYPE_WIDTH, rest / (periods * (standard ? 2 : 1)));
        grid.fixed().atLeast(0, LABEL_WIDTH).atLeast(1, LABEL_WIDTH);
        for (int period = 0; period < periods; period++) {
            int from = LABELS + period * half();
            int value = from + 1 + nameSpan();
            grid.atLeast(from, TYPE_WIDTH).atLeast(from + 1, halves ? name : Math.max(TYPE_WIDTH, name - VALUE_WIDTH));
            if (!halves) {
                grid.atLeast(from + 2, VALUE_WIDTH);
            }
            grid.atLeast(value, VALUE_WIDTH);
            if (standard) {
                grid.atLeast(value + 1, name);
            }
        }
        for (int column = LABELS + periods * half(); column < width(); column++) {
            grid.atLeast(column, VALUE_WIDTH);
        }
    }
}
