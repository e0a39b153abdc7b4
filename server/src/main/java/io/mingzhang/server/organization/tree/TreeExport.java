package io.mingzhang.server.organization.tree;

import io.mingzhang.documents.tabular.ListWriter;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.platform.access.Scope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Organizations as a workbook that can be imported again. */
@Repository
class TreeExport {

    private static final int FETCHED = 1000;

    private final JdbcClient database;

    TreeExport(JdbcClient database) {
        this.database = database;
    }

    /** What is there in a year (0: ever), what stands above before what stands below. */
    @Transactional(readOnly = true)
    public byte[] workbook(Scope scope, int year) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWriter workbook = ListWriter.to(out, "组织机构");
                Stream<List<String>> rows = rows(scope, year)) {
            workbook.sheet("组织机构", ExchangeColumns.ALL, rows.iterator());
        }
        return out.toByteArray();
    }

    private Stream<List<String>> rows(Scope scope, int year) {
        return database
                .sql("""
                select n.kind, n.code, n.name, n.short_name, coalesce(p.code, '') as parent,
                    coalesce(p.division_code, '') as division, n.valid_from, n.valid_to
                from organization.node n left join organization.node p on p.id = n.parent_id
                where %s and %s order by n.path
                """.formatted(scope.condition("n.path"), NodeRows.IN_YEAR))
                .params(scope.parameters())
                .param("year", year)
                .withFetchSize(FETCHED)
                .query(TreeExport::row)
                .stream();
    }

    private static List<String> row(ResultSet row, int index) throws SQLException {
        return List.of(
                NodeKind.valueOf(row.getString("kind")).label(),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("parent"),
                row.getString("division"),
                row.getString("valid_from"),
                Objects.toString(row.getString("valid_to"), ""));
    }
}
