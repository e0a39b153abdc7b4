package io.mingzhang.server.examination.listing;

import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The views that a person saved. */
@Repository
class SavedViews {

    private static final TypeReference<Map<String, Object>> FILTERS = new TypeReference<>() {};
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 10_000;
    private static final int MOST = 200;

    private final JdbcClient database;
    private final InstantSource clock;
    private final CurrentPerson person;
    private final JsonMapper json;

    SavedViews(JdbcClient database, InstantSource clock, CurrentPerson person, JsonMapper json) {
        this.database = database;
        this.clock = clock;
        this.person = person;
        this.json = json;
    }

    /**
     * What is to be saved.
     *
     * @param name its name
     * @param query the filters, an object
     */
    record Wanted(@Nullable String name, @Nullable Map<String, Object> query) {

        private Wanted checked() {
            List<FieldProblem> problems = new ArrayList<>();
            if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
                problems.add(new FieldProblem("name", "名称不能为空，也不能超过 %d 个字。".formatted(LONGEST_NAME)));
            }
            if (query == null || query.toString().length() > LONGEST_QUERY) {
                problems.add(new FieldProblem("query", "筛选条件不正确。"));
            }
            if (!problems.isEmpty()) {
                throw Refused.badFields(problems);
            }
            return this;
        }

        private String title() {
            return name == null ? "" : name.strip();
        }
    }

    List<SavedView> all() {
        return database.sql("""
                select id, name, query::text as query from examination.saved_view
                where owner_id = :owner order by created_at, id""").param("owner", person.id()).query(this::view).list();
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("query"), FILTERS));
    }

    SavedView add(Wanted wanted) {
        Wanted checked = wanted.checked();
        UUID id = UUID.randomUUID();
        int added = unlessTaken(checked, """
                insert into examination.saved_view (id, name, query, created_at, owner_id, division_code)
                select :id, :name, cast(:query as jsonb), :now, :owner, :division
                where (select count(*) from examination.saved_view where owner_id = :owner) < :most""", id);
        if (added == 0) {
            throw new Refused(ProblemCode.TOO_MANY, "已保存 %d 个视图，不能再多。".formatted(MOST), "请先删除不用的视图。");
        }
        return find(id);
    }

    SavedView change(UUID id, Wanted wanted) {
        int changed = unlessTaken(wanted.checked(), """
                update examination.saved_view set name = :name, query = cast(:query as jsonb)
                where id = :id and owner_id = :owner""", id);
        if (changed == 0) {
            throw Refused.notFound("视图");
        }
        return find(id);
    }

    private int unlessTaken(Wanted wanted, String statement, UUID id) {
        try {
            return database.sql(statement)
                    .param("id", id)
                    .param("name", wanted.title())
                    .param("query", json.writeValueAsString(wanted.query()))
                    .param("now", Timestamp.from(clock.instant()))
                    .param("owner", person.id())
                    .param("division", person.divisionCode())
                    .param("most", MOST)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refused.badField("name", "已有同名的视图“%s”，请换一个名称。".formatted(wanted.title()));
        }
    }

    private SavedView find(UUID id) {
        return all().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("视图"));
    }

    void delete(UUID id) {
        int deleted = database.sql("delete from examination.saved_view where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", person.id())
                .update();
        if (deleted == 0) {
            throw Refused.notFound("视图");
        }
    }
}
