package io.mingzhang.server.examination.listing;

import io.mingzhang.server.platform.web.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which order documents are listed; those that are equal by it come in the order of their ids, so that pages never
 * overlap.
 *
 * @param column by what
 * @param descending the greatest first
 */
record DocumentSort(Column column, boolean descending) {

    static final DocumentSort USUAL = new DocumentSort(Column.CHANGED_AT, true);

    /** What documents can be ordered by. */
    enum Column {
        CHANGED_AT("changedAt", "d.changed_at"),
        CREATED_AT("createdAt", "d.created_at"),
        EXAMINED_AT("examinedAt", false, "s.examined_at"),
        NAME("name", "d.name"),
        DEPARTMENT("department", "d.department"),
        DIVISION("division", "d.division"),
        YEAR("year", false, "d.fiscal_year"),
        KIND("kind", "d.kind"),
        ERRORS("errors", "s.open_errors", "s.open_warnings", "s.open_infos"),
        WARNINGS("warnings", "s.open_warnings", "s.open_errors"),
        INFOS("infos", "s.open_infos"),
        SIZE("size", "s.size_bytes"),
        VERSIONS("versions", "s.versions");

        private final String parameter;
        private final boolean isAlwaysKnown;

        @SuppressWarnings("ImmutableEnumChecker") // never changed, never handed out
        private final String[] expressions;

        Column(String parameter, String... expressions) {
            this(parameter, true, expressions);
        }

        Column(String parameter, boolean isAlwaysKnown, String... expressions) {
            this.parameter = parameter;
            this.isAlwaysKnown = isAlwaysKnown;
            this.expressions = expressions;
        }
    }

    /** The order written as {@code changedAt,desc}; the usual one when there is none. */
    static DocumentSort of(@Nullable String parameter) {
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
                .map(column -> new DocumentSort(column, direction.equals("desc")))
                .orElseThrow(() -> unknown(parameter));
    }

    private static Refused unknown(String parameter) {
        String known =
                Arrays.stream(Column.values()).map(column -> column.parameter).collect(Collectors.joining("、"));
        return Refused.badField("sort", "不能按“%s”排序；可以按 %s 排序，后加 ,asc 或 ,desc。".formatted(parameter, known));
    }

    /** The order for a statement; what is unknown comes last. One direction for all, so that an index can be walked. */
    String sql() {
        String direction = descending ? " desc" : " asc";
        String last = column.isAlwaysKnown ? "" : " nulls last";
        return Arrays.stream(column.expressions)
                .map(expression -> expression + direction + last)
                .collect(Collectors.joining(", ", "order by ", ", d.id" + direction));
    }
}
