package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import java.sql.Date;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The windows in force, for one or many things, in two statements. */
@Repository
public class Windows {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient database;
    private final InstantSource clock;

    Windows(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Today, where the program is used. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** What is set for things of a kind at some places. */
    public Known known(String kind, Collection<String> paths) {
        String[] prefixes = paths.stream()
                .flatMap(path -> Chains.prefixes(path).stream())
                .distinct()
                .toArray(String[]::new);
        List<Ended> seasons = database.sql("""
                        select path, fiscal_year, state = 'CLOSED' as ended from workflow.season
                        where kind = :kind and path = any(:paths)""")
                .param("kind", kind)
                .param("paths", prefixes)
                .query((row, number) ->
                        new Ended(row.getString("path"), row.getInt("fiscal_year"), row.getBoolean("ended")))
                .list();
        List<Late> late = database.sql("""
                        select path, fiscal_year, max(until) as until from workflow.late_permission
                        where kind = :kind and path = any(:paths) and ended_at is null and until >= :today
                        group by path, fiscal_year""")
                .param("kind", kind)
                .param("paths", prefixes)
                .param("today", Date.valueOf(today()))
                .query((row, number) -> new Late(
                        row.getString("path"),
                        row.getInt("fiscal_year"),
                        row.getDate("until").toLocalDate()))
                .list();
        return new Known(seasons, late);
    }

    /** Whether the season at a path and below is closed. */
    record Ended(String path, int year, boolean isEnded) {}

    /** Until when a path and what is below may be late. */
    record Late(String path, int year, LocalDate until) {}

    /** What is set, in hand. */
    public record Known(List<Ended> seasons, List<Late> late) {

        /** The window of a step of a chain for a thing that belongs somewhere. */
        public Window of(Chain chain, int step, String path, int year) {
            if (!chain.hasDatesIn(year)) {
                return new Window(null, null, isEnded(path, year), lateUntil(path, year));
            }
            return Window.of(chain.step(step), isEnded(path, year), lateUntil(path, year));
        }

        private boolean isEnded(String path, int year) {
            return seasons.stream()
                    .filter(season -> season.year == year && path.startsWith(season.path))
                    .max(Comparator.comparingInt(season -> season.path.length()))
                    .map(Ended::isEnded)
                    .orElse(false);
        }

        private @Nullable LocalDate lateUntil(String path, int year) {
            return late.stream()
                    .filter(each -> each.year == year && path.startsWith(each.path))
                    .map(Late::until)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
