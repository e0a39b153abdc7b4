package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every move of every thing; only added to. */
@Repository
class History {

    private static final String ENTRIES = """
            select h.* from workflow.history h
            where h.kind = :kind and h.subject_id = :id
            order by h.number""";

    private final JdbcClient database;
    private final CurrentPerson person;
    private final AuditTrail trail;

    History(JdbcClient database, CurrentPerson person, AuditTrail trail) {
        this.database = database;
        this.person = person;
        this.trail = trail;
    }

    /** Adds that the current person moved a thing. */
    void add(MoveOrder.Required order, SubjectRow before, SubjectRow after, By by) {
        database.sql("""
                        insert into workflow.history
                            (kind, subject_id, round, move, from_step, from_name, to_step, to_name, state, opinion,
                             person_id, person_name, acting_for, happened_at, since)
                        values (:kind, :id, :round, :move, :fromStep, :fromName, :toStep, :toName, :state, :opinion,
                                :person, :personName, :actingFor, :at, :since)""")
                .param("kind", after.key().kind())
                .param("id", after.key().id())
                .param("round", after.standing().round())
                .param("move", order.kind().name())
                .param("fromStep", before.standing().step())
                .param("fromName", before.task().name())
                .param("toStep", after.standing().step())
                .param("toName", after.task().name())
                .param("state", after.standing().state().name())
                .param("opinion", order.opinion())
                .param("person", person.id())
                .param("personName", person.name())
                .param("actingFor", by.actingFor())
                .param("at", Timestamp.from(by.at()))
                .param("since", Timestamp.from(before.movedAt()))
                .update();
        trail.record(subject(after), order.kind().label(), told(before, ""), told(after, order.opinion()));
    }

    private static Subject subject(SubjectRow row) {
        return new Subject(
                row.key().kind(),
                row.key().id().toString(),
                row.about().title(),
                row.belongs().path(),
                row.belongs().year());
    }

    private static Map<String, String> told(SubjectRow row, String opinion) {
        return Map.of(
                "环节", row.task().name(),
                "状态", row.standing().state().label(),
                "第几次申报", Integer.toString(row.standing().round()),
                "意见", opinion);
    }

    /** For whom, and when. */
    record By(String actingFor, Instant at) {}

    /** All moves of a thing, the oldest first. */
    List<HistoryEntry> of(SubjectKey key) {
        return database.sql(ENTRIES)
                .param("kind", key.kind())
                .param("id", key.id())
                .query(History::entry)
                .list();
    }

    /** The newest move of a thing that changed where it stands. */
    Optional<HistoryEntry> newest(SubjectKey key) {
        return database.sql("""
                        select h.* from workflow.history h
                        where h.kind = :kind and h.subject_id = :id and h.move <> 'URGE'
                        order by h.number desc limit 1""")
                .param("kind", key.kind())
                .param("id", key.id())
                .query(History::entry)
                .optional();
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("number"),
                row.getInt("round"),
                MoveKind.valueOf(row.getString("move")),
                new HistoryEntry.At(row.getInt("from_step"), row.getString("from_name")),
                new HistoryEntry.At(row.getInt("to_step"), row.getString("to_name")),
                SubjectState.valueOf(row.getString("state")),
                row.getString("opinion"),
                row.getString("person_name"),
                row.getString("acting_for"),
                row.getTimestamp("happened_at").toInstant(),
                row.getTimestamp("since").toInstant());
    }
}
