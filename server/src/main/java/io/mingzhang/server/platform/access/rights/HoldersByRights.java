package io.mingzhang.server.platform.access.rights;

import io.mingzhang.server.platform.access.Holders;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.access.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds which right, from the rights granted and the deputies named. */
@Repository
class HoldersByRights implements Holders {

    private final JdbcClient database;
    private final HeldRights held;

    HoldersByRights(JdbcClient database, HeldRights held) {
        this.database = database;
        this.held = held;
    }

    @Override
    public List<Holding> around(Role role, String path, int year, Stage stage) {
        return database.sql("select a.id as holder, a.name as holder_name, a.path as home, " + RightRows.COLUMNS + """
                         from platform.held_right h
                        join platform.account a on a.id = h.holder_id and a.state = 'ACTIVE'
                        where h.role = :role
                            and (h.path = any(:above) or h.path >= :from and h.path < :to)
                            and (h.stage is null or h.stage = :stage)
                            and (:year = 0 or h.from_year <= :year and (h.to_year = 0 or h.to_year >= :year))
                            and"""
                        + " " + RightRows.TODAY + " order by a.name, a.id")
                .param("role", role.name())
                .param("above", above(path))
                .param("from", path)
                .param("to", Scope.end(path))
                .param("stage", stage.name())
                .param("year", year)
                .param("today", held.today())
                .query((row, number) -> new Holding(
                        row.getObject("holder", UUID.class),
                        row.getString("holder_name"),
                        row.getString("home"),
                        RightRows.right(row, number)))
                .list();
    }

    @Override
    public List<RightView> of(UUID person) {
        return held.of(person);
    }

    /** All that a path is below. */
    private static String[] above(String path) {
        List<String> above = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            above.add(path.substring(0, end + 1));
        }
        return above.toArray(String[]::new);
    }
}
