package io.mingzhang.server.workflow.seasons;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A season of a part of the tree.
 *
 * @param id of the season
 * @param kind of the things declared in it
 * @param path the part of the tree
 * @param year the fiscal year
 * @param state whether it goes on
 * @param note what everybody should know
 * @param openedAt when it was opened
 * @param openedBy name of who opened it
 * @param closedAt when it was closed; null while it goes on
 */
record SeasonRow(
        UUID id,
        String kind,
        String path,
        int year,
        State state,
        String note,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt) {

    /** Whether a season goes on. */
    enum State {
        OPEN,
        CLOSED
    }
}
