package io.mingzhang.server.projects.listing;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The projects a query leaves of those a person may see, as a condition on {@code projects.project p}.
 */
public final class ProjectSelection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ProjectSelection() {}

    /** What the query leaves within the scope. */
    public static ProjectSelection of(ProjectQuery query, Scope readable) {
        ProjectSelection selection = new ProjectSelection();
        Scope scope = readable.below(query.pathOrAll());
        selection.conditions.add("p.deleted_at is " + (query.isDeleted() ? "not null" : "null"));
        selection.conditions.add(scope.condition("p.path"));
        selection.parameters.putAll(scope.parameters());
        if (query.year() != null) {
            selection.add("p.fiscal_year <= :year and p.last_year >= :year", "year", query.year());
        }
        selection.search(query);
        selection.choose(query);
        selection.amounts(query);
        return selection;
    }

    private void search(ProjectQuery query) {
        SearchWords words = SearchWords.of(query.text());
        if (!words.isEmpty()) {
            conditions.add(
                    words.condition("platform.search_grams(p.name || ' ' || p.code)", "p.name || ' ' || p.code"));
            parameters.putAll(words.parameters());
        }
    }

    private void choose(ProjectQuery query) {
        if (query.kind() != null && !query.kind().isEmpty()) {
            add(
                    "exists (select 1 from unnest(:kinds) k(code) where starts_with(p.kind, k.code))",
                    "kinds",
                    query.kind().toArray(String[]::new));
        }
        if (query.state() != null && !query.state().isEmpty()) {
            String[] states = query.state().stream()
                    .map(state -> ListedState.of(state).name())
                    .toArray(String[]::new);
            add("(" + ListedState.SQL + ") = any(:states)", "states", states);
        }
        if (isGiven(query.nature())) {
            add("p.nature = :nature", "nature", query.nature());
        }
        if (isGiven(query.label())) {
            add(":label = any(p.labels)", "label", query.label());
        }
        if (isGiven(query.flag())) {
            add(":flag = any(p.flags)", "flag", query.flag());
        }
    }

    private void amounts(ProjectQuery query) {
        query.bounds().ifPresent(bounds -> {
            add("p.total_fen >= :least", "least", bounds.least());
            add("p.total_fen <= :most", "most", bounds.most());
        });
        if (query.target() != null) {
            String has = query.year() == null ? "p.target_years <> '{}'" : ":year = any(p.target_years)";
            conditions.add(query.target() ? has : "not (" + has + ")");
        }
        if (isGiven(query.source())) {
            String ofYear = query.year() == null ? "" : " and s.year = :year";
            add(
                    "exists (select 1 from projects.project_plan s where s.project_id = p.id and s.source = :source"
                            + ofYear + ")",
                    "source",
                    query.source());
        }
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    /** The condition. */
    public String condition() {
        return String.join("\n    and ", conditions);
    }

    /** The values of the parameters it names. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
