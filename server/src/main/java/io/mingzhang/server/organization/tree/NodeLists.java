package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nodes for screens: what stands below one, and what has a name. */
@Repository
class NodeLists {

    /** More hits than these are not counted: nobody looks through them. */
    private static final int MOST_HITS = 1000;

    private final JdbcClient database;
    private final Organizations organizations;

    NodeLists(JdbcClient database, Organizations organizations) {
        this.database = database;
        this.organizations = organizations;
    }

    /** What stands directly below a node in a year; year 0: in any. */
    Page<NodeRow> children(UUID parent, int year, Paging paging) {
        List<NodeRow> rows = database.sql("""
                select %s from organization.node n where n.parent_id = :parent and %s
                order by %s limit :most offset :before
                """.formatted(NodeRows.WITH_CHILDREN, NodeRows.IN_YEAR, NodeRows.ORDER))
                .param("parent", parent)
                .param("year", year)
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(NodeRows::row)
                .list();
        if (rows.size() < paging.most() && paging.number() == 0) {
            return paging.of(rows, rows.size());
        }
        return paging.of(
                rows,
                database.sql("select count(*) from organization.node n where n.parent_id = :parent and "
                                + NodeRows.IN_YEAR)
                        .param("parent", parent)
                        .param("year", year)
                        .query(Long.class)
                        .single());
    }

    /** Where a scope begins: its nodes that have nothing of it above them; the roots of the tree for everywhere. */
    Page<NodeRow> tops(Scope scope, int year, Paging paging) {
        String wanted = scope.isEverywhere() ? "n.parent_id is null" : "n.path = any(:paths)";
        List<NodeRow> rows = database.sql(
                        """
                select %s from organization.node n where %s and %s order by %s
                """.formatted(NodeRows.WITH_CHILDREN, wanted, NodeRows.IN_YEAR, NodeRows.ORDER))
                .param("paths", scope.prefixes().toArray(String[]::new))
                .param("year", year)
                .query(NodeRows::row)
                .list();
        int from = Math.toIntExact(Math.min(paging.offset(), rows.size()));
        int to = Math.min(from + paging.most(), rows.size());
        return paging.of(rows.subList(from, to), rows.size());
    }

    /**
     * What is looked for.
     *
     * @param text words of a name, a short name, a former name or a code; all of them must stand there
     * @param within only below this path, or there itself
     * @param kinds only these
     * @param year only what is there in this year
     * @param size how many at most
     */
    record Search(
            @Nullable String text,
            @Nullable String within,
            @Nullable Set<NodeKind> kinds,
            @Nullable Integer year,
            @Nullable Integer size) {

        SearchWords words() {
            return SearchWords.of(text);
        }

        private String[] kindNames() {
            return (kinds == null || kinds.isEmpty() ? Set.of(NodeKind.values()) : kinds)
                    .stream().map(NodeKind::name).toArray(String[]::new);
        }

        private Scope in(Scope scope) {
            return within == null || within.isBlank() ? scope : scope.below(within);
        }

        int inYear() {
            return year == null ? 0 : year;
        }

        private int most() {
            return new Paging(0, size).most();
        }
    }

    /**
     * What a search found.
     *
     * @param items the nearest hits
     * @param total how many there are, {@value #MOST_HITS} at most
     */
    record Hits(List<NodeHit> items, long total) {

        Hits {
            items = List.copyOf(items);
        }
    }

    /** Hits in the scope: those whose code or name is exactly the text first, then those that begin with it. */
    Hits search(Search search, Scope scope) {
        SearchWords words = search.words();
        Scope within = search.in(scope);
        List<Found> found = database.sql("""
                with hit as materialized (
                    select n.id from organization.node n
                    where %s and %s and n.kind = any(:kinds) and %s
                    limit %d)
                select %s, (select count(*) from hit) as total from organization.node n
                where n.id in (select id from hit)
                order by case when n.code = :whole or n.name = :whole or n.short_name = :whole then 0
                        when starts_with(n.name, :whole) or starts_with(n.code, :whole) then 1 else 2 end,
                    n.depth, n.path
                limit :most
                """.formatted(
                        words.condition(
                                "n.search", "n.name || ' ' || n.short_name || ' ' || n.code || ' ' || n.former_names"),
                        within.condition("n.path"),
                        NodeRows.IN_YEAR,
                        MOST_HITS,
                        NodeRows.WITH_CHILDREN))
                .params(words.parameters())
                .params(within.parameters())
                .param("kinds", search.kindNames())
                .param("year", search.inYear())
                .param("whole", String.join(" ", words.words()))
                .param("most", search.most())
                .query((row, index) -> new Found(NodeRows.row(row, index), row.getLong("total")))
                .list();
        return new Hits(
                withAncestors(found.stream().map(Found::row).toList()),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private record Found(NodeRow row, long total) {}

    /** The same nodes with the way to each. */
    List<NodeHit> withAncestors(List<NodeRow> rows) {
        Set<String> paths = new HashSet<>();
        rows.forEach(row -> paths.addAll(Paths.withAncestors(row.path())));
        Map<String, Node> known = organizations.byPaths(paths);
        return rows.stream().map(row -> new NodeHit(row, above(row, known))).toList();
    }

    private static List<NodeHit.Above> above(NodeRow row, Map<String, Node> known) {
        return Paths.withAncestors(row.path()).stream()
                .filter(path -> !path.equals(row.path()))
                .flatMap(path -> java.util.stream.Stream.ofNullable(known.get(path)))
                .map(node -> new NodeHit.Above(node.id(), node.path(), node.name()))
                .toList();
    }

    /** A node as a row. */
    NodeRow row(UUID id) {
        return database.sql("select %s from organization.node n where n.id = :id".formatted(NodeRows.WITH_CHILDREN))
                .param("id", id)
                .param("year", 0)
                .query(NodeRows::row)
                .single();
    }
}
