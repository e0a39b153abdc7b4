package io.mingzhang.server.performance.findings;

import io.mingzhang.kernel.Severity;
import io.mingzhang.server.performance.templates.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What findings do when a declaration is sent: as a bureau decided, else by how grave they are. */
@Repository
class Effects {

    private final JdbcClient database;

    Effects(JdbcClient database) {
        this.database = database;
    }

    /** An effect with its reason. */
    record Reasoned(Effect effect, String reason) {}

    /** What was decided for a place and year, by check; the nearest decision counts. */
    Decided decided(String path, int year) {
        Map<String, Reasoned> byCheck = new HashMap<>();
        database.sql("""
                        select check_id, effect, reason from performance.effect
                        where door = 'SUBMISSION' and path = any(:upwards) and fiscal_year in (0, :year)
                        order by length(path), fiscal_year""")
                .param("upwards", Templates.upwards(path).toArray(String[]::new))
                .param("year", year)
                .query((row, number) -> byCheck.put(row.getString("check_id"), reasoned(row)))
                .list();
        return new Decided(Map.copyOf(byCheck));
    }

    private static Reasoned reasoned(ResultSet row) throws SQLException {
        return new Reasoned(Effect.valueOf(row.getString("effect")), row.getString("reason"));
    }

    /** The decisions for a place and year. */
    record Decided(Map<String, Reasoned> byCheck) {

        Reasoned of(Found found) {
            Reasoned decided = byCheck.get(found.check());
            if (decided != null) {
                return decided;
            }
            return found.severity() == Severity.ERROR
                    ? new Reasoned(Effect.BLOCKING, "错误须更正后才能送审")
                    : new Reasoned(Effect.ADVISORY, "提示，不影响送审");
        }
    }
}
