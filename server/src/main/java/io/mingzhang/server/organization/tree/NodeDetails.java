package io.mingzhang.server.organization.tree;

import io.mingzhang.server.platform.access.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything about one node. */
@Repository
class NodeDetails {

    private final JdbcClient database;
    private final NodeLists lists;

    NodeDetails(JdbcClient database, NodeLists lists) {
        this.database = database;
        this.lists = lists;
    }

    NodeDetail of(UUID id) {
        NodeHit hit = lists.withAncestors(List.of(lists.row(id))).getFirst();
        return new NodeDetail(
                hit.row(), hit.ancestors(), revision(id), counts(hit.row().path()), history(id), ties(id));
    }

    private int revision(UUID id) {
        return database.sql("select revision from organization.node where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private NodeDetail.Counts counts(String path) {
        return database.sql("""
                select count(*) filter (where kind = 'COMPETENT_DEPARTMENT') as departments,
                    count(*) filter (where kind = 'UNIT') as units
                from organization.node where path > :from and path < :to and valid_to is null
                """)
                .param("from", path)
                .param("to", Scope.end(path))
                .query(NodeDetail.Counts.class)
                .single();
    }

    private List<NodeDetail.Event> history(UUID id) {
        return database.sql("""
                select from_year, kind, before, after, happened_at, person_name, reason
                from organization.node_event where node_id = :id order by id desc limit 200
                """)
                .param("id", id)
                .query((row, index) -> new NodeDetail.Event(
                        row.getInt("from_year"),
                        row.getString("kind"),
                        EventKind.valueOf(row.getString("kind")).label(),
                        row.getString("before"),
                        row.getString("after"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getString("person_name"),
                        row.getString("reason")))
                .list();
    }

    private List<NodeDetail.Tie> ties(UUID id) {
        return database.sql("""
                select n.id, n.path, n.name, s.from_id = :id as successor, s.from_year, s.kind
                from organization.succession s
                join organization.node n on n.id = case when s.from_id = :id then s.to_id else s.from_id end
                where s.from_id = :id or s.to_id = :id order by s.from_year desc, n.path
                """)
                .param("id", id)
                .query((row, index) -> new NodeDetail.Tie(
                        row.getObject("id", UUID.class),
                        row.getString("path"),
                        row.getString("name"),
                        row.getBoolean("successor"),
                        row.getInt("from_year"),
                        row.getString("kind")))
                .list();
    }
}
