package io.mingzhang.server.performance.versions;

import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions; only ever added to. */
@Repository
class StoredVersions {

    private static final int MOST = 500;

    private final JdbcClient database;
    private final JsonMapper json;

    StoredVersions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Why a version is kept.
     *
     * @param occasion what happened
     * @param round in which round
     * @param reason what was said with it
     */
    record Cause(Occasion occasion, int round, String reason) {}

    void add(Snapshot snapshot, Cause cause, CurrentPerson person, Instant now) {
        database.sql("""
                        insert into performance.target_version (target_id, number, round, occasion, reason, made_at, person_id,
                            person_name, revision, content)
                        select :target, coalesce(max(number), 0) + 1, :round, :occasion, :reason, :now, :person, :name,
                               :revision, cast(:content as jsonb)
                        from performance.target_version where target_id = :target""")
                .param("target", snapshot.head().id())
                .param("round", cause.round())
                .param("occasion", cause.occasion().name())
                .param("reason", cause.reason())
                .param("now", Timestamp.from(now))
                .param("person", person.id())
                .param("name", person.name())
                .param("revision", snapshot.head().standing().revision())
                .param("content", json.writeValueAsString(snapshot))
                .update();
    }

    /** Newest first. */
    List<VersionRow> all(UUID target, int revision) {
        return database.sql("""
                        select number, made_at, person_name, reason, occasion, round, revision
                        from performance.target_version where target_id = :target
                        order by number desc limit\s""" + MOST)
                .param("target", target)
                .query((row, number) -> row(row, revision))
                .list();
    }

    Optional<Snapshot> find(UUID target, int number) {
        return database.sql(
                        "select content::text from performance.target_version where target_id = :target and number = :number")
                .param("target", target)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Snapshot.class));
    }

    private static VersionRow row(ResultSet row, int revision) throws SQLException {
        return new VersionRow(
                row.getInt("number"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("person_name"),
                row.getString("reason"),
                Occasion.valueOf(row.getString("occasion")).label(),
                row.getInt("round"),
                row.getInt("revision"),
                row.getInt("revision") == revision);
    }
}
