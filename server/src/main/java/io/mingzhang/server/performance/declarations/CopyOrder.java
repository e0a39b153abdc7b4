package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Declarations of a year to be taken over into a later one.
 *
 * @param fromYear the year that serves as the pattern
 * @param toYear the year they are for
 * @param path below which place
 */
record CopyOrder(
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable String path) {

    private static final int MOST_YEARS = 10;

    int from() {
        if (fromYear == null) {
            throw Refused.badField("fromYear", "请选择从哪一年复制。");
        }
        return fromYear;
    }

    int to() {
        if (toYear == null || toYear <= from() || toYear > from() + MOST_YEARS) {
            throw Refused.badField("toYear", "只能复制到以后的年度（%d 年以内）。".formatted(MOST_YEARS));
        }
        return toYear;
    }

    String below() {
        return path == null || path.isBlank() ? "/" : path;
    }
}
