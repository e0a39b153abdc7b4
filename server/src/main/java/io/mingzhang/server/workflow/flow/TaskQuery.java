package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.SubjectState;
import org.jspecify.annotations.Nullable;

/**
 * Which things are wanted, as parameters of a request; what is not given does not restrict.
 *
 * @param view whose; the person's turn when not given
 * @param kind of this kind
 * @param year of this fiscal year
 * @param path below this part of the tree
 * @param state that have come so far
 * @param text words in the title
 * @param due whose last day is near or over
 */
record TaskQuery(
        @Nullable TaskView view,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable String path,
        @Nullable SubjectState state,
        @Nullable String text,
        @Nullable Due due) {

    /** When the last day of a step is. */
    enum Due {
        /** One of the next days, today included. */
        SOON,
        /** Over. */
        OVER
    }

    TaskView which() {
        return view == null ? TaskView.TODO : view;
    }

    int anyYear() {
        return year == null ? 0 : year;
    }

    TaskQuery of(TaskView other) {
        return new TaskQuery(other, kind, year, path, state, text, due);
    }
}
