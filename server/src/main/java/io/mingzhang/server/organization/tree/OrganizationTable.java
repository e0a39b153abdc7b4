package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tree as other capabilities read it. */
@Repository
class OrganizationTable implements Organizations {

    private static final int MOST_OF_A_NAME = 20;

    private final JdbcClient database;

    OrganizationTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Node> find(UUID id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, Node> list(Collection<UUID> ids) {
        Map<UUID, Node> found = new HashMap<>();
        database.sql("select " + NodeRows.COLUMNS + " from organization.node n where n.id = any(:ids)")
                .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                .query(NodeRows::node)
                .list()
                .forEach(node -> found.put(node.id(), node));
        return found;
    }

    @Override
    public Optional<Node> byPath(String path) {
        return Optional.ofNullable(byPaths(List.of(path)).get(path));
    }

    @Override
    public Map<String, Node> byPaths(Collection<String> paths) {
        Map<String, Node> found = new HashMap<>();
        database.sql("select " + NodeRows.COLUMNS + " from organization.node n where n.path = any(:paths)")
                .param("paths", paths.stream().distinct().toArray(String[]::new))
                .query(NodeRows::node)
                .list()
                .forEach(node -> found.put(node.path(), node));
        return found;
    }

    @Override
    public Optional<Node> departmentOf(String path) {
        return nearest(
                path,
                node -> node.kind() == NodeKind.COMPETENT_DEPARTMENT || node.kind() == NodeKind.FINANCE_DEPARTMENT);
    }

    @Override
    public Optional<Node> divisionOf(String path) {
        return nearest(path, node -> node.kind() == NodeKind.DIVISION);
    }

    private Optional<Node> nearest(String path, Predicate<Node> wanted) {
        return ancestors(path).reversed().stream().filter(wanted).findFirst();
    }

    @Override
    public List<Node> ancestors(String path) {
        Map<String, Node> found = byPaths(Paths.withAncestors(path));
        List<Node> ancestors = new ArrayList<>();
        for (String above : Paths.withAncestors(path)) {
            Node node = found.get(above);
            if (node != null) {
                ancestors.add(node);
            }
        }
        return ancestors;
    }

    @Override
    public List<Node> byNameOrCode(String scopePath, String text) {
        String wanted = text.strip();
        return database.sql("""
                select %s from organization.node n
                where n.path >= :from and n.path < :to
                  and n.id in (
                    select id from organization.node where code = :text
                    union all select id from organization.node
                        where search @> platform.search_grams(:text) and (name = :text or short_name = :text)
                    union all select f.node_id from organization.former_name f join organization.node found on found.id = f.node_id
                        where found.search @> platform.search_grams(:text) and (f.name = :text or f.short_name = :text))
                order by n.path limit :most
                """.formatted(NodeRows.COLUMNS))
                .param("from", scopePath)
                .param("to", Scope.end(scopePath))
                .param("text", wanted)
                .param("most", MOST_OF_A_NAME)
                .query(NodeRows::node)
                .list();
    }

    @Override
    public List<Node> below(String path, Collection<NodeKind> kinds, int year) {
        return database.sql("""
                select %s from organization.node n
                where n.path > :from and n.path < :to and n.kind = any(:kinds)
                  and n.valid_from <= :year and coalesce(n.valid_to, :year) >= :year
                order by n.path
                """.formatted(NodeRows.COLUMNS))
                .param("from", path)
                .param("to", Scope.end(path))
                .param("kinds", kinds.stream().map(NodeKind::name).toArray(String[]::new))
                .param("year", year)
                .query(NodeRows::node)
                .list();
    }
}
