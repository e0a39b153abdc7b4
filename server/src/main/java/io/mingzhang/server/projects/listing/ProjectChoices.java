package io.mingzhang.server.projects.listing;

import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.projects.ProjectText;
import io.mingzhang.server.projects.library.ProjectField;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.classification.Catalogue;
import io.mingzhang.standards.classification.Entry;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import io.mingzhang.standards.project.ProjectStandards;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen in forms and filters of a year. */
@Component
class ProjectChoices {

    private static final int MOST_FOUND = 30;

    private static final String LABELS = """
            select label from (select unnest(p.labels) as label from projects.project p
                where p.deleted_at is null and p.labels <> '{}' and %s
                order by p.changed_at desc limit 5000) l
            group by label order by count(*) desc, label limit 50""";

    private static final String PARENTS = """
            select p.id, p.code, p.name from projects.project p
            where p.level = 1 and p.deleted_at is null and p.fiscal_year <= :year and p.last_year >= :year and %s and %s
            order by p.name, p.id limit %d""";

    private final Standards standards;
    private final JdbcClient database;
    private final Access access;

    ProjectChoices(Standards standards, JdbcClient database, Access access) {
        this.access = access;
        this.standards = standards;
        this.database = database;
    }

    /**
     * The choices of a year.
     *
     * @param kinds each after the one it belongs to
     * @param natures of projects
     * @param flags what a project can be marked as
     * @param labels proposed ones and those used most in projects the current person may read
     * @param distributions how money is distributed
     * @param sources rows of the plan
     * @param fields short fields with their names, {@code code} is the address
     * @param texts long texts with their names, {@code code} is the address
     */
    record Choices(
            List<ProjectKind> kinds,
            List<Choice> natures,
            List<Choice> flags,
            List<String> labels,
            List<Choice> distributions,
            List<Choice> sources,
            List<Choice> fields,
            List<Choice> texts) {}

    Choices of(int year) {
        ProjectStandards projects = standards.projects();
        Scope scope = access.scope(Permission.PROJECT_READ, year);
        List<String> used = scope.bind(database.sql(LABELS.formatted(scope.condition("p.path"))))
                .query(String.class)
                .list();
        return new Choices(
                projects.kinds(year),
                projects.natures(),
                projects.flags(),
                Stream.concat(projects.labels().stream(), used.stream())
                        .distinct()
                        .toList(),
                projects.distributions(),
                projects.sources(),
                Arrays.stream(ProjectField.values())
                        .map(field -> new Choice(field.cell(), field.label()))
                        .toList(),
                Arrays.stream(ProjectText.values())
                        .map(text -> new Choice("text/" + text.name(), text.label()))
                        .toList());
    }

    /**
     * A project of level 1.
     *
     * @param id its id
     * @param code its code
     * @param name its name
     */
    record Parent(UUID id, String code, String name) {}

    /** Projects of level 1 that the current person may read and that last into the year, by words in name or code. */
    List<Parent> parents(int year, String text) {
        Scope scope = access.scope(Permission.PROJECT_READ, year);
        SearchWords words = SearchWords.of(text);
        String search = words.isEmpty()
                ? "true"
                : words.condition("platform.search_grams(p.name || ' ' || p.code)", "p.name || ' ' || p.code");
        return scope.bind(database.sql(PARENTS.formatted(scope.condition("p.path"), search, MOST_FOUND)))
                .params(words.isEmpty() ? Map.of() : words.parameters())
                .param("year", year)
                .query((row, number) ->
                        new Parent(row.getObject("id", UUID.class), row.getString("code"), row.getString("name")))
                .list();
    }

    /** Codes of the functional classification of a year whose code begins so, or whose name has these words. */
    List<Choice> functions(int year, String text) {
        List<String> words = SearchWords.of(text).words();
        return standards
                .classifications()
                .catalogue(ClassificationScheme.FUNCTIONAL, new FiscalYear(year))
                .map(Catalogue::entries)
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.inForce().contains(year))
                .filter(entry -> words.stream().allMatch(word -> isMeant(entry, word)))
                .limit(MOST_FOUND)
                .map(entry -> new Choice(entry.code().digits(), entry.name()))
                .toList();
    }

    private static boolean isMeant(Entry entry, String word) {
        return entry.code().digits().startsWith(word) || entry.name().contains(word);
    }
}
