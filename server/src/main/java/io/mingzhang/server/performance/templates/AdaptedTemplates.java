package io.mingzhang.server.performance.templates;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The adapted copies, in all their versions. */
@Repository
class AdaptedTemplates {

    private static final int MOST = 500;

    /** The newest version of each. */
    private static final String NEWEST = """
            select distinct on (t.id) t.id, t.version, t.name, t.variant, t.based_on, t.path, t.from_year, t.to_year, t.state,
                   t.revision, t.changed_at, t.variant = 'E' as whole
            from performance.template t
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    AdaptedTemplates(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<DeclarationTemplate> find(String id, int version) {
        return database.sql("select content::text from performance.template where id = :id and version = :version")
                .param("id", id)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    Optional<TemplateRow> newest(String id) {
        return database.sql(NEWEST + "where t.id = :id order by t.id, t.version desc")
                .param("id", id)
                .query(AdaptedTemplates::row)
                .optional();
    }

    /** Keeps others from changing it to the end of the transaction. */
    void lock(String id) {
        database.sql("select 1 from performance.template where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .list();
    }

    /** Those a part of the tree may see: its own, and those above it. */
    List<TemplateRow> seenFrom(Scope scope, List<String> above) {
        return database.sql(NEWEST + "where " + scope.condition("t.path") + " or t.path = any(:above)"
                        + " order by t.id, t.version desc limit " + MOST)
                .params(scope.parameters())
                .param("above", above.toArray(String[]::new))
                .query(AdaptedTemplates::row)
                .list();
    }

    /** The nearest one in force for a path and year; the newest version of it. */
    Optional<TemplateRow> inForce(List<String> upwards, int year, boolean wholeDepartment) {
        return database.sql("""
                        select t.id, t.version, t.name, t.variant, t.based_on, t.path, t.from_year, t.to_year, t.state,
                               t.revision, t.changed_at, t.variant = 'E' as whole
                        from performance.template t
                        where t.path = any(:above) and t.state = 'IN_FORCE' and (t.variant = 'E') = :whole
                          and t.from_year <= :year and (t.to_year is null or t.to_year >= :year)
                          and not exists (select 1 from performance.template n where n.id = t.id and n.version > t.version
                                          and n.state <> 'DRAFT')
                        order by length(t.path) desc, t.from_year desc, t.changed_at desc limit 1""")
                .param("above", upwards.toArray(String[]::new))
                .param("whole", wholeDepartment)
                .param("year", year)
                .query(AdaptedTemplates::row)
                .optional();
    }

    /** How many declarations use a version. */
    long uses(String id, int version) {
        return database.sql("""
                        select count(*) from performance.target where template_id = :id and template_version = :version""")
                .param("id", id)
                .param("version", version)
                .query(Long.class)
                .single();
    }

    /**
     * Who adapts a template, and when.
     *
     * @param divisionCode where it belongs
     * @param person becomes the owner
     * @param now the time
     */
    record Writer(String divisionCode, CurrentPerson person, Instant now) {}

    /** Adds a version, or replaces it. */
    void save(TemplateRow row, DeclarationTemplate content, Writer writer) {
        database.sql("""
                        insert into performance.template (id, version, path, from_year, to_year, division_code, name, variant,
                            based_on, content, state, revision, owner_id, changed_at, changed_name)
                        values (:id, :version, :path, :fromYear, :toYear, :division, :name, :variant,
                            :basedOn, cast(:content as jsonb), :state, :revision, :owner, :now, :person)
                        on conflict (id, version) do update set path = excluded.path, from_year = excluded.from_year,
                            to_year = excluded.to_year, name = excluded.name, content = excluded.content,
                            state = excluded.state, revision = excluded.revision, changed_at = excluded.changed_at,
                            changed_name = excluded.changed_name""")
                .param("id", row.id())
                .param("version", row.version())
                .param("path", row.path())
                .param("fromYear", row.fromYear())
                .param("toYear", row.toYear())
                .param("division", writer.divisionCode())
                .param("name", row.name())
                .param("variant", row.variant())
                .param("basedOn", row.basedOn())
                .param("content", json.writeValueAsString(content))
                .param("state", row.state().name())
                .param("revision", row.revision())
                .param("owner", writer.person().id())
                .param("now", Timestamp.from(writer.now()))
                .param("person", writer.person().name())
                .update();
    }

    private DeclarationTemplate read(String content) {
        return json.readValue(content, DeclarationTemplate.class);
    }

    private static TemplateRow row(ResultSet row, int number) throws SQLException {
        return new TemplateRow(
                row.getString("id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("variant"),
                row.getString("based_on"),
                row.getBoolean("whole"),
                row.getString("path"),
                row.getInt("from_year"),
                row.getObject("to_year", Integer.class),
                TemplateState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getTimestamp("changed_at").toInstant());
    }
}
