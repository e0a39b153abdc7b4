package io.mingzhang.server.workflow.machine;

import io.mingzhang.server.workflow.MoveKind;
import org.jspecify.annotations.Nullable;

/**
 * How a thing moves along its chain, told as a clerk would tell it and without the table: it lies on somebody's desk, with or
 * without a note of return on it, and whoever put it there last may fetch it.
 */
final class Footprints {

    private final int lastDesk;
    private int desk;
    private boolean noted;
    private boolean sealed;
    private int round = 1;
    private @Nullable Footprint fetchable;

    Footprints(int lastDesk) {
        this.lastDesk = lastDesk;
    }

    private record Footprint(int desk, boolean noted) {}

    /** Does what is asked when it can be done, and says whether it could. */
    boolean go(Move move) {
        if (sealed) {
            return move.kind() == MoveKind.REOPEN && reopen();
        }
        return switch (move.kind()) {
            case SUBMIT -> desk == 0 && put(desk + 1, false);
            case APPROVE -> desk > 0 && (desk == lastDesk ? seal() : put(desk + 1, false));
            case RETURN -> desk > 0 && move.toStep() >= 0 && move.toStep() < desk && put(move.toStep(), true);
            case WITHDRAW -> fetch();
            case URGE -> true;
            case REOPEN -> false;
        };
    }

    private boolean put(int onto, boolean withNote) {
        fetchable = onto == 0 ? null : new Footprint(desk, noted);
        desk = onto;
        noted = withNote;
        return true;
    }

    private boolean seal() {
        sealed = true;
        fetchable = null;
        return true;
    }

    private boolean fetch() {
        Footprint from = fetchable;
        if (from == null) {
            return false;
        }
        desk = from.desk;
        noted = from.noted;
        fetchable = null;
        return true;
    }

    private boolean reopen() {
        sealed = false;
        desk = 0;
        noted = false;
        round++;
        return true;
    }

    String told() {
        String state = sealed ? "APPROVED" : noted ? "RETURNED" : desk == 0 ? "DRAFT" : "UNDER_REVIEW";
        return desk + "/" + state + "/" + round;
    }
}
