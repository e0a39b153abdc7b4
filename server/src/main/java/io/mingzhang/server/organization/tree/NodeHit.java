package io.mingzhang.server.organization.tree;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/**
 * A node with the way to it.
 *
 * @param row the node
 * @param ancestors all that stand above it, from the root down
 */
record NodeHit(@JsonUnwrapped NodeRow row, List<NodeHit.Above> ancestors) {

    NodeHit {
        ancestors = List.copyOf(ancestors);
    }

    /** What stands above a node. */
    record Above(UUID id, String path, String name) {}
}
