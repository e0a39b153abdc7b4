package io.mingzhang.server.platform.access.people;

import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.accounts.PlaceNames;
import io.mingzhang.server.platform.access.rights.RightRow;
import io.mingzhang.server.platform.access.rights.RightRows;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of rights, with those who hold them. */
@Repository
class GrantedRows {

    private static final String ROWS = "select " + RightRows.COLUMNS + """
            , a.id as person_id, a.name as person_name, count(*) over () as all_rights
            from platform.held_right h join platform.account a on a.id = h.holder_id
            where h.principal_id is null and\s""";

    private final JdbcClient database;
    private final PlaceNames names;

    GrantedRows(JdbcClient database, PlaceNames names) {
        this.database = database;
        this.names = names;
    }

    /** A right with its holder. */
    record Granted(RightView right, UUID holder, String holderName, long all) {}

    private static Granted granted(ResultSet row, int number) throws SQLException {
        return new Granted(
                RightRows.right(row, number),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getLong("all_rights"));
    }

    Optional<Granted> granted(UUID right) {
        return database.sql(ROWS + "h.id = :id")
                .param("id", right)
                .query(GrantedRows::granted)
                .optional();
    }

    Optional<RightRow> find(UUID right) {
        return granted(right).map(List::of).map(this::named).map(List::getFirst);
    }

    Page<RightRow> page(RightsDesk.RightQuery query, Scope scope, Paging paging) {
        Map<String, Object> values = new HashMap<>(scope.parameters());
        StringBuilder where = new StringBuilder(scope.condition("a.path"));
        if (query.personId() != null) {
            where.append(" and a.id = :person");
            values.put("person", query.personId());
        }
        if (query.path() != null && !query.path().isBlank()) {
            where.append(" and starts_with(h.path, :below)");
            values.put("below", query.path());
        }
        if (query.role() != null) {
            where.append(" and h.role = :role");
            values.put("role", query.role().name());
        }
        List<Granted> found = database.sql(
                        ROWS + where + " order by a.name, a.id, h.role, h.path limit :most offset :before")
                .params(values)
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(GrantedRows::granted)
                .list();
        return paging.of(named(found), found.isEmpty() ? 0 : found.getFirst().all());
    }

    private List<RightRow> named(List<Granted> found) {
        Map<String, String> known =
                names.of(found.stream().map(one -> one.right().path()).toList());
        return found.stream()
                .map(one -> RightRow.of(one.right(), new RightView.Principal(one.holder(), one.holderName()), known))
                .toList();
    }
}
