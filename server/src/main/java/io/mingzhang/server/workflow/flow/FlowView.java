package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing on its chain, as its panel shows it.
 *
 * @param kind what kind of thing
 * @param id which one
 * @param title as lists show it
 * @param year its fiscal year
 * @param amountFen in fen
 * @param situation where it stands
 * @param steps of its chain
 * @param moves that were made, the oldest first
 * @param waitingFor names of those whose turn it is
 * @param returnable numbers of the steps to which the person may return it
 */
record FlowView(
        String kind,
        UUID id,
        String title,
        int year,
        String amountFen,
        Situation situation,
        List<StepView> steps,
        List<MoveView> moves,
        List<String> waitingFor,
        List<Integer> returnable) {

    /** What a step is to the thing: behind it, its turn, or before it. */
    enum Stand {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * A step of the chain.
     *
     * @param number its place
     * @param name its name
     * @param role who does it, in Chinese
     * @param level at which height, in Chinese
     * @param opens first day; null without
     * @param closes last day; null without
     * @param stand what it is to the thing
     */
    record StepView(
            int number,
            String name,
            String role,
            String level,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            Stand stand) {}

    /**
     * A move.
     *
     * @param round in which round
     * @param kind how it was moved
     * @param label the same in Chinese
     * @param from name of the step before
     * @param to name of the step after
     * @param state how far it had come then
     * @param opinion what was said
     * @param person who did it
     * @param actingFor for whom; empty when for nobody
     * @param at when
     * @param took minutes it had been at the step before
     */
    record MoveView(
            int round,
            MoveKind kind,
            String label,
            String from,
            String to,
            SubjectState state,
            String opinion,
            String person,
            String actingFor,
            Instant at,
            long took) {}
}
