package io.mingzhang.server.workflow.machine;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectState;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing stands.
 *
 * @param step number of the step, 0 = being filled in
 * @param state how far it has come
 * @param round 1 for the first time
 * @param last the move that brought it here, as far as it can be taken back; null when it cannot
 */
public record Standing(
        int step, SubjectState state, int round, @Nullable Last last) {

    /** Where everything begins. */
    public static final Standing BEGINNING = new Standing(0, SubjectState.DRAFT, 1, null);

    /**
     * A move that can be taken back.
     *
     * @param kind how it was moved
     * @param step where it was before
     * @param state how far it had come before
     */
    public record Last(MoveKind kind, int step, SubjectState state) {}

    /** Whether its content may be changed. */
    public boolean isEditable() {
        return step == 0 && state != SubjectState.APPROVED;
    }
}
