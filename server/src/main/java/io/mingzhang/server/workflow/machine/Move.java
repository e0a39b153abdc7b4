package io.mingzhang.server.workflow.machine;

import io.mingzhang.server.workflow.MoveKind;

/**
 * What is done.
 *
 * @param kind how it is moved
 * @param toStep the step to which it is returned; of no meaning otherwise
 */
public record Move(MoveKind kind, int toStep) {

    /** A move that leaves no choice of where to. */
    public static Move of(MoveKind kind) {
        return new Move(kind, 0);
    }

    /** A return to a step. */
    public static Move returnTo(int step) {
        return new Move(MoveKind.RETURN, step);
    }
}
