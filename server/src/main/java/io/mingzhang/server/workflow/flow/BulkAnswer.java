package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.GateFinding;
import java.util.List;
import java.util.UUID;

/**
 * What became of each of many things.
 *
 * @param done how many were moved
 * @param items each of them
 */
record BulkAnswer(long done, List<Item> items) {

    /**
     * What became of one.
     *
     * @param id which one
     * @param done whether it was moved
     * @param problem why not, and what to do; empty when it was
     * @param findings what stands against it, one by one
     */
    record Item(UUID id, boolean done, String problem, List<GateFinding> findings) {
        Item {
            findings = List.copyOf(findings);
        }
    }
}
