package io.mingzhang.server.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the audit administrator sees it.
 *
 * @param number its number in the chain; null while it is not linked
 * @param before the values that differ, before
 * @param after and after
 * @param hash its hash in the chain
 * @param requestId the request by which it was made; empty when its client made no id
 */
record TrailEntry(
        @Nullable Long number,
        Instant at,
        TrailEntry.Author person,
        String address,
        String action,
        Subject subject,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        @Nullable String hash,
        String requestId) {

    /** Who made the change, with the name of then. */
    record Author(UUID id, String name) {}
}
