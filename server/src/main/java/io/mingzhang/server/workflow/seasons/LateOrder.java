package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permission to be late that somebody asks for.
 *
 * @param kind of the things
 * @param path the part of the tree
 * @param year the fiscal year
 * @param until last day
 * @param reason why
 */
record LateOrder(
        @Nullable String kind,
        @Nullable String path,
        @Nullable Integer year,
        @Nullable LocalDate until,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    /** The same with everything given and in order, or all that is wrong with it. */
    Required required(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        String said = reason == null ? "" : reason.strip();
        SeasonPlace place = SeasonPlace.of(kind, path, year);
        if (until == null || until.isBefore(today)) {
            problems.add(new FieldProblem("until", "请写明准许到哪一天，不能早于今天。"));
        }
        if (said.isEmpty() || said.length() > LONGEST_REASON || said.chars().anyMatch(Character::isISOControl)) {
            problems.add(new FieldProblem("reason", "请写明逾期申报的理由，最多 " + LONGEST_REASON + " 字。"));
        }
        if (until == null || !problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return new Required(place.kind(), place.path(), place.year(), until, said);
    }

    /** An order that has all it needs. */
    record Required(String kind, String path, int year, LocalDate until, String reason) {}
}
