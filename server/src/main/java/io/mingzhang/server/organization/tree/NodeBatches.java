package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes very many nodes at a time. */
@Repository
class NodeBatches {

    private static final int AT_A_TIME = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CurrentPerson person;
    private final InstantSource clock;

    NodeBatches(JdbcClient database, JdbcTemplate batches, CurrentPerson person, InstantSource clock) {
        this.database = database;
        this.batches = batches;
        this.person = person;
        this.clock = clock;
    }

    /** The whole tree, what stands above before what stands below. */
    List<StoredNode> all() {
        return database.sql("select %s, n.short_name, n.revision from organization.node n order by n.path"
                        .formatted(NodeRows.COLUMNS))
                .query((row, index) ->
                        new StoredNode(NodeRows.node(row, index), row.getString("short_name"), row.getInt("revision")))
                .list();
    }

    /** A node to be written. */
    record Made(Node node, String shortName, long number) {}

    /** Writes new nodes, what stands above before what stands below, with the beginning of their history. */
    void insert(List<Made> made, String reason) {
        Timestamp now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into organization.node (id, number, parent_id, path, depth, kind, code, name, short_name,
                    valid_from, valid_to, changed_at, owner_id, division_code)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, made, AT_A_TIME, (row, one) -> set(row, one, now));
        String name = person.name();
        batches.batchUpdate("""
                insert into organization.node_event (node_id, kind, from_year, happened_at, person_name, before, after,
                    reason)
                values (?, ?, ?, ?, ?, '', ?, ?)
                """, made, AT_A_TIME, (row, one) -> {
            row.setObject(1, one.node().id());
            row.setString(2, EventKind.CREATED.name());
            row.setInt(3, one.node().validFrom());
            row.setTimestamp(4, now);
            row.setString(5, name);
            row.setString(6, TreeChanges.described(one.node()));
            row.setString(7, reason);
        });
    }

    private void set(PreparedStatement row, Made one, Timestamp now) throws SQLException {
        Node node = one.node();
        row.setObject(1, node.id());
        row.setLong(2, one.number());
        row.setObject(3, node.parentId(), Types.OTHER);
        row.setString(4, node.path());
        row.setInt(5, Paths.depth(node.path()));
        row.setString(6, node.kind().name());
        row.setString(7, node.code());
        row.setString(8, node.name());
        row.setString(9, one.shortName());
        row.setInt(10, node.validFrom());
        row.setObject(11, node.validTo(), Types.INTEGER);
        row.setTimestamp(12, now);
        row.setObject(13, person.id());
        row.setString(14, node.divisionCode());
    }
}
