package io.mingzhang.server.performance.listing;

import io.mingzhang.server.platform.web.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which order declarations are listed: {@code changedAt,desc}. */
final class TargetSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "title", "t.title",
            "unit", "t.path",
            "annual", "coalesce(t.annual_fen, -1)",
            "state", "t.state",
            "changedAt", "t.changed_at");

    private TargetSort() {}

    static String sql(@Nullable String wanted) {
        String[] words = (wanted == null || wanted.isBlank() ? "changedAt,desc" : wanted.strip()).split(",", -1);
        String column = COLUMNS.get(words[0]);
        boolean descending = words.length == 2 && words[1].equals("desc");
        if (column == null || words.length > 2 || words.length == 2 && !descending && !words[1].equals("asc")) {
            throw Refused.badField("sort", "不能按“%s”排序。".formatted(wanted));
        }
        String direction = descending ? " desc" : " asc";
        return "order by " + column + direction + ", t.id" + direction;
    }
}
