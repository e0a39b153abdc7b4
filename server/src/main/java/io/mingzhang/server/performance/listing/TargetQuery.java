package io.mingzhang.server.performance.listing;

import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations are wanted, as parameters of a request; what is not given does not restrict.
 *
 * @param year the fiscal year
 * @param path below which part of the tree
 * @param state how far they have come; SUBMITTED stands for being reviewed
 * @param kind of projects or departments
 * @param template id of the form
 * @param projectId of this project, of any year
 * @param text words that stand in name, code, unit or department
 * @param example only good examples
 * @param deleted the deleted ones instead of the others
 */
record TargetQuery(
        @Nullable Integer year,
        @Nullable String path,
        @Nullable List<String> state,
        @Nullable TargetKind kind,
        @Nullable String template,
        @Nullable UUID projectId,
        @Nullable String text,
        @Nullable Boolean example,
        @Nullable Boolean deleted) {

    private static final List<String> STATES = List.of("DRAFT", "SUBMITTED", "UNDER_REVIEW", "RETURNED", "APPROVED");

    int yearOrAny() {
        return year == null ? 0 : year;
    }

    SearchWords words() {
        return SearchWords.of(text);
    }

    /** The conditions over {@code t}, with their parameters. */
    Conditions conditions(Scope scope, boolean withStates) {
        Conditions conditions = new Conditions();
        Scope wanted = path == null || path.isBlank() ? scope : scope.below(path);
        conditions.add(wanted.condition("t.path"));
        conditions.parameters.putAll(wanted.parameters());
        conditions.add(deleted != null && deleted ? "t.deleted_at is not null" : "t.deleted_at is null");
        conditions.add("t.fiscal_year = :year", "year", year);
        conditions.add("t.kind = :kind", "kind", kind == null ? null : kind.name());
        conditions.add("t.template_id = :template", "template", template);
        conditions.add("t.project_id = :project", "project", projectId);
        conditions.add(":example and t.example", "example", example != null && example ? true : null);
        if (withStates && state != null && !state.isEmpty()) {
            conditions.add("t.state = any(:states)", "states", states(state));
        }
        SearchWords words = words();
        if (!words.isEmpty()) {
            conditions.add(words.condition("t.search", TargetHeads.SEARCHED));
            conditions.parameters.putAll(words.parameters());
        }
        return conditions;
    }

    private static String[] states(List<String> wanted) {
        if (!STATES.containsAll(wanted)) {
            throw Refused.badField("state", "没有这种状态。");
        }
        return wanted.stream()
                .map(state -> state.equals("SUBMITTED") ? "UNDER_REVIEW" : state)
                .toArray(String[]::new);
    }

    /** Conditions of a statement. */
    static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        private void add(String condition) {
            all.add(condition);
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                all.add(condition);
                parameters.put(name, value);
            }
        }

        String where() {
            return "\nwhere " + String.join("\n  and ", all) + "\n";
        }

        Map<String, Object> parameters() {
            return parameters;
        }
    }
}
