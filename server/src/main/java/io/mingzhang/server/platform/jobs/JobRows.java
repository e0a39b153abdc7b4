package io.mingzhang.server.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the table as jobs. */
final class JobRows {

    /** The columns that {@link #job} wants. */
    static final String COLUMNS = """
            id, kind, subject_id, batch_id, title, state, stage, steps_done, steps_total, attempt, problem, remedy,
            created_at, started_at, finished_at
            """;

    private JobRows() {}

    static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("batch_id", UUID.class),
                row.getString("title"),
                JobState.valueOf(row.getString("state")),
                new Job.Progress(row.getString("stage"), row.getInt("steps_done"), row.getInt("steps_total")),
                row.getInt("attempt"),
                row.getString("problem"),
                row.getString("remedy"),
                new Job.Times(
                        row.getTimestamp("created_at").toInstant(),
                        time(row.getTimestamp("started_at")),
                        time(row.getTimestamp("finished_at"))));
    }

    private static Optional<Instant> time(@Nullable Timestamp stamp) {
        return Optional.ofNullable(stamp).map(Timestamp::toInstant);
    }
}
