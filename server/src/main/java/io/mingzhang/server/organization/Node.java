package io.mingzhang.server.organization;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the organization tree.
 *
 * @param id its id, the same for ever
 * @param path where it stands: everything below it has a path that begins with this one
 * @param kind what it is
 * @param code its code, unique among its siblings of a year
 * @param name its full name
 * @param parentId what it stands below; null for a root
 * @param validFrom the first year in which it is there
 * @param validTo the last; null while it goes on
 * @param divisionCode the code of its division; its own for a division
 */
public record Node(
        UUID id,
        String path,
        NodeKind kind,
        String code,
        String name,
        @Nullable UUID parentId,
        int validFrom,
        @Nullable Integer validTo,
        String divisionCode) {

    /** Whether it is there in a fiscal year. */
    public boolean isValidIn(int year) {
        return validFrom <= year && (validTo == null || year <= validTo);
    }

    /** Whether another stands below it, or is it itself. */
    public boolean covers(Node other) {
        return other.path.startsWith(path);
    }

    /** What it stands below, if anything. */
    public Optional<UUID> parent() {
        return Optional.ofNullable(parentId);
    }
}
