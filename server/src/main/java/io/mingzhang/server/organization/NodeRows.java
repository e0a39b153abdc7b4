package io.mingzhang.server.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of the table as nodes. */
final class NodeRows {

    /** The columns that {@link #node} reads; of the table named {@code n}. */
    static final String COLUMNS = """
            n.id, n.path, n.kind, n.code, n.name, n.parent_id, n.valid_from, n.valid_to, n.division_code""";

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
}
