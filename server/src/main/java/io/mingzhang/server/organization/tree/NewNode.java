package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.NodeKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node to be made.
 *
 * @param parentId what it will stand below; nothing for a root, which only a division can be
 * @param kind what it is
 * @param code its code
 * @param name its full name
 * @param shortName what people call it; may be left out
 * @param validFrom the first year in which it is there
 */
public record NewNode(
        @Nullable UUID parentId,
        @Nullable NodeKind kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Integer validFrom) {}
