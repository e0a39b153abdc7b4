package io.mingzhang.server.performance.library;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted, as parameters of a request.
 *
 * @param text words that stand in name, keywords or explanation
 * @param category the first level
 * @param type the second level
 * @param kind code of the kind of project; entries for all kinds are welcome too
 * @param sector class of the functional classification; entries for all are welcome too
 */
record LibraryQuery(
        @Nullable String text,
        @Nullable IndicatorCategory category,
        @Nullable IndicatorType type,
        @Nullable String kind,
        @Nullable String sector) {

    /** A condition over {@code l} with its parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}

    /** Entries of the person's places and of those above them. */
    Condition seenFrom(Scope scope) {
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put(
                "above",
                scope.prefixes().stream()
                        .flatMap(prefix -> Templates.upwards(prefix).stream())
                        .distinct()
                        .toArray(String[]::new));
        StringBuilder sql = new StringBuilder("(" + scope.condition("l.path") + " or l.path = any(:above))");
        add(sql, parameters, "l.category = :category", category == null ? null : category.name());
        add(sql, parameters, "l.type = :type", type == null ? null : type.name());
        add(sql, parameters, "(l.project_kind = '' or starts_with(:kind, l.project_kind))", blankToNull(kind));
        add(sql, parameters, "(l.sector = '' or starts_with(:sector, l.sector))", blankToNull(sector));
        SearchWords words = SearchWords.of(text);
        if (!words.isEmpty()) {
            sql.append(" and ").append(words.condition("l.search", LibraryTable.SEARCHED));
            parameters.putAll(words.parameters());
        }
        return new Condition(sql.toString(), parameters);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void add(
            StringBuilder sql, Map<String, Object> parameters, String condition, @Nullable String value) {
        if (value != null) {
            int colon = condition.indexOf(':');
            String name = condition.substring(colon + 1).split("[^a-z]", 2)[0];
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
