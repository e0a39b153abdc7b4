package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.NewSubject;
import io.mingzhang.server.workflow.SubjectKey;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.flow.SubjectRow.About;
import io.mingzhang.server.workflow.flow.SubjectRow.Belongs;
import io.mingzhang.server.workflow.flow.SubjectRow.Makers;
import io.mingzhang.server.workflow.flow.SubjectRow.Task;
import io.mingzhang.server.workflow.flow.SubjectRow.Urges;
import io.mingzhang.server.workflow.machine.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored things on their chains. */
@Repository
class Subjects {

    private static final String ALL = "select s.* from workflow.subject s ";

    private final JdbcClient database;

    Subjects(JdbcClient database) {
        this.database = database;
    }

    Optional<SubjectRow> find(SubjectKey key) {
        return one(ALL + "where s.kind = :kind and s.id = :id and s.removed_at is null", key);
    }

    /** The same, and nobody else moves it until the transaction ends. */
    Optional<SubjectRow> findToMove(SubjectKey key) {
        return one(ALL + "where s.kind = :kind and s.id = :id and s.removed_at is null for update", key);
    }

    /** The same even when it was removed. */
    Optional<SubjectRow> findRemovedToo(SubjectKey key) {
        return one(ALL + "where s.kind = :kind and s.id = :id for update", key);
    }

    private Optional<SubjectRow> one(String statement, SubjectKey key) {
        return database.sql(statement)
                .param("kind", key.kind())
                .param("id", key.id())
                .query(Subjects::row)
                .optional();
    }

    List<SubjectRow> find(String kind, Collection<UUID> ids) {
        return database.sql(ALL + "where s.kind = :kind and s.id = any(:ids) and s.removed_at is null")
                .param("kind", kind)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Subjects::row)
                .list();
    }

    void insert(NewSubject subject, UUID chain, String departmentPath, Task task, Instant now) {
        database.sql("""
                        insert into workflow.subject
                            (kind, id, variant, title, amount_fen, path, department_path, fiscal_year, made_by, owner_id,
                             division_code, chain_id, step, step_name, step_role, step_path, step_office, state, round,
                             moved_at)
                        values (:kind, :id, :variant, :title, :amount, :path, :department, :year, :owner, :owner,
                                :division, :chain, 0, :stepName, :stepRole, :stepPath, :stepOffice, 'DRAFT', 1, :now)""")
                .param("kind", subject.key().kind())
                .param("id", subject.key().id())
                .param("variant", subject.variant())
                .param("title", subject.title())
                .param("amount", subject.amountFen())
                .param("path", subject.path())
                .param("department", departmentPath)
                .param("year", subject.year())
                .param("owner", subject.ownerId())
                .param("division", subject.divisionCode())
                .param("chain", chain)
                .param("stepName", task.name())
                .param("stepRole", task.role().name())
                .param("stepPath", task.path())
                .param("stepOffice", task.office())
                .param("now", Timestamp.from(now))
                .update();
    }

    void describe(SubjectKey key, String title, long amountFen) {
        database.sql("""
                        update workflow.subject set title = :title, amount_fen = :amount
                        where kind = :kind and id = :id and (title, amount_fen) is distinct from (:title, :amount)""")
                .param("kind", key.kind())
                .param("id", key.id())
                .param("title", title)
                .param("amount", amountFen)
                .update();
    }

    void setRemoved(SubjectKey key, @Nullable Instant at) {
        database.sql("update workflow.subject set removed_at = :at where kind = :kind and id = :id")
                .param("kind", key.kind())
                .param("id", key.id())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /** Keeps that somebody pressed for it. */
    void urge(SubjectKey key, Instant at) {
        database.sql("""
                        update workflow.subject set urges = urges + 1, urged_at = :at
                        where kind = :kind and id = :id""")
                .param("kind", key.kind())
                .param("id", key.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Stores where it stands now, and the name of who moved it. */
    void store(SubjectRow moved, String mover) {
        Standing.Last last = moved.standing().last();
        database.sql("""
                        update workflow.subject
                        set chain_id = :chain, step = :step, step_name = :stepName, step_role = :stepRole,
                            step_path = :stepPath, step_office = :stepOffice, state = :state, round = :round,
                            submitted_by = :submittedBy, last_kind = :lastKind, last_step = :lastStep,
                            last_state = :lastState, last_by = :lastBy, last_by_name = :lastByName,
                            moved_at = :movedAt, opinion = :opinion, urges = 0, urged_at = null,
                            revision = :revision
                        where kind = :kind and id = :id""")
                .param("kind", moved.key().kind())
                .param("id", moved.key().id())
                .param("chain", moved.chainId())
                .param("step", moved.standing().step())
                .param("stepName", moved.task().name())
                .param("stepRole", moved.task().role().name())
                .param("stepPath", moved.task().path())
                .param("stepOffice", moved.task().office())
                .param("state", moved.standing().state().name())
                .param("round", moved.standing().round())
                .param("submittedBy", moved.makers().submittedBy())
                .param("lastKind", last == null ? null : last.kind().name())
                .param("lastStep", last == null ? null : last.step())
                .param("lastState", last == null ? null : last.state().name())
                .param("lastBy", moved.lastBy())
                .param("lastByName", mover)
                .param("movedAt", Timestamp.from(moved.movedAt()))
                .param("opinion", moved.opinion())
                .param("revision", moved.revision())
                .update();
    }

    static SubjectRow row(ResultSet row, int number) throws SQLException {
        return new SubjectRow(
                new SubjectKey(row.getString("kind"), row.getObject("id", UUID.class)),
                new About(row.getString("title"), row.getString("variant"), row.getLong("amount_fen")),
                new Belongs(
                        row.getString("path"),
                        row.getString("department_path"),
                        row.getInt("fiscal_year"),
                        row.getString("division_code")),
                new Makers(
                        row.getObject("made_by", UUID.class),
                        row.getObject("owner_id", UUID.class),
                        row.getObject("submitted_by", UUID.class)),
                row.getObject("chain_id", UUID.class),
                new Task(
                        row.getString("step_name"),
                        Role.valueOf(row.getString("step_role")),
                        row.getString("step_path"),
                        row.getString("step_office")),
                standing(row),
                row.getObject("last_by", UUID.class),
                row.getTimestamp("moved_at").toInstant(),
                row.getString("opinion"),
                new Urges(row.getInt("urges"), instant(row.getTimestamp("urged_at"))),
                row.getInt("revision"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String last = row.getString("last_kind");
        return new Standing(
                row.getInt("step"),
                SubjectState.valueOf(row.getString("state")),
                row.getInt("round"),
                last == null
                        ? null
                        : new Standing.Last(
                                MoveKind.valueOf(last),
                                row.getInt("last_step"),
                                SubjectState.valueOf(row.getString("last_state"))));
    }
}
