package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.projects.PlanRow;
import io.mingzhang.server.projects.life.LifeMove;
import io.mingzhang.server.projects.life.Standing;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes projects and what happened to them. What is allowed was asked before. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProjectWriter {

    private static final String INSERT = """
            insert into projects.project (id, code, unit_id, path, department_id, department_path, division_code,
                last_year, state, admission, copied_from, created_at, changed_at, changed_by, owner_id, %s)
            values (:id, :code, :unit, :path, :department, :departmentPath, :division,
                :last, :state, :admission, :copiedFrom, :now, :now, :person, :owner, %s)""".formatted(
            Arrays.stream(ProjectField.values()).map(ProjectField::column).collect(Collectors.joining(", ")),
            Arrays.stream(ProjectField.values())
                    .map(field -> field.value(field.name()))
                    .collect(Collectors.joining(", ")));

    private static final String INSERT_TEXTS = """
            insert into projects.project_text (project_id, key, content)
            select t.id, t.key, t.content from unnest(:ids, :keys, :contents) as t(id, key, content)""";

    private static final String INSERT_PLAN = """
            insert into projects.project_plan (project_id, year, source, amount_fen)
            select t.id, t.year, t.source, t.amount
            from unnest(:ids, :years, :sources, :amounts) as t(id, year, source, amount)""";

    private static final String INSERT_CHANGE = """
            insert into projects.project_change (project_id, revision, at, before, after, changed_at, person_id,
                person_name)
            values (:id, :revision, :at, :before, :after, :now, :owner, :person)""";

    private static final String INSERT_MOVE = """
            insert into projects.project_move (project_id, move, from_state, to_state, admission, reason, made_at,
                person_id, person_name)
            values (:id, :move, :from, :to, :admission, :reason, :now, :owner, :person)""";

    /** Its last year follows from its first one, its end and its plan. */
    private static final String TOUCH = """
            update projects.project p set revision = revision + 1, changed_at = :now, changed_by = :person,
                last_year = greatest(p.fiscal_year, coalesce(extract(year from p.ends)::int, p.fiscal_year),
                    (select coalesce(max(r.year), p.fiscal_year) from projects.project_plan r where r.project_id = p.id))
            where p.id = :id
            returning revision""";

    private final JdbcClient database;
    private final CurrentPerson person;
    private final InstantSource clock;

    ProjectWriter(JdbcClient database, CurrentPerson person, InstantSource clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /** Writes new projects, their texts and plans together. */
    void insert(List<ProjectSheet> sheets, @Nullable UUID copiedFrom) {
        sheets.forEach(sheet -> insert(sheet, copiedFrom));
        insertTexts(sheets);
        insertPlans(sheets);
    }

    private void insert(ProjectSheet sheet, @Nullable UUID copiedFrom) {
        ProjectHead head = sheet.head();
        Map<String, @Nullable Object> values = new HashMap<>();
        for (ProjectField field : ProjectField.values()) {
            values.put(field.name(), sheet.at(field.cell()));
        }
        database.sql(INSERT)
                .param("id", head.id())
                .param("code", head.code())
                .param("unit", head.place().unitId())
                .param("path", head.path())
                .param("department", head.place().departmentId())
                .param("departmentPath", head.place().departmentPath())
                .param("division", head.place().divisionCode())
                .param("last", head.lastYear())
                .param("state", head.standing().state().name())
                .param("admission", head.standing().admission().name())
                .param("copiedFrom", copiedFrom)
                .param("now", now())
                .param("person", person.name())
                .param("owner", head.owner())
                .params(values)
                .update();
    }

    private record TextRow(UUID project, String key, String content) {}

    private void insertTexts(List<ProjectSheet> sheets) {
        List<TextRow> rows = new ArrayList<>();
        for (ProjectSheet sheet : sheets) {
            sheet.texts()
                    .forEach(
                            (text, content) -> rows.add(new TextRow(sheet.head().id(), text.name(), content)));
        }
        if (!rows.isEmpty()) {
            database.sql(INSERT_TEXTS)
                    .param("ids", rows.stream().map(TextRow::project).toArray(UUID[]::new))
                    .param("keys", rows.stream().map(TextRow::key).toArray(String[]::new))
                    .param("contents", rows.stream().map(TextRow::content).toArray(String[]::new))
                    .update();
        }
    }

    private record PlannedRow(UUID project, PlanRow row) {}

    private void insertPlans(List<ProjectSheet> sheets) {
        List<PlannedRow> rows = new ArrayList<>();
        for (ProjectSheet sheet : sheets) {
            sheet.plan().forEach(row -> rows.add(new PlannedRow(sheet.head().id(), row)));
        }
        if (!rows.isEmpty()) {
            database.sql(INSERT_PLAN)
                    .param("ids", rows.stream().map(PlannedRow::project).toArray(UUID[]::new))
                    .param("years", rows.stream().map(one -> one.row().year()).toArray(Integer[]::new))
                    .param(
                            "sources",
                            rows.stream().map(one -> one.row().source()).toArray(String[]::new))
                    .param(
                            "amounts",
                            rows.stream().map(one -> one.row().amountFen()).toArray(Long[]::new))
                    .update();
        }
    }

    /** Sets a value, or blanks it. */
    void set(UUID project, CellKey cell, Optional<String> value) {
        switch (cell) {
            case CellKey.OfField(ProjectField field) ->
                database.sql("update projects.project set %s = %s where id = :id"
                                .formatted(field.column(), field.value("value")))
                        .param("value", value.orElse(null), java.sql.Types.VARCHAR)
                        .param("id", project)
                        .update();
            case CellKey.OfText text -> setText(project, text, value);
            case CellKey.OfPlan plan -> setPlan(project, plan, value);
        }
    }

    private void setText(UUID project, CellKey.OfText text, Optional<String> value) {
        String statement = value.isPresent()
                ? "insert into projects.project_text values (:id, :key, :value)"
                        + " on conflict (project_id, key) do update set content = excluded.content"
                : "delete from projects.project_text where project_id = :id and key = :key";
        database.sql(statement)
                .param("id", project)
                .param("key", text.text().name())
                .params(value.map(content -> Map.of("value", content)).orElse(Map.of()))
                .update();
    }

    private void setPlan(UUID project, CellKey.OfPlan plan, Optional<String> value) {
        String statement = value.isPresent()
                ? "insert into projects.project_plan values (:id, :year, :source, :value)"
                        + " on conflict (project_id, year, source) do update set amount_fen = excluded.amount_fen"
                : "delete from projects.project_plan where project_id = :id and year = :year and source = :source";
        database.sql(statement)
                .param("id", project)
                .param("year", plan.year())
                .param("source", plan.source())
                .params(value.map(fen -> Map.of("value", Long.parseLong(fen))).orElse(Map.of()))
                .update();
    }

    /** Counts a change; the new revision. */
    int touch(UUID project) {
        return database.sql(TOUCH)
                .param("now", now())
                .param("person", person.name())
                .param("id", project)
                .query(Integer.class)
                .single();
    }

    void remember(UUID project, int revision, CellChange change) {
        database.sql(INSERT_CHANGE)
                .param("id", project)
                .param("revision", revision)
                .param("at", change.at())
                .param("before", change.from(), java.sql.Types.VARCHAR)
                .param("after", change.to(), java.sql.Types.VARCHAR)
                .param("now", now())
                .param("owner", person.id())
                .param("person", person.name())
                .update();
    }

    /** Moves a project on in its life. */
    void move(ProjectHead head, LifeMove move, Standing to, String reason) {
        database.sql("""
                update projects.project set state = :state, admission = :admission,
                    proposed_by = case when :proposes then :person else proposed_by end
                where id = :id""")
                .param("state", to.state().name())
                .param("admission", to.admission().name())
                .param("proposes", move == LifeMove.PROPOSE)
                .param("person", person.id())
                .param("id", head.id())
                .update();
        database.sql(INSERT_MOVE)
                .param("id", head.id())
                .param("move", move.name())
                .param("from", head.standing().state().name())
                .param("to", to.state().name())
                .param("admission", to.admission().name())
                .param("reason", reason)
                .param("now", now())
                .param("owner", person.id())
                .param("person", person.name())
                .update();
    }

    /** Puts a project away, or takes it back. */
    void putAway(UUID project, boolean away) {
        database.sql("update projects.project set deleted_at = %s where id = :id".formatted(away ? ":now" : "null"))
                .params(away ? Map.of("now", now()) : Map.of())
                .param("id", project)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
