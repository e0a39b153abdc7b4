package io.mingzhang.server.examination.listing;

import io.mingzhang.server.platform.web.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which order departments are listed. */
final class DepartmentSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "department", "d.department",
            "division", "d.division",
            "documents", "count(*)",
            "errors", "coalesce(sum(s.open_errors), 0)",
            "warnings", "coalesce(sum(s.open_warnings), 0)",
            "examinedAt", "max(s.examined_at)");

    private static final String LAST = ", d.department, d.division";

    private DepartmentSort() {}

    /** The order written as {@code errors,desc}, for a statement; by name when there is none. */
    static String sql(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return "order by d.department, d.division";
        }
        boolean descending = parameter.endsWith(",desc");
        String column = COLUMNS.get(parameter.strip().replaceFirst(",(asc|desc)$", ""));
        if (column == null) {
            throw Refused.badField("sort", "不能按“%s”排序。".formatted(parameter));
        }
        return "order by " + column + (descending ? " desc nulls last" : " asc nulls last") + LAST;
    }
}
