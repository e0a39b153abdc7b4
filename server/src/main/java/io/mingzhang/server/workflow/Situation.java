package io.mingzhang.server.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing stands on its chain, for the person who asks.
 *
 * @param step number of the step; 0 = being filled in
 * @param stepName name of the step, in Chinese
 * @param state how far it has come
 * @param round 1 for the first time, one more with each adjustment
 * @param editable whether its content may be changed at all: being filled in, or returned to whoever filled it in
 * @param open what the person may do now
 * @param waitingFor whom it waits for, in Chinese; empty when for nobody
 * @param closes last day of the step; null without one
 * @param daysLeft days until then, negative when it is past; null without a last day
 * @param opinion what was said with the newest move; may be empty
 * @param revision grows with each move; send it along with the next one
 */
public record Situation(
        int step,
        String stepName,
        SubjectState state,
        int round,
        boolean editable,
        List<MoveKind> open,
        String waitingFor,
        @Nullable LocalDate closes,
        @Nullable Integer daysLeft,
        String opinion,
        int revision) {

    public Situation {
        open = List.copyOf(open);
    }
}
