package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchGrams;
import io.mingzhang.server.workflow.SubjectState;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Declarations without their rows. */
@Repository
public class TargetHeads {

    private static final String COLUMNS = """
        select t.id, t.kind, t.title, t.path, t.fiscal_year, t.division_code, t.owner_id, t.project_id, t.project_code,
               t.places::text as places, t.first_year, t.last_year, t.template_id, t.template_version,
               t.annual_fen, t.whole_fen, t.revision, t.round, t.state, t.step, t.example,
               t.provenance::text as provenance, t.changed_at, t.changed_by, t.changed_name,
               t.fields::text as fields, t.goals::text as goals
        from performance.target t
        """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final StoredHeads rows;

    TargetHeads(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
        this.rows = new StoredHeads(json);
    }

    /**
     * A declaration with its texts, as one row holds it.
     *
     * @param head what it is
     * @param ownerId who made it
     * @param fields texts by field
     * @param goals goals by period
     */
    public record Stored(TargetHead head, UUID ownerId, Map<String, String> fields, Map<String, String> goals) {}

    /** A declaration that was not deleted. */
    public Optional<Stored> find(UUID id) {
        return database.sql(COLUMNS + "where t.id = :id and t.deleted_at is null")
                .param("id", id)
                .query(rows::stored)
                .optional();
    }

    /** The same, and nobody else changes it to the end of the transaction. */
    Optional<Stored> lock(UUID id) {
        return database.sql(COLUMNS + "where t.id = :id and t.deleted_at is null for no key update")
                .param("id", id)
                .query(rows::stored)
                .optional();
    }

    /** A deleted one, kept from others. */
    Optional<Stored> lockDeleted(UUID id) {
        return database.sql(COLUMNS + "where t.id = :id and t.deleted_at is not null for no key update")
                .param("id", id)
                .query(rows::stored)
                .optional();
    }

