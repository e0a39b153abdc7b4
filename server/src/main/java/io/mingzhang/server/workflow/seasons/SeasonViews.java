package io.mingzhang.server.workflow.seasons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pages show of seasons. */
final class SeasonViews {

    private SeasonViews() {}

    /** Whether there is a season, and whether it goes on. */
    enum State {
        NONE,
        OPEN,
        CLOSED
    }

    /** What the days of a step are to today. */
    enum Stand {
        BEFORE,
        NOW,
        OVER
    }

    /**
     * A step with its days.
     *
     * @param number its place
     * @param name its name
     * @param opens first day; null without
     * @param closes last day; null without
     * @param stand what they are to today
     */
    record Day(
            int number,
            String name,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            Stand stand) {}

    /**
     * The season that holds for a place.
     *
     * @param state whether there is one, and whether it goes on
     * @param year its fiscal year
     * @param path the part of the tree for which it was opened; the place asked about when there is none
     * @param pathName name of that
     * @param note what everybody should know
     * @param openedBy name of who opened it; empty without
     * @param openedAt when; null without
     * @param steps with their days
     */
    record Calendar(
            State state,
            int year,
            String path,
            String pathName,
            String note,
            String openedBy,
            @Nullable Instant openedAt,
            List<Day> steps) {}

    /**
     * A permission to be late.
     *
     * @param id of the permission
     * @param path the part of the tree that may be late
     * @param pathName name of that
     * @param until last day
     * @param reason why
     * @param grantedBy name of who granted it
     * @param grantedAt when
     * @param inForce whether it holds today
     */
    record Late(
            UUID id,
            String path,
            String pathName,
            LocalDate until,
            String reason,
            String grantedBy,
            Instant grantedAt,
            boolean inForce) {}

    /** What is missing before a season can be opened, as sentences. */
    record Ready(boolean ready, List<String> problems) {}

    /**
     * How far a department has come.
     *
     * @param path of the department
     * @param name of the department
     * @param units that it has
     * @param begun units that have at least one thing
     * @param draft things being filled in
     * @param returned things sent back to whoever filled them in
     * @param underReview things on their way
     * @param approved things that are through
     * @param amountFen of all its things
     * @param late things still being filled in although the last day is over
     */
    record Progress(
            String path,
            String name,
            long units,
            long begun,
            long draft,
            long returned,
            long underReview,
            long approved,
            String amountFen,
            long late) {}
}
