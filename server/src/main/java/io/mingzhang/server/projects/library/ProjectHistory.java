package io.mingzhang.server.projects.library;

import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.life.LifeMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to a project: its values field by field, and its life. */
@Repository
class ProjectHistory {

    private static final int MOST = 500;

    private final JdbcClient database;

    ProjectHistory(JdbcClient database) {
        this.database = database;
    }

    /**
     * A change of one value.
     *
     * @param revision that the change made
     * @param at address of the value
     * @param label its name, in Chinese
     * @param before null for nothing
     * @param after null for nothing
     * @param by who made it
     * @param changedAt when
     */
    record Entry(
            int revision,
            String at,
            String label,
            @Nullable String before,
            @Nullable String after,
            String by,
            Instant changedAt) {}

    /**
     * A move in its life.
     *
     * @param move what was done
     * @param label that, in Chinese
     * @param fromState where it was
     * @param toState where it came
     * @param admission with whom it waited afterwards, in Chinese; empty when with nobody
     * @param reason why; empty when none was needed
     * @param by who did it
     * @param madeAt when
     */
    record Step(
            LifeMove move,
            String label,
            String fromState,
            String toState,
            String admission,
            String reason,
            String by,
            Instant madeAt) {}

    /** The newest changes, the newest first. */
    List<Entry> changes(UUID project) {
        return database.sql("""
                select * from projects.project_change where project_id = :id order by id desc limit :most""")
                .param("id", project)
                .param("most", MOST)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The moves, the newest first. */
    List<Step> moves(UUID project) {
        return database.sql("""
                select * from projects.project_move where project_id = :id order by id desc limit :most""")
                .param("id", project)
                .param("most", MOST)
                .query((row, number) -> step(row))
                .list();
    }

    /** What was changed since a revision by whomever: the last change of each value. */
    Map<String, Entry> since(UUID project, int revision) {
        Map<String, Entry> last = new LinkedHashMap<>();
        database.sql("""
                select * from projects.project_change where project_id = :id and revision > :revision order by id""")
                .param("id", project)
                .param("revision", revision)
                .query((row, number) -> entry(row))
                .list()
                .forEach(entry -> last.put(entry.at(), entry));
        return last;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("revision"),
                row.getString("at"),
                CellLabels.of(row.getString("at")),
                row.getString("before"),
                row.getString("after"),
                row.getString("person_name"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Step step(ResultSet row) throws SQLException {
        LifeMove move = LifeMove.valueOf(row.getString("move"));
        var admission = io.mingzhang.server.projects.life.Admission.valueOf(row.getString("admission"));
        return new Step(
                move,
                move.label(),
                ProjectState.valueOf(row.getString("from_state")).label(),
                ProjectState.valueOf(row.getString("to_state")).label(),
                admission.isWaiting() ? admission.label() : "",
                row.getString("reason"),
                row.getString("person_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