    /** Those with these ids that were not deleted. */
    public List<Stored> list(Collection<UUID> ids) {
        return database.sql(COLUMNS + "where t.id = any(:ids) and t.deleted_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(rows::stored)
                .list();
    }

    /** The declaration of a project for a year. */
    public Optional<Stored> ofProject(UUID project, int year) {
        return database.sql(
                        COLUMNS + "where t.project_id = :project and t.fiscal_year = :year and t.deleted_at is null")
                .param("project", project)
                .param("year", year)
                .query(rows::stored)
                .optional();
    }

    /**
     * A project with its declaration of a year.
     *
     * @param id the declaration
     * @param project the project
     * @param title its name
     */
    record Declared(UUID id, UUID project, String title) {}

    /** The projects declared below a path in a year that are in the scope, so many at most. */
    List<Declared> declaredBelow(Scope scope, String path, int year, int most) {
        return scope.bind(database.sql("""
            select t.id, t.project_id, t.title from performance.target t
            where t.path >= :from and t.path < :to and t.fiscal_year = :year and t.kind = 'PROJECT'
              and t.deleted_at is null and
            """ + scope.condition("t.path") + """
            \norder by t.path, t.title, t.id limit :most\
            """))
                .param("from", path)
                .param("to", Scope.end(path))
                .param("year", year)
                .param("most", most)
                .query((row, number) -> new Declared(
                        row.getObject("id", UUID.class),
                        row.getObject("project_id", UUID.class),
                        row.getString("title")))
                .list();
    }

    /** The declaration of a whole department for a year. */
    public Optional<Stored> ofDepartment(UUID department, int year) {
        return database.sql(COLUMNS + """
            where t.department_id = :department and t.fiscal_year = :year and t.kind = 'DEPARTMENT'
              and t.deleted_at is null\
            """)
                .param("department", department)
                .param("year", year)
                .query(rows::stored)
                .optional();
    }

    /** Adds one; false when there is one already for its project or department and year. */
    boolean insert(Stored target) {
        TargetHead head = target.head();
        ProjectRef project = head.subject().project();
        return database.sql("""
            insert into performance.target (id, kind, title, path, fiscal_year, division_code, owner_id, project_id,
                project_code, unit_id, department_id, division_id, places, first_year, last_year, template_id,
                template_version, fields, goals, provenance, created_at, changed_at, changed_by, changed_name, search)
            values (:id, :kind, :title, :path, :year, :division, :owner, :project, :code, :unit, :department,
                :divisionId, cast(:places as jsonb), :first, :last, :template, :version,
                cast(:fields as jsonb), cast(:goals as jsonb), cast(:provenance as jsonb),
                :now, :now, :by, :name, :search)
            on conflict do nothing\
            """)
                        .param("id", head.id())
                        .param("kind", head.subject().kind().name())
                        .param("title", head.subject().title())
                        .param("path", head.path())
                        .param("year", head.year())
                        .param("division", head.divisionCode())
                        .param("owner", target.ownerId())
                        .param("project", project == null ? null : project.id())
                        .param("code", project == null ? "" : project.code())
                        .param("unit", head.places().unit().id())
                        .param("department", head.places().department().id())
                        .param("divisionId", head.places().division().id())
                        .param("places", json.writeValueAsString(head.places()))
                        .param("first", head.subject().firstYear())
                        .param("last", head.subject().lastYear())
                        .param("template", head.template().id())
                        .param("version", head.template().version())
                        .param("fields", json.writeValueAsString(target.fields()))
                        .param("goals", json.writeValueAsString(target.goals()))
                        .param(
                                "provenance",
                                head.provenance() == null ? null : json.writeValueAsString(head.provenance()))
                        .param("now", Timestamp.from(head.changed().at()))
                        .param("by", head.changed().by())
                        .param("name", head.changed().name())
                        .param("search", searched(head))
                        .update()
                > 0;
    }

    /** Keeps the texts, amounts and the new revision of a changed declaration. */
    void update(Stored target) {
        TargetHead head = target.head();
        database.sql("""
            update performance.target set fields = cast(:fields as jsonb), goals = cast(:goals as jsonb),
                annual_fen = :annual, whole_fen = :whole, revision = :revision, changed_at = :at,
                changed_by = :by, changed_name = :name
            where id = :id\
            """)
                .param("fields", json.writeValueAsString(target.fields()))
                .param("goals", json.writeValueAsString(target.goals()))
                .param("annual", head.amounts().annualFen())
                .param("whole", head.amounts().wholeFen())
                .param("revision", head.standing().revision())
                .param("at", Timestamp.from(head.changed().at()))
                .param("by", head.changed().by())
                .param("name", head.changed().name())
                .param("id", head.id())
                .update();
    }

    /** Those at or below a path, of a year or later, that were not approved, deleted ones too; nobody else changes them now. */
    public List<Stored> lockOpenBelow(String path, int fromYear) {
        return database.sql(COLUMNS + """
                        where t.path >= :from and t.path < :to and t.fiscal_year >= :year and t.state <> 'APPROVED'
                        order by t.id for no key update""")
                .param("from", path)
                .param("to", Scope.end(path))
                .param("year", fromYear)
                .query(rows::stored)
                .list();
    }

    /** Stores where a declaration belongs, how it is called, and the texts that print it. */
    public void place(TargetHead head, Map<String, String> fields) {
        TargetPlaces places = head.places();
        database.sql("""
                        update performance.target set title = :title, places = cast(:places as jsonb), unit_id = :unit,
                            department_id = :department, division_id = :division, division_code = :code,
                            fields = cast(:fields as jsonb), search = :search
                        where id = :id""")
                .param("title", head.subject().title())
                .param("places", json.writeValueAsString(places))
                .param("unit", places.unit().id())
                .param("department", places.department().id())
                .param("division", places.division().id())
                .param("code", places.division().code())
                .param("fields", json.writeValueAsString(fields))
                .param("search", searched(head))
                .param("id", head.id())
                .update();
    }

    /** Marks it deleted, or no longer so; false when another one of the same project and year is there by now. */
    boolean setDeleted(UUID id, @Nullable Instant at) {
        return database.sql("""
            update performance.target t set deleted_at = :at where t.id = :id
              and (cast(:at as timestamptz) is not null or not exists (
                    select 1 from performance.target o
                    where o.deleted_at is null and o.fiscal_year = t.fiscal_year and o.kind = t.kind
                      and case t.kind when 'PROJECT' then o.project_id = t.project_id
                                      else o.department_id = t.department_id end))\
            """)
                        .param("at", at == null ? null : Timestamp.from(at))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** The good examples for a place, the newest first; so many at most. */
    public List<Stored> examplesFor(String place, TargetKind kind, int most) {
        return database.sql(COLUMNS + """
                        where t.example and t.deleted_at is null and t.kind = :kind
                          and starts_with(:place, t.places->'division'->>'path')
                        order by t.fiscal_year desc, t.id limit :most""")
                .param("place", place)
                .param("kind", kind.name())
                .param("most", most)
                .query(rows::stored)
                .list();
    }

    void setExample(UUID id, boolean example) {
        database.sql("update performance.target set example = :example where id = :id")
                .param("example", example)
                .param("id", id)
                .update();
    }

    /** Where it stands on its chain. */
    public void moved(UUID id, SubjectState state, int step, int round) {
        database.sql("update performance.target set state = :state, step = :step, round = :round where id = :id")
                .param("state", state.name())
                .param("step", step)
                .param("round", round)
                .param("id", id)
                .update();
    }

    /** What projects ask for in a year, by project; those that are not declared are missing. */
    public Map<UUID, TaskMoney> moneyOfProjects(Collection<UUID> projects, int year) {
        Map<UUID, TaskMoney> money = new HashMap<>();
        if (!projects.isEmpty()) {
            database.sql("""
                select t.project_id, t.annual_fen,
                       (select sum(f.amount_fen)::bigint from performance.target_funding f
                        where f.target_id = t.id and f.period = 'ANNUAL' and f.source = any(:elsewhere)) as other_fen
                from performance.target t
                where t.project_id = any(:projects) and t.fiscal_year = :year and t.deleted_at is null\
                """)
                    .param("projects", projects.toArray(UUID[]::new))
                    .param("year", year)
                    .param("elsewhere", elsewhere())
                    .query((row, number) -> money.put(
                            row.getObject("project_id", UUID.class),
                            new TaskMoney(
                                    row.getObject("annual_fen", Long.class), row.getObject("other_fen", Long.class))))
                    .list();
        }
        return money;
    }

    private static String[] elsewhere() {
        return TaskMoney.FROM_ELSEWHERE.stream().map(Enum::name).toArray(String[]::new);
    }

    /** The declarations of departments above a path that have a task of this project, in an order that all keep. */
    List<UUID> wholesNaming(UUID project, String path, int year) {
        return database.sql("""
            select t.id from performance.target t
            where t.fiscal_year = :year and t.path = any(:paths) and t.kind = 'DEPARTMENT' and t.deleted_at is null
              and exists (select 1 from performance.target_task k
                          where k.target_id = t.id and :project = any(k.project_ids))
            order by t.id\
            """)
                .param("year", year)
                .param("paths", Templates.upwards(path).toArray(String[]::new))
                .param("project", project)
                .query(UUID.class)
                .list();
    }

    /** Names of the declared projects below a path, without those named; 1,000 at most. */
    public List<String> projectsBelow(String path, int year, Collection<UUID> without) {
        return database.sql("""
            select title from performance.target
            where path >= :from and path < :to and fiscal_year = :year and deleted_at is null
              and kind = 'PROJECT' and project_id <> all(:without)
            order by title limit 1000\
            """)
                .param("from", path)
                .param("to", Scope.end(path))
                .param("year", year)
                .param("without", without.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private static String[] searched(TargetHead head) {
        ProjectRef project = head.subject().project();
        return SearchGrams.of(searchedText(head, project == null ? "" : project.code()));
    }

    /** The text that a search looks into; {@link #SEARCHED} is the same in the database. */
    private static String searchedText(TargetHead head, String code) {
        return String.join(
                " ",
                head.subject().title(),
                code,
                head.places().unit().name(),
                head.places().department().name());
    }

    /** What is searched, as an expression over {@code t}. */
    public static final String SEARCHED =
            "t.title || ' ' || t.project_code || ' ' || (t.places->'unit'->>'name') || ' ' ||"
                    + " (t.places->'department'->>'name')";
}
