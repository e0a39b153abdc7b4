package io.mingzhang.server.performance.effects;

import io.mingzhang.kernel.Severity;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What findings do at a door: as a bureau decided, else by how grave they are. */
@Repository
public class Effects {

    private static final String COLUMNS = "check_id, path, fiscal_year, effect, reason, changed_at, changed_name";

    private final JdbcClient database;

    Effects(JdbcClient database) {
        this.database = database;
    }

    /** An effect with its reason. */
    public record Reasoned(Effect effect, String reason) {}

    /**
     * What was decided about a check.
     *
     * @param check which
     * @param path from where on down
     * @param year in which year; 0 for every one
     * @param effect what its findings do
     * @param reason why
     * @param at when it was decided
     * @param by who decided
     */
    record Decision(String check, String path, int year, Effect effect, String reason, Instant at, String by) {}

    /** Whose decision, for which division. */
    record Author(String divisionCode, UUID id) {}

    /** What was decided for a place and year, by check: the nearest place counts, there the year itself. */
    public Decided decided(Door door, String path, int year) {
        Map<String, Decision> byCheck = new HashMap<>();
        database.sql("select " + COLUMNS + """
                         from performance.effect
                        where door = :door and path = any(:upwards) and fiscal_year in (0, :year)
                        order by length(path), fiscal_year""")
                .param("door", door.name())
                .param("upwards", Templates.upwards(path).toArray(String[]::new))
                .param("year", year)
                .query(Effects::decision)
                .list()
                .forEach(decision -> byCheck.put(decision.check(), decision));
        return new Decided(Map.copyOf(byCheck));
    }

    /** What was decided exactly there. */
    Optional<Decision> exactly(Door door, String check, String path, int year) {
        return database.sql("select " + COLUMNS + """
                         from performance.effect
                        where door = :door and check_id = :check and path = :path and fiscal_year = :year
                        for update""")
                .param("door", door.name())
                .param("check", check)
                .param("path", path)
                .param("year", year)
                .query(Effects::decision)
                .optional();
    }

    void decide(Door door, Decision decision, Author author) {
        database.sql("""
                        insert into performance.effect (door, check_id, path, fiscal_year, effect, reason, division_code,
                            owner_id, changed_at, changed_name)
                        values (:door, :check, :path, :year, :effect, :reason, :division, :owner, :at, :by)
                        on conflict (door, check_id, path, fiscal_year) do update set effect = excluded.effect,
                            reason = excluded.reason, owner_id = excluded.owner_id, changed_at = excluded.changed_at,
                            changed_name = excluded.changed_name""")
                .param("door", door.name())
                .param("check", decision.check())
                .param("path", decision.path())
                .param("year", decision.year())
                .param("effect", decision.effect().name())
                .param("reason", decision.reason())
                .param("division", author.divisionCode())
                .param("owner", author.id())
                .param("at", Timestamp.from(decision.at()))
                .param("by", decision.by())
                .update();
    }

    void forget(Door door, String check, String path, int year) {
        database.sql("""
                        delete from performance.effect
                        where door = :door and check_id = :check and path = :path and fiscal_year = :year""")
                .param("door", door.name())
                .param("check", check)
                .param("path", path)
                .param("year", year)
                .update();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("check_id"),
                row.getString("path"),
                row.getInt("fiscal_year"),
                Effect.valueOf(row.getString("effect")),
                row.getString("reason"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_name"));
    }

    /** The decisions for a place and year. */
    public static final class Decided {

        private final Map<String, Decision> byCheck;

        private Decided(Map<String, Decision> byCheck) {
            this.byCheck = byCheck;
        }

        /** What a finding of a check does. */
        public Reasoned of(String check, Severity severity) {
            Decision decided = byCheck.get(check);
            if (decided != null) {
                return new Reasoned(decided.effect(), decided.reason());
            }
            Effect usual = Effect.usual(severity);
            return new Reasoned(usual, usual.usualReason());
        }

        Optional<Decision> about(String check) {
            return Optional.ofNullable(byCheck.get(check));
        }
    }

    /** What was found below a path in a year may be something else by now; year 0 stands for every year. */
    public void forgetLooks(String path, int year) {
        database.sql("""
                        update performance.target set looked_revision = null
                        where path >= :from and path < :to and (:year = 0 or fiscal_year = :year)
                          and looked_revision is not null""")
                .param("from", path)
                .param("to", Scope.end(path))
                .param("year", year)
                .update();
    }
}
