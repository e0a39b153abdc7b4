package io.mingzhang.server.projects.library;

import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.server.projects.life.Admission;
import io.mingzhang.server.projects.life.Standing;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads projects with all their values. */
@Repository
public class ProjectStore {

    private static final String TEXTS = """
            select project_id, key, content from projects.project_text where project_id = any(:ids)""";

    private static final String PLANS = """
            select project_id, year, source, amount_fen from projects.project_plan where project_id = any(:ids)""";

    private final JdbcClient database;

    ProjectStore(JdbcClient database) {
        this.database = database;
    }

    /** A project, put away or not. */
    public Optional<ProjectSheet> find(UUID id) {
        return Optional.ofNullable(list(List.of(id)).get(id));
    }

    /** A project that is locked until the transaction ends. */
    public Optional<ProjectSheet> lock(UUID id) {
        database.sql("select 1 from projects.project where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return find(id);
    }

    /** Projects by id, put away or not, in the order of the ids; always three statements. */
    public Map<UUID, ProjectSheet> list(Collection<UUID> ids) {
        UUID[] wanted = ids.stream().distinct().toArray(UUID[]::new);
        Map<UUID, Map<String, String>> cells = new HashMap<>();
        texts(wanted, cells);
        plans(wanted, cells);
        Map<UUID, ProjectSheet> found = new HashMap<>();
        database.sql("select * from projects.project where id = any(:ids)")
                .param("ids", wanted)
                .query((row, number) -> sheet(row, cells))
                .list()
                .forEach(sheet -> found.put(sheet.head().id(), sheet));
        Map<UUID, ProjectSheet> ordered = new LinkedHashMap<>();
        for (UUID id : wanted) {
            Optional.ofNullable(found.get(id)).ifPresent(sheet -> ordered.put(id, sheet));
        }
        return ordered;
    }

    /** Ids of projects by a condition on {@code p}, with one parameter {@code :value}, and further ones. */
    List<UUID> ids(String condition, Map<String, ?> parameters) {
        return database.sql("select p.id from projects.project p where " + condition + " order by p.id")
                .params(parameters)
                .query(UUID.class)
                .list();
    }

    /** Whether other projects belong to it. */
    boolean hasChildren(UUID id) {
        return database.sql("""
                select exists (select 1 from projects.project where parent_id = :id and deleted_at is null)""").param("id", id).query(Boolean.class).single();
    }

    private void texts(UUID[] ids, Map<UUID, Map<String, String>> cells) {
        database.sql(TEXTS).param("ids", ids).query(row -> {
            put(cells, row, CellKey.TEXT + "/" + row.getString("key"), row.getString("content"));
        });
    }

    private void plans(UUID[] ids, Map<UUID, Map<String, String>> cells) {
        database.sql(PLANS).param("ids", ids).query(row -> {
            String at = new CellKey.OfPlan(row.getInt("year"), row.getString("source")).at();
            put(cells, row, at, row.getString("amount_fen"));
        });
    }

    private static void put(Map<UUID, Map<String, String>> cells, ResultSet row, String at, String value)
            throws SQLException {
        cells.computeIfAbsent(row.getObject("project_id", UUID.class), id -> new HashMap<>())
                .put(at, value);
    }

    private static ProjectSheet sheet(ResultSet row, Map<UUID, Map<String, String>> known) throws SQLException {
        ProjectHead head = head(row);
        Map<String, String> cells = new HashMap<>(known.getOrDefault(head.id(), Map.of()));
        for (ProjectField field : ProjectField.values()) {
            String value = field.isList() ? joined(row.getArray(field.column())) : row.getString(field.column());
            if (value != null && !value.isEmpty()) {
                cells.put(field.cell(), value);
            }
        }
        return new ProjectSheet(head, cells);
    }

    private static ProjectHead head(ResultSet row) throws SQLException {
        return new ProjectHead(
                row.getObject("id", UUID.class),
                row.getString("code"),
                new ProjectHead.ProjectPlace(
                        row.getObject("unit_id", UUID.class),
                        row.getString("path"),
                        row.getObject("department_id", UUID.class),
                        row.getString("department_path"),
                        row.getString("division_code")),
                row.getInt("fiscal_year"),
                row.getInt("last_year"),
                new Standing(
                        ProjectState.valueOf(row.getString("state")), Admission.valueOf(row.getString("admission"))),
                row.getInt("revision"),
                row.getObject("owner_id", UUID.class),
                row.getObject("proposed_by", UUID.class),
                ((Object[]) row.getArray("target_years").getArray()).length > 0,
                row.getTimestamp("deleted_at") != null);
    }

    private static String joined(@Nullable Array array) throws SQLException {
        return array == null ? "" : String.join(",", new ArrayList<>(List.of((String[]) array.getArray())));
    }
}
