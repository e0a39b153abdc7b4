package io.mingzhang.server.organization.tree;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of the table as nodes. */
final class NodeRows {

    /** The columns that {@link #node} reads; of the table named {@code n}. */
    static final String COLUMNS = """
            n.id, n.path, n.kind, n.code, n.name, n.parent_id, n.valid_from, n.valid_to, n.division_code""";

    /** The condition that a node is there in {@code :year}; every node for year 0. */
    static final String IN_YEAR = "(:year = 0 or n.valid_from <= :year and coalesce(n.valid_to, :year) >= :year)";

    /** The columns that {@link #row} reads, with how many stand below in {@code :year}. */
    static final String WITH_CHILDREN = COLUMNS + """
            , n.short_name, (select count(*) from organization.node c where c.parent_id = n.id
                and (:year = 0 or c.valid_from <= :year and coalesce(c.valid_to, :year) >= :year)) as children""";

    /** The usual order of what stands below one thing: the finance department, departments, units, divisions; by code. */
    static final String ORDER = """
            array_position(array['FINANCE_DEPARTMENT', 'OFFICE', 'COMPETENT_DEPARTMENT', 'UNIT', 'DIVISION'], n.kind),
            n.code collate "C", n.id""";

    private NodeRows() {}

    static Node node(ResultSet row, int index) throws SQLException {
        return new Node(
                row.getObject("id", UUID.class),
                row.getString("path"),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("parent_id", UUID.class),
                row.getInt("valid_from"),
                row.getObject("valid_to", Integer.class),
                row.getString("division_code"));
    }

    static NodeRow row(ResultSet row, int index) throws SQLException {
        return NodeRow.of(node(row, index), row.getString("short_name"), row.getLong("children"));
    }
}
