package io.mingzhang.server.platform.requests;

import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of requests that were answered. */
@Repository
class AnsweredRequests {

    /** A page that was open for longer must be loaded anew before it can repeat anything. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final CurrentPerson person;
    private final InstantSource clock;

    AnsweredRequests(JdbcClient database, CurrentPerson person, InstantSource clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Takes a request for this transaction. While another transaction works on the same, this waits for its end; then the
     * request was answered, or failed and may be tried here.
     *
     * @return whether it is to be served
     */
    boolean begin(UUID personId, UUID id, byte[] asked) {
        return database.sql("""
                insert into platform.answered_request (person_id, id, asked, answered_at, owner_id, division_code)
                values (:person, :id, :asked, :now, :person, :division) on conflict (person_id, id) do nothing
                """)
                        .param("person", personId)
                        .param("id", id)
                        .param("asked", asked)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("division", person.divisionCode())
                        .update()
                == 1;
    }

    void keep(UUID personId, UUID id, KeptAnswer answer) {
        database.sql("""
                update platform.answered_request set status = :status, media_type = :type, location = :location,
                    body = :body
                where person_id = :person and id = :id
                """)
                .param("status", answer.status())
                .param("type", answer.mediaType())
                .param("location", answer.location())
                .param("body", answer.body())
                .param("person", personId)
                .param("id", id)
                .update();
    }

    KeptAnswer answer(UUID personId, UUID id) {
        return database.sql("""
                select asked, status, media_type, location, body from platform.answered_request
                where person_id = :person and id = :id
                """)
                .param("person", personId)
                .param("id", id)
                .query((row, index) -> new KeptAnswer(
                        row.getBytes("asked"),
                        row.getInt("status"),
                        row.getString("media_type"),
                        row.getString("location"),
                        row.getBytes("body")))
                .single();
    }

    /** Forgets what is older than {@link #KEPT}. */
    int forgetOld() {
        return database.sql("delete from platform.answered_request where answered_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
