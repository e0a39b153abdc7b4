package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.web.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of which things, where and for which year.
 *
 * @param kind of the things
 * @param path the part of the tree
 * @param year the fiscal year
 */
record SeasonPlace(String kind, String path, int year) {

    private static final Pattern PATH = Pattern.compile("/([0-9a-z]+/)*");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** What a request names, refused when something is missing or is none. */
    static SeasonPlace of(@Nullable String kind, @Nullable String path, @Nullable Integer year) {
        if (kind == null || !kind.matches("[A-Z_]{1,40}")) {
            throw Refused.badField("kind", "请写明事项类型。");
        }
        if (path == null || !PATH.matcher(path).matches()) {
            throw Refused.badField("path", "请选择区划、部门或单位。");
        }
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refused.badField("year", "请选择年度。");
        }
        return new SeasonPlace(kind, path, year);
    }
}
