package io.mingzhang.server.workflow;

/**
 * A thing was moved on its chain. Told inside the transaction of the move.
 *
 * @param key which thing
 * @param kind how it was moved
 * @param fromStep where it was
 * @param toStep where it is; the last step when it is through
 * @param state how far it has come by that
 * @param round its round from now on
 * @param opinion what was said with it; may be empty
 */
public record SubjectMoved(
        SubjectKey key, MoveKind kind, int fromStep, int toStep, SubjectState state, int round, String opinion) {}
