package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node as a list shows it.
 *
 * @param kindLabel its kind in Chinese
 * @param children how many stand directly below it
 */
public record NodeRow(
        UUID id,
        String path,
        NodeKind kind,
        String kindLabel,
        String code,
        String name,
        String shortName,
        @Nullable UUID parentId,
        int validFrom,
        @Nullable Integer validTo,
        long children) {

    static NodeRow of(Node node, String shortName, long children) {
        return new NodeRow(
                node.id(),
                node.path(),
                node.kind(),
                node.kind().label(),
                node.code(),
                node.name(),
                shortName,
                node.parentId(),
                node.validFrom(),
                node.validTo(),
                children);
    }
}
