package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectState;
import java.time.Instant;

/**
 * A move that was made.
 *
 * @param number grows with time
 * @param round in which round
 * @param move how it was moved
 * @param from where it was
 * @param to where it was then
 * @param state how far it had come then
 * @param opinion what was said with it; may be empty
 * @param person name of who did it
 * @param actingFor name of whom he stood in for; empty when for nobody
 * @param at when
 * @param since since when it had been where it was
 */
record HistoryEntry(
        long number,
        int round,
        MoveKind move,
        At from,
        At to,
        SubjectState state,
        String opinion,
        String person,
        String actingFor,
        Instant at,
        Instant since) {

    /** A step by number and name. */
    record At(int step, String name) {}
}
