package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.workflow.chains.Chains;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored seasons and late permissions. */
@Repository
class Seasons {

    private final JdbcClient database;
    private final CurrentPerson person;

    Seasons(JdbcClient database, CurrentPerson person) {
        this.database = database;
        this.person = person;
    }

    /** The season that holds for a path: the nearest one above. */
    Optional<SeasonRow> over(String kind, String path, int year) {
        return database.sql("""
                        select * from workflow.season
                        where kind = :kind and fiscal_year = :year and path = any(:paths)
                        order by length(path) desc limit 1""")
                .param("kind", kind)
                .param("year", year)
                .param("paths", Chains.prefixes(path).toArray(String[]::new))
                .query(Seasons::season)
                .optional();
    }

    /** Opens a season, or opens it again. */
    void open(String kind, String path, int year, String note, Instant now) {
        database.sql("""
                        insert into workflow.season
                            (id, kind, path, fiscal_year, state, note, opened_at, opened_by_name, owner_id,
                             division_code)
                        values (:id, :kind, :path, :year, 'OPEN', :note, :now, :name, :owner, :division)
                        on conflict (kind, path, fiscal_year) do update
                        set state = 'OPEN', note = excluded.note, closed_at = null, closed_by_name = '',
                            revision = workflow.season.revision + 1""")
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("path", path)
                .param("year", year)
                .param("note", note)
                .param("now", Timestamp.from(now))
                .param("name", person.name())
                .param("owner", person.id())
                .param("division", person.divisionCode())
                .update();
    }

    /** Closes a season; says whether it was open. */
    boolean close(String kind, String path, int year, Instant now) {
        return database.sql("""
                        update workflow.season
                        set state = 'CLOSED', closed_at = :now, closed_by_name = :name, revision = revision + 1
                        where kind = :kind and path = :path and fiscal_year = :year and state = 'OPEN'""")
                        .param("kind", kind)
                        .param("path", path)
                        .param("year", year)
                        .param("now", Timestamp.from(now))
                        .param("name", person.name())
                        .update()
                > 0;
    }

    /** The late permissions below a path and above it, the newest first. */
    List<LateRow> late(String kind, String path, int year) {
        return database.sql("""
                        select * from workflow.late_permission
                        where kind = :kind and fiscal_year = :year
                            and (path = any(:above) or path >= :from and path < :to)
                        order by granted_at desc, id limit 500""")
                .param("kind", kind)
                .param("year", year)
                .param("above", Chains.prefixes(path).toArray(String[]::new))
                .param("from", path)
                .param("to", Scope.end(path))
                .query(Seasons::late)
                .list();
    }

    Optional<LateRow> findLate(UUID id) {
        return database.sql("select * from workflow.late_permission where id = :id")
                .param("id", id)
                .query(Seasons::late)
                .optional();
    }

    void permit(UUID id, LateOrder.Required late, Instant now) {
        database.sql("""
                        insert into workflow.late_permission
                            (id, kind, path, fiscal_year, until, reason, granted_at, granted_by_name, owner_id,
                             division_code)
                        values (:id, :kind, :path, :year, :until, :reason, :now, :name, :owner, :division)""")
                .param("id", id)
                .param("kind", late.kind())
                .param("path", late.path())
                .param("year", late.year())
                .param("until", Date.valueOf(late.until()))
                .param("reason", late.reason())
                .param("now", Timestamp.from(now))
                .param("name", person.name())
                .param("owner", person.id())
                .param("division", person.divisionCode())
                .update();
    }

    void endLate(UUID id, Instant now) {
        database.sql("update workflow.late_permission set ended_at = :now where id = :id and ended_at is null")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static SeasonRow season(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new SeasonRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("path"),
                row.getInt("fiscal_year"),
                SeasonRow.State.valueOf(row.getString("state")),
                row.getString("note"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by_name"),
                closed == null ? null : closed.toInstant());
    }

    private static LateRow late(ResultSet row, int number) throws SQLException {
        return new LateRow(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("path"),
                row.getInt("fiscal_year"),
                row.getDate("until").toLocalDate(),
                row.getString("reason"),
                row.getString("granted_by_name"),
                row.getTimestamp("granted_at").toInstant(),
                row.getTimestamp("ended_at") != null);
    }
}
