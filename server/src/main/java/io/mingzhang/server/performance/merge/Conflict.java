package io.mingzhang.server.performance.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that does not fit what stands there now.
 *
 * @param at the cell, or the row that is gone or was changed: {@code indicator/ID}
 * @param base what the page had seen there
 * @param mine what the page wants there; null: it wants the row gone
 * @param theirs what stands there; null: the row is gone
 * @param by who changed it
 * @param changedAt when
 */
public record Conflict(
        String at,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs,
        String by,
        @Nullable Instant changedAt) {

    /** The same with who did it and when. */
    public Conflict of(String person, Instant when) {
        return new Conflict(at, base, mine, theirs, person, when);
    }
}
