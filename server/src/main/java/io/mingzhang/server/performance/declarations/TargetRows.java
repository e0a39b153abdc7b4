package io.mingzhang.server.performance.declarations;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.merge.Edit;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of declarations: indicators, tasks, amounts of the funding block. */
@Repository
public class TargetRows {

    /** Whatever a row was gathered from is remembered as it was then. */
    private static final String SAVE = """
                        insert into performance.target_indicator (target_id, revision, id, category, type, position, whole_name,
                            whole_value, whole_standard, name, value, standard, library_id, source_target, source_row,
                            source_title, source_digest)
                        select :target, :revision, r.*, case when r.linked is null then '' else coalesce(
                            (select md5(concat_ws('|', s.name, s.value, s.standard)) from performance.target_indicator s
                             where s.target_id = r.linked and s.id = r.linked_row), '') end
                        from unnest(cast(:ids as uuid[]), :categories, :types, cast(:positions as bigint[]), :wholeNames,
                            :wholeValues, :wholeStandards, :names, :values, :standards, cast(:library as uuid[]),
                            cast(:sources as uuid[]), cast(:sourceRows as uuid[]), :sourceTitles)
                            as r (id, category, type, position, wn, wv, ws, n, v, s, library, linked, linked_row, linked_title)
                        on conflict (target_id, id) do update set revision = excluded.revision, category = excluded.category,
                            type = excluded.type, position = excluded.position, whole_name = excluded.whole_name,
                            whole_value = excluded.whole_value, whole_standard = excluded.whole_standard,
                            name = excluded.name, value = excluded.value, standard = excluded.standard,
                            library_id = excluded.library_id""";

    /** More rows than any form has; the page and the patches are bounded by it. */
    static final int MOST = 20_000;

    private static final String INDICATORS = """
            select i.id, i.category, i.type, i.position, i.whole_name, i.whole_value, i.whole_standard, i.name, i.value,
                   i.standard, i.library_id, i.source_target, i.source_row, i.source_title,
                   case when i.source_target is null then ''
                        when s.id is null then 'GONE'
                        when i.source_digest = md5(concat_ws('|', s.name, s.value, s.standard)) then 'SAME'
                        else 'CHANGED' end as source_state
            from performance.target_indicator i
            left join performance.target o on o.id = i.source_target and o.deleted_at is null
            left join performance.target_indicator s on s.target_id = o.id and s.id = i.source_row
            where i.target_id = :target""";

    private static final String TASKS = """
            select id, position, name, content, total_fen, appropriation_fen, other_fen, project_ids, kind
            from performance.target_task where target_id = :target""";

    private final JdbcClient database;

    TargetRows(JdbcClient database) {
        this.database = database;
    }

    /** All indicators; by level as their constants are declared, then by position. */
    public List<IndicatorRow> indicators(UUID target) {
        return database.sql(INDICATORS + " order by i.category, i.type, i.position, i.id limit " + MOST)
                .param("target", target)
                .query(TargetRows::indicator)
                .list();
    }

    /** Those of the indicators that are there. */
    List<IndicatorRow> indicators(UUID target, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql(INDICATORS + " and i.id = any(:ids)")
                        .param("target", target)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(TargetRows::indicator)
                        .list();
    }

    /** All tasks in order. */
    public List<TaskRow> tasks(UUID target) {
        return database.sql(TASKS + " order by position, id limit " + MOST)
                .param("target", target)
                .query(TargetRows::task)
                .list();
    }

    /** The amounts by their cell, {@code ANNUAL/CENTRAL}, as digits of fen. */
    public Map<String, String> funding(UUID target) {
        Map<String, String> amounts = new LinkedHashMap<>();
        database.sql("select period, source, amount_fen from performance.target_funding where target_id = :target")
                .param("target", target)
                .query((row, number) -> amounts.put(
                        row.getString("period") + "/" + row.getString("source"), row.getString("amount_fen")))
                .list();
        return amounts;
    }

