package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.platform.audit.AuditTrail;
import io.mingzhang.server.platform.audit.Subject;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to nodes: for everybody who sees them, and for the audit. */
@Repository
class NodeHistory {

    private final JdbcClient database;
    private final AuditTrail trail;
    private final CurrentPerson person;
    private final InstantSource clock;

    NodeHistory(JdbcClient database, AuditTrail trail, CurrentPerson person, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Something that happened to a node.
     *
     * @param fromYear from which year it holds
     * @param before how it was, in Chinese
     * @param after how it is since
     */
    record Happened(EventKind kind, int fromYear, String before, String after, String reason) {}

    /** Records that a workbook was taken over; what it made has its own history. */
    void imported(String fileName, int created, int changed) {
        trail.record(
                new Subject("NODE", "", fileName, "/", 0),
                "导入机构",
                Map.of(),
                Map.of("file", fileName, "created", created, "changed", changed));
    }

    void add(Node node, Happened happened) {
        database.sql("""
                insert into organization.node_event (node_id, kind, from_year, happened_at, person_name, before, after,
                    reason)
                values (:node, :kind, :year, :now, :person, :before, :after, :reason)
                """)
                .param("node", node.id())
                .param("kind", happened.kind().name())
                .param("year", happened.fromYear())
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.name())
                .param("before", happened.before())
                .param("after", happened.after())
                .param("reason", happened.reason())
                .update();
        trail.record(
                new Subject("NODE", node.id().toString(), node.name(), node.path(), 0),
                happened.kind().label(),
                Map.of("state", happened.before()),
                Map.of("state", happened.after(), "fromYear", happened.fromYear(), "reason", happened.reason()));
    }
}
