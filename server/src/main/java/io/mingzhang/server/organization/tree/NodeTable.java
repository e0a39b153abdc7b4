package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.NodeRenamed;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.Refused;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the tree, one administrator at a time. */
@Repository
class NodeTable {

    /** Any number that no other lock of ours has. */
    private static final long LOCK = 0x4D5A_5452_4545L;

    private static final String STORED = NodeRows.COLUMNS + ", n.short_name, n.revision";

    private final JdbcClient database;
    private final CurrentPerson person;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    NodeTable(JdbcClient database, CurrentPerson person, InstantSource clock, ApplicationEventPublisher events) {
        this.database = database;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /** Lets nobody else change the tree until the end of the transaction: codes and places depend on each other. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, index) -> true)
                .single();
    }

    StoredNode required(UUID id) {
        return find(id).orElseThrow(() -> Refused.notFound("机构"));
    }

    Optional<StoredNode> find(UUID id) {
        return database.sql("select %s from organization.node n where n.id = :id".formatted(STORED))
                .param("id", id)
                .query((row, index) ->
                        new StoredNode(NodeRows.node(row, index), row.getString("short_name"), row.getInt("revision")))
                .optional();
    }

    List<StoredNode> children(UUID parent) {
        return database.sql("select %s from organization.node n where n.parent_id = :parent order by %s"
                        .formatted(STORED, NodeRows.ORDER))
                .param("parent", parent)
                .query((row, index) ->
                        new StoredNode(NodeRows.node(row, index), row.getString("short_name"), row.getInt("revision")))
                .list();
    }

    /** Numbers for so many new nodes. */
    List<Long> numbers(int count) {
        return database.sql("""
                select nextval(pg_get_serial_sequence('organization.node', 'number')) from generate_series(1, :count)
                """).param("count", count).query(Long.class).list();
    }

    /** Makes a node; its path says below what. */
    void insert(Node node, String shortName, long number) {
        database.sql("""
                insert into organization.node (id, number, parent_id, path, depth, kind, code, name, short_name,
                    valid_from, valid_to, changed_at, owner_id, division_code)
                values (:id, :number, :parent, :path, :depth, :kind, :code, :name, :short, :from, :to, :now, :owner,
                    :division)
                """)
                .param("id", node.id())
                .param("number", number)
                .param("parent", node.parentId())
                .param("path", node.path())
                .param("depth", Paths.depth(node.path()))
                .param("kind", node.kind().name())
                .param("code", node.code())
                .param("name", node.name())
                .param("short", shortName)
                .param("from", node.validFrom())
                .param("to", node.validTo())
                .param("now", now())
                .param("owner", person.id())
                .param("division", node.divisionCode())
                .update();
    }

    /** Gives a node another name and code; how it was called before is kept, with the last year of it. */
    void rename(StoredNode before, Node after, String shortName, int fromYear) {
        database.sql("""
                insert into organization.former_name (node_id, until_year, name, short_name, code, changed_at)
                values (:id, :until, :name, :short, :code, :now)
                """)
                .param("id", before.node().id())
                .param("until", fromYear - 1)
                .param("name", before.node().name())
                .param("short", before.shortName())
                .param("code", before.node().code())
                .param("now", now())
                .update();
        database.sql("""
                update organization.node set former_names = former_names || E'\\n' || name || ' ' || short_name || ' ' ||
                    code, name = :name, code = :code, short_name = :short, revision = revision + 1, changed_at = :now
                where id = :id
                """)
                .param("id", before.node().id())
                .param("name", after.name())
                .param("code", after.code())
                .param("short", shortName)
                .param("now", now())
                .update();
        if (before.node().kind() == NodeKind.DIVISION && !before.node().code().equals(after.code())) {
            database.sql("""
                    update organization.node set division_code = :code
                    where path >= :from and path < :to and division_code = :old
                    """)
                    .param("code", after.code())
                    .param("old", before.node().code())
                    .param("from", before.node().path())
                    .param("to", Scope.end(before.node().path()))
                    .update();
        }
        events.publishEvent(new NodeRenamed(before.node(), after, fromYear));
    }

    /** Puts a node and all below it below another, and tells whoever keeps paths. */
    void move(Node node, Node below) {
        String last =
                node.path().substring(node.path().lastIndexOf('/', node.path().length() - 2) + 1);
        String path = below.path() + last;
        database.sql("""
                update organization.node set path = :new || substr(path, :behind),
                    depth = depth + :deeper,
                    parent_id = case when id = :id then :parent else parent_id end,
                    division_code = case when :division = '' then division_code else :division end,
                    revision = revision + 1, changed_at = :now
                where path >= :from and path < :to
                """)
                .param("new", path)
                .param("behind", node.path().length() + 1)
                .param("deeper", Paths.depth(path) - Paths.depth(node.path()))
                .param("id", node.id())
                .param("parent", below.id())
                .param("division", node.kind() == NodeKind.DIVISION ? "" : below.divisionCode())
                .param("now", now())
                .param("from", node.path())
                .param("to", Scope.end(node.path()))
                .update();
        events.publishEvent(new PathsMoved(node.path(), path));
    }

    /** Ends a node with a year, or lets it go on. */
    void end(UUID id, @Nullable Integer lastYear) {
        database.sql("""
                update organization.node set valid_to = :last, revision = revision + 1, changed_at = :now where id = :id
                """)
                .param("last", lastYear)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Gives a node other first and last years. */
    void span(Node node) {
        database.sql("""
                update organization.node set valid_from = :from, valid_to = :to, revision = revision + 1,
                    changed_at = :now
                where id = :id
                """)
                .param("from", node.validFrom())
                .param("to", node.validTo())
                .param("now", now())
                .param("id", node.id())
                .update();
    }

    /** Records who took over from whom. */
    void succeed(UUID from, UUID to, int year, String kind) {
        database.sql("""
                insert into organization.succession (from_id, to_id, from_year, kind) values (:from, :to, :year, :kind)
                on conflict do nothing
                """)
                .param("from", from)
                .param("to", to)
                .param("year", year)
                .param("kind", kind)
                .update();
    }

    /** How many stand below a path. */
    long below(String path) {
        return database.sql("select count(*) from organization.node where path > :from and path < :to")
                .param("from", path)
                .param("to", Scope.end(path))
                .query(Long.class)
                .single();
    }

    /** The name of another node with the same code below the same parent in some common year; divisions: anywhere. */
    Optional<String> sameCode(Node node) {
        return database.sql("""
                select name from organization.node
                where code = :code and id <> :id
                  and (parent_id is not distinct from :parent or kind = 'DIVISION' and :kind = 'DIVISION')
                  and coalesce(valid_to, 9999) >= :from and valid_from <= :to
                limit 1
                """)
                .param("code", node.code())
                .param("id", node.id())
                .param("parent", node.parentId())
                .param("kind", node.kind().name())
                .param("from", node.validFrom())
                .param("to", node.validTo() == null ? 9999 : node.validTo())
                .query(String.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
