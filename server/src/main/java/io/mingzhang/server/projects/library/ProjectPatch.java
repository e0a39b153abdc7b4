package io.mingzhang.server.projects.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes of single values, made on the project as it was at a revision.
 *
 * @param revision as the person saw it
 * @param changes each with the value the person saw; what meanwhile has another is a conflict
 */
record ProjectPatch(int revision, List<CellChange> changes) {

    /** The most changes of one request. */
    static final int MOST = 2000;

    ProjectPatch {
        changes = List.copyOf(changes);
    }

    /**
     * What became of it.
     *
     * @param revision as it is now
     * @param savedAt when
     * @param sums by {@code plan/2026} for a year and {@code plan} for all, in fen
     * @param merged what others changed since the revision the person saw
     */
    record Saved(int revision, Instant savedAt, Map<String, String> sums, List<CellChange> merged) {
        Saved {
            sums = Map.copyOf(sums);
            merged = List.copyOf(merged);
        }
    }

    /**
     * A value that somebody else changed meanwhile.
     *
     * @param at its address
     * @param label its name, in Chinese
     * @param base as the person saw it
     * @param mine as the person wants it
     * @param theirs as it is now
     * @param by who changed it
     * @param changedAt when; null when not known
     */
    record Conflict(
            String at,
            String label,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            String by,
            @Nullable Instant changedAt) {}

    /**
     * What the person has to decide; nothing of the request was stored.
     *
     * @param revision as it is now
     * @param conflicts the values in question
     * @param merged what others changed since the revision the person saw
     */
    record Conflicts(int revision, List<Conflict> conflicts, List<CellChange> merged) {
        Conflicts {
            conflicts = List.copyOf(conflicts);
            merged = List.copyOf(merged);
        }
    }
}
