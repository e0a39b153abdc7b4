package io.mingzhang.server.performance.declarations;

import io.mingzhang.server.performance.merge.FormChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every accepted change of declarations, in order; only ever added to. */
@Repository
class TargetChanges {

    /** Whoever is further behind loads the form anew. */
    static final int MOST = 200;

    private static final TypeReference<List<FormChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    TargetChanges(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Changes that were accepted together.
     *
     * @param revision what they made of the form
     * @param at when
     * @param personId whose they are
     * @param personName whose they are
     * @param changes in order
     */
    record Entry(int revision, Instant at, UUID personId, String personName, List<FormChange> changes) {
        Entry {
            changes = List.copyOf(changes);
        }
    }

    void add(UUID target, Entry entry) {
        database.sql("""
                        insert into performance.target_change (target_id, revision, made_at, person_id, person_name, changes)
                        values (:target, :revision, :at, :person, :name, cast(:changes as jsonb))""")
                .param("target", target)
                .param("revision", entry.revision())
                .param("at", Timestamp.from(entry.at()))
                .param("person", entry.personId())
                .param("name", entry.personName())
                .param("changes", json.writeValueAsString(entry.changes()))
                .update();
    }

    /** What was accepted after a revision, oldest first; one more than {@link #MOST} at most. */
    List<Entry> since(UUID target, int revision) {
        return database.sql("""
                        select revision, made_at, person_id, person_name, changes::text as changes
                        from performance.target_change where target_id = :target and revision > :revision
                        order by revision limit\s""" + (MOST + 1))
                .param("target", target)
                .param("revision", revision)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("revision"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                json.readValue(row.getString("changes"), CHANGES));
    }
}
