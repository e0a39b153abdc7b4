package io.mingzhang.server.examination.listing;

import io.mingzhang.server.platform.access.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documents a query leaves, as a piece of a statement over {@code d} (document), {@code s} (its standing, which it has
 * from the beginning) and, where the
 * state matters, {@code j} (the newest job that is not simply done).
 */
final class Selection {

    private static final String DOCUMENTS = "\nfrom examination.document d";

    private static final String STANDINGS = "\njoin examination.standing s on s.subject_id = d.id";

    private static final String JOBS = """

            left join (
                select distinct on (subject_id) subject_id, state, finished_at
                from platform.job
                where kind = 'EXAMINE' and state <> 'DONE'
                order by subject_id, created_at desc) j on j.subject_id = s.version_id""";

    private static final Pattern OF_STANDINGS = Pattern.compile("\\bs\\.");
    private static final Pattern OF_JOBS = Pattern.compile("\\bj\\.");

    private static final String SEARCHED = "d.name || ' ' || d.department || ' ' || d.division";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Selection() {}

    /** What the query leaves. */
    static Selection of(DocumentQuery query) {
        return without(query, EnumSet.noneOf(Facet.class));
    }

    /** What the query leaves when its choices of these facets are not made. */
    static Selection without(DocumentQuery query, Set<Facet> open) {
        Selection selection = new Selection();
        selection.conditions.add("d.deleted_at is " + (query.isDeleted() ? "not null" : "null"));
        for (Facet facet : Facet.values()) {
            if (!open.contains(facet) && !query.values(facet).isEmpty()) {
                selection.choose(facet, query.values(facet));
            }
        }
        if (query.query() != null) {
            selection.search(query.query());
        }
        if (query.set() != null) {
            selection.add(
                    "d.id in (select m.document_id from examination.document_set_member m where m.set_id = :set)",
                    "set",
                    query.set());
        }
        if (query.severity() != null) {
            selection.conditions.add("s.open_" + query.severity().name().toLowerCase(Locale.ROOT) + "s > 0");
        }
        if (query.check() != null && !query.check().isBlank()) {
            selection.add(
                    "d.id in (select c.subject_id from examination.standing_check c where c.check_id = :check)",
                    "check",
                    query.check().strip());
        }
        return selection;
    }

    /** What of it is in a scope. */
    Selection within(Scope scope) {
        if (!scope.isEverywhere()) {
            conditions.add(scope.condition("d.path"));
            parameters.putAll(scope.parameters());
        }
        return this;
    }

    private void choose(Facet facet, List<String> values) {
        String name = facet.name().toLowerCase(Locale.ROOT);
        String[] wanted = values.stream()
                .map(value -> value.equals(DocumentQuery.NONE) ? "" : value)
                .distinct()
                .toArray(String[]::new);
        add(facet.expression() + " = any(:" + name + ")", name, wanted);
    }

    /** Every word of it must stand somewhere; an index of neighbouring characters narrows where it can. */
    private void search(String text) {
        int number = 0;
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("[\\s　]+")) {
            if (word.isEmpty()) {
                continue;
            }
            String name = "word" + number++;
            if (word.codePointCount(0, word.length()) > 1) {
                conditions.add("examination.character_pairs(" + SEARCHED + ") @> examination.character_pairs(:" + name
                        + "::text)");
            }
            add("strpos(lower(" + SEARCHED + "), :" + name + ") > 0", name, word);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /**
     * A whole statement. Tables of which nothing is used are left out of it, which counting very many documents feels.
     *
     * @param select what is wanted
     * @param rest what comes after the conditions: order, groups, limits
     */
    String statement(String select, String rest) {
        String conditions = this.conditions.stream().collect(Collectors.joining("\n    and ", "\nwhere ", "\n"));
        String all = select + conditions + rest;
        boolean needsJobs = OF_JOBS.matcher(all).find();
        boolean needsStandings = needsJobs || OF_STANDINGS.matcher(all).find();
        return select + DOCUMENTS + (needsStandings ? STANDINGS : "") + (needsJobs ? JOBS : "") + conditions + rest;
    }

    /** The values of the parameters that {@link #statement} names. */
    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
