package io.mingzhang.server.examination.sets;

import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.JobView;
import io.mingzhang.server.examination.documents.JobViews;
import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.examination.sets.SetRow.SetMemberRow;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.Jobs;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sets as lists show them. */
@Repository
public class SetRows {

    private static final String CHOSEN = """
             from examination.document_set s
            where (:state::text is null or s.state = :state)
              and (:document::uuid is null
                   or s.id in (select m.set_id from examination.document_set_member m where m.document_id = :document))
              and (select count(*) from examination.document_set_member m
                   join examination.document d on d.id = m.document_id and d.deleted_at is null
                   where m.set_id = s.id) > 0
              and %s
            """;

    private static final String ROWS = """
            select s.id, s.name, s.bond, s.state, s.reason, s.changed_at, t.examination_id, t.errors, t.warnings, t.infos,
                   t.open_errors, t.open_warnings, t.open_infos
            from examination.document_set s
            left join examination.standing t on t.subject_id = s.id
            where s.id = any(:ids)
            order by s.changed_at desc, s.id""";

    private static final String MEMBERS = """
            select m.set_id, d.id, d.name, m.role, d.department, d.fiscal_year
            from examination.document_set_member m
            join examination.document d on d.id = m.document_id and d.deleted_at is null
            where m.set_id = any(:ids)
            order by d.fiscal_year desc nulls last, d.department, d.name, d.id""";

    private final JdbcClient database;
    private final Reach reach;
    private final Jobs jobs;
    private final JobViews views;

    SetRows(JdbcClient database, Reach reach, Jobs jobs, JobViews views) {
        this.database = database;
        this.reach = reach;
        this.jobs = jobs;
        this.views = views;
    }

    /** Sets, the last changed first; of a state or with a document only, where that is wanted. */
    Page<SetRow> page(@Nullable SetState state, @Nullable UUID document, Paging paging) {
        String wanted = state == null ? null : state.name();
        Scope scope = reach.readable();
        String chosen = CHOSEN.formatted(Reach.setWithin(scope, "s.id"));
        List<UUID> ids = database.sql(
                        "select s.id" + chosen + "order by s.changed_at desc, s.id limit :most offset :before")
                .params(scope.parameters())
                .param("state", wanted)
                .param("document", document)
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(UUID.class)
                .list();
        long total = database.sql("select count(*)" + chosen)
                .params(scope.parameters())
                .param("state", wanted)
                .param("document", document)
                .query(Long.class)
                .single();
        return paging.of(of(ids), total);
    }

    /** One set. */
    public Optional<SetRow> find(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** Sets that somebody has not dissolved and that hold one of these documents, the last changed first. */
    public List<SetRow> with(Collection<UUID> documents) {
        Scope scope = reach.readable();
        return of(database.sql("""
                select distinct s.id from examination.document_set s
                join examination.document_set_member m on m.set_id = s.id
                where m.document_id = any(:documents) and s.state <> 'DISSOLVED' and\s""" + Reach.setWithin(scope, "s.id"))
                .params(scope.parameters())
                .param("documents", documents.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private List<SetRow> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SetMemberRow>> members = members(ids);
        Map<UUID, JobView> newest = new HashMap<>();
        List<Job> found = List.copyOf(jobs.newestOf(ExamineSet.KIND, ids).values());
        for (JobView view : views.of(found)) {
            if (view.setId() != null) {
                newest.put(view.setId(), view);
            }
        }
        return database.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> row(row, members, newest))
                .list();
    }

    private Map<UUID, List<SetMemberRow>> members(List<UUID> sets) {
        Map<UUID, List<SetMemberRow>> members = new HashMap<>();
        database.sql(MEMBERS).param("ids", sets.toArray(UUID[]::new)).query(row -> {
            members.computeIfAbsent(row.getObject("set_id", UUID.class), id -> new ArrayList<>())
                    .add(new SetMemberRow(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("role"),
                            row.getString("department"),
                            row.getObject("fiscal_year", Integer.class)));
        });
        return members;
    }

    private static SetRow row(ResultSet row, Map<UUID, List<SetMemberRow>> members, Map<UUID, JobView> jobs)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID examination = row.getObject("examination_id", UUID.class);
        SetBond bond = SetBond.valueOf(row.getString("bond"));
        return new SetRow(
                id,
                row.getString("name"),
                bond.name(),
                bond.label(),
                row.getString("state"),
                row.getString("reason"),
                List.copyOf(members.getOrDefault(id, List.of())),
                examination,
                examination == null ? null : counts(row, ""),
                examination == null ? null : counts(row, "open_"),
                jobs.get(id),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Counts counts(ResultSet row, String which) throws SQLException {
        return new Counts(row.getInt(which + "errors"), row.getInt(which + "warnings"), row.getInt(which + "infos"));
    }
}