    /** Which of the rows were changed after a revision. */
    Set<UUID> changedSince(UUID target, Collection<UUID> ids, int revision) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                                select id from performance.target_indicator
                                where target_id = :target and id = any(:ids) and revision > :revision
                                union all
                                select id from performance.target_task
                                where target_id = :target and id = any(:ids) and revision > :revision""")
                        .param("target", target)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("revision", revision)
                        .query(UUID.class)
                        .list());
    }

    /** The rows of a level in order, with their positions. */
    Map<UUID, Long> positions(UUID target, Edit.Level level) {
        return positions(database.sql("""
                        select id, position from performance.target_indicator
                        where target_id = :target and category = :category and type = :type order by position, id""")
                .param("category", level.category().name())
                .param("type", level.type().name())
                .param("target", target));
    }

    /** The tasks in order, with their positions. */
    Map<UUID, Long> taskPositions(UUID target) {
        return positions(database.sql(
                        "select id, position from performance.target_task where target_id = :target order by position, id")
                .param("target", target));
    }

    private static Map<UUID, Long> positions(JdbcClient.StatementSpec statement) {
        Map<UUID, Long> positions = new LinkedHashMap<>();
        statement
                .query((row, number) -> positions.put(row.getObject("id", UUID.class), row.getLong("position")))
                .list();
        return positions;
    }

    /** Adds rows, or replaces those that are there. */
    void save(UUID target, int revision, Collection<IndicatorRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql(SAVE)
                .param("target", target)
                .param("revision", revision)
                .param("ids", ids(rows, IndicatorRow::id))
                .param("categories", texts(rows, row -> row.category().name()))
                .param("types", texts(rows, row -> row.type().name()))
                .param("positions", rows.stream().map(IndicatorRow::position).toArray(Long[]::new))
                .param("wholeNames", texts(rows, row -> row.implementation().name()))
                .param("wholeValues", texts(rows, row -> row.implementation().value()))
                .param("wholeStandards", texts(rows, row -> row.implementation().standard()))
                .param("names", texts(rows, row -> row.annual().name()))
                .param("values", texts(rows, row -> row.annual().value()))
                .param("standards", texts(rows, row -> row.annual().standard()))
                .param("library", ids(rows, IndicatorRow::libraryId))
                .param(
                        "sources",
                        ids(
                                rows,
                                row -> row.linkedTo() == null
                                        ? null
                                        : row.linkedTo().declarationId()))
                .param(
                        "sourceRows",
                        ids(
                                rows,
                                row -> row.linkedTo() == null
                                        ? null
                                        : row.linkedTo().indicatorId()))
                .param(
                        "sourceTitles",
                        texts(
                                rows,
                                row -> row.linkedTo() == null
                                        ? ""
                                        : row.linkedTo().title()))
                .update();
    }

    /** Adds tasks, or replaces those that are there. */
    void saveTasks(UUID target, int revision, Collection<TaskRow> tasks) {
        for (TaskRow task : tasks) {
            database.sql("""
                            insert into performance.target_task (target_id, revision, id, position, name, content, total_fen,
                                appropriation_fen, other_fen, project_ids, kind)
                            values (:target, :revision, :id, :position, :name, :content, :total, :appropriation, :other,
                                :projects, :kind)
                            on conflict (target_id, id) do update set revision = excluded.revision,
                                position = excluded.position, name = excluded.name, content = excluded.content,
                                total_fen = excluded.total_fen, appropriation_fen = excluded.appropriation_fen,
                                other_fen = excluded.other_fen, project_ids = excluded.project_ids, kind = excluded.kind""")
                    .param("target", target)
                    .param("revision", revision)
                    .param("id", task.id())
                    .param("position", task.position())
                    .param("name", task.name())
                    .param("content", task.content())
                    .param("total", Fen.orNull(task.total()))
                    .param("appropriation", Fen.orNull(task.appropriation()))
                    .param("other", Fen.orNull(task.other()))
                    .param("projects", task.projectIds().toArray(UUID[]::new))
                    .param("kind", task.kind().name())
                    .update();
        }
    }

    /** Gives rows other positions; that is no change of what they say. */
    void reorder(UUID target, Map<UUID, Long> positions) {
        if (positions.isEmpty()) {
            return;
        }
        for (String table : List.of("target_indicator", "target_task")) {
            database.sql("update performance." + table + """
                             r set position = w.position
                            from unnest(cast(:ids as uuid[]), cast(:positions as bigint[])) as w (id, position)
                            where r.target_id = :target and r.id = w.id""")
                    .param("ids", positions.keySet().toArray(UUID[]::new))
                    .param("positions", positions.values().toArray(Long[]::new))
                    .param("target", target)
                    .update();
        }
    }

    /** Takes rows away. */
    void delete(UUID target, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            for (String table : List.of("target_indicator", "target_task")) {
                database.sql("delete from performance." + table + " where target_id = :target and id = any(:ids)")
                        .param("target", target)
                        .param("ids", ids.toArray(UUID[]::new))
                        .update();
            }
        }
    }

    /** Keeps the amounts of the funding block; all of them are given. */
    void saveFunding(UUID target, Map<String, String> amounts) {
        database.sql(
                        "delete from performance.target_funding where target_id = :target and period || '/' || source <> all(:cells)")
                .param("target", target)
                .param("cells", amounts.keySet().toArray(String[]::new))
                .update();
        if (!amounts.isEmpty()) {
            database.sql("""
                            insert into performance.target_funding (target_id, period, source, amount_fen)
                            select :target, split_part(w.cell, '/', 1), split_part(w.cell, '/', 2), w.fen
                            from unnest(:cells, cast(:amounts as bigint[])) as w (cell, fen)
                            on conflict (target_id, period, source) do update set amount_fen = excluded.amount_fen""")
                    .param("target", target)
                    .param("cells", amounts.keySet().toArray(String[]::new))
                    .param(
                            "amounts",
                            amounts.values().stream().map(Long::valueOf).toArray(Long[]::new))
                    .update();
        }
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static <T> @Nullable UUID[] ids(Collection<T> rows, Function<T, @Nullable UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static IndicatorRow indicator(ResultSet row, int number) throws SQLException {
        UUID source = row.getObject("source_target", UUID.class);
        IndicatorRow.Link link = source == null
                ? null
                : new IndicatorRow.Link(
                        source,
                        row.getObject("source_row", UUID.class),
                        row.getString("source_title"),
                        IndicatorRow.LinkState.valueOf(row.getString("source_state")));
        return new IndicatorRow(
                row.getObject("id", UUID.class),
                IndicatorCategory.valueOf(row.getString("category")),
                IndicatorType.valueOf(row.getString("type")),
                row.getLong("position"),
                new Side(row.getString("whole_name"), row.getString("whole_value"), row.getString("whole_standard")),
                new Side(row.getString("name"), row.getString("value"), row.getString("standard")),
                row.getObject("library_id", UUID.class),
                link);
    }

    private static TaskRow task(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                row.getString("name"),
                row.getString("content"),
                row.getString("total_fen"),
                row.getString("appropriation_fen"),
                row.getString("other_fen"),
                uuids(row.getArray("project_ids")),
                TaskRow.Kind.valueOf(row.getString("kind")));
    }

    private static List<UUID> uuids(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }

    /** Counts that entries of the library were taken into a declaration. */
    void used(Collection<UUID> entries) {
        if (!entries.isEmpty()) {
            database.sql("update performance.library_indicator set times_used = times_used + 1 where id = any(:ids)")
                    .param("ids", entries.toArray(UUID[]::new))
                    .update();
        }
    }
}
