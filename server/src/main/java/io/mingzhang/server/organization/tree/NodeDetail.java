package io.mingzhang.server.organization.tree;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything about a node.
 *
 * @param row the node
 * @param ancestors all that stand above it, from the root down
 * @param revision changes with every change; whoever changes it names the one he saw
 * @param counts what stands below it this year
 * @param history what happened to it, the latest first
 * @param ties who took over from whom
 */
record NodeDetail(
        @JsonUnwrapped NodeRow row,
        List<NodeHit.Above> ancestors,
        int revision,
        Counts counts,
        List<Event> history,
        List<Tie> ties) {

    NodeDetail {
        ancestors = List.copyOf(ancestors);
        history = List.copyOf(history);
        ties = List.copyOf(ties);
    }

    /** How many departments and units stand below it. */
    record Counts(long departments, long units) {}

    /**
     * Something that happened.
     *
     * @param year from which year it holds
     * @param kind a stable word
     * @param kindLabel the word in Chinese
     * @param before how it was, in Chinese
     * @param after how it is since
     * @param at when it was entered
     * @param by who entered it
     * @param reason why
     */
    record Event(
            int year,
            String kind,
            String kindLabel,
            String before,
            String after,
            Instant at,
            String by,
            String reason) {}

    /**
     * Another node that took over from this one, or from which this one took over.
     *
     * @param successor whether the other took over from this one
     * @param year from which year
     */
    record Tie(UUID id, String path, String name, boolean successor, int year, String kind) {}
}
