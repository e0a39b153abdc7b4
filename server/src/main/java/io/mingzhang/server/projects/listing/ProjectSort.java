package io.mingzhang.server.projects.listing;

import io.mingzhang.server.platform.web.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which order projects are listed; those that are equal by it come in the order of their ids, so that pages never overlap.
 *
 * @param column by what
 * @param descending the greatest first
 */
public record ProjectSort(Column column, boolean descending) {

    /** The last changed first. */
    static final ProjectSort USUAL = new ProjectSort(Column.CHANGED_AT, true);

    /** What projects can be ordered by. */
    enum Column {
        /** When it was changed last. */
        CHANGED_AT("changedAt", "p.changed_at", true),
        /** Its code. */
        CODE("code", "p.code", true),
        /** Its name. */
        NAME("name", "p.name", true),
        /** Its place in the tree. */
        UNIT("unit", "p.path", true),
        /** Its kind. */
        KIND("kind", "p.kind", true),
        /** Its nature. */
        NATURE("nature", "p.nature", true),
        /** Its money over all years. */
        TOTAL("total", "p.total_fen", false),
        /** How far it has come. */
        STATE(
                "state",
                "array_position(array['PLANNED','RESERVED','COMPILING','EXECUTING','ENDED','TERMINATED'], p.state)",
                true),
        /** Its first year. */
        YEAR("year", "p.fiscal_year", true),
        /** The day it starts. */
        STARTS("starts", "p.starts", false);

        private final String parameter;
        private final String expression;
        private final boolean isAlwaysKnown;

        Column(String parameter, String expression, boolean isAlwaysKnown) {
            this.parameter = parameter;
            this.expression = expression;
            this.isAlwaysKnown = isAlwaysKnown;
        }
    }

    /** The order written as {@code changedAt,desc}; the usual one when there is none. */
    public static ProjectSort of(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return USUAL;
        }
        String[] words = parameter.strip().split(",", -1);
        String direction = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "asc";
        if (words.length > 2 || !direction.equals("asc") && !direction.equals("desc")) {
            throw unknown(parameter);
        }
        return Arrays.stream(Column.values())
                .filter(column -> column.parameter.equals(words[0]))
                .findFirst()
                .map(column -> new ProjectSort(column, direction.equals("desc")))
                .orElseThrow(() -> unknown(parameter));
    }

    private static Refused unknown(String parameter) {
        String known =
                Arrays.stream(Column.values()).map(column -> column.parameter).collect(Collectors.joining("、"));
        return Refused.badField("sort", "不能按“%s”排序；可以按 %s 排序，后加 ,asc 或 ,desc。".formatted(parameter, known));
    }

    /** The order for a statement; what is unknown comes last. */
    public String sql() {
        String direction = descending ? " desc" : " asc";
        String last = column.isAlwaysKnown ? "" : " nulls last";
        return "order by " + column.expression + direction + last + ", p.id" + direction;
    }
}
