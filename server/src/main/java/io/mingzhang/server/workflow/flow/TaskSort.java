package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.web.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which order things are listed; equal ones by their ids, so that pages never overlap.
 *
 * @param column by what
 * @param descending the greatest first
 */
record TaskSort(Column column, boolean descending) {

    /** What was returned first, then what has waited longest. */
    static final TaskSort USUAL = new TaskSort(Column.URGENCY, false);

    /** What things can be ordered by. */
    enum Column {
        URGENCY("urgency", "case when s.state = 'RETURNED' then 0 when s.urges > 0 then 1 else 2 end, s.moved_at"),
        MOVED_AT("movedAt", "s.moved_at"),
        TITLE("title", "s.title"),
        AMOUNT("amount", "s.amount_fen"),
        UNIT("unit", "s.path"),
        STEP("step", "s.step");

        private final String parameter;
        private final String expression;

        Column(String parameter, String expression) {
            this.parameter = parameter;
            this.expression = expression;
        }
    }

    /** The order written as {@code amount,desc}; the usual one when there is none. */
    static TaskSort of(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return USUAL;
        }
        String[] words = parameter.strip().split(",", -1);
        String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
        boolean known = words.length <= 2 && (direction.equals("asc") || direction.equals("desc"));
        return Arrays.stream(Column.values())
                .filter(column -> known && column.parameter.equals(words[0]))
                .findFirst()
                .map(column -> new TaskSort(column, direction.equals("desc")))
                .orElseThrow(() -> unknown(parameter));
    }

    private static Refused unknown(String parameter) {
        String known =
                Arrays.stream(Column.values()).map(column -> column.parameter).collect(Collectors.joining("、"));
        return Refused.badField("sort", "不能按“%s”排序；可以按 %s 排序，后加 ,asc 或 ,desc。".formatted(parameter, known));
    }

    /** The order for a statement. */
    String sql() {
        return " order by " + column.expression + (descending ? " desc" : "") + ", s.id";
    }
}
