package io.mingzhang.server.examination.documents;

import io.mingzhang.model.DocumentKind;
import io.mingzhang.server.platform.jobs.JobState;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents as lists show them; which ones and in which order, the caller says. */
@Repository
public class DocumentRows {

    private static final String ROWS = """
            select d.id, d.name, d.department, d.division, d.fiscal_year, d.kind, d.created_at, d.changed_at, d.deleted_at,
                   d.revision, coalesce(s.media, 'OTHER') as media, s.size_bytes, s.versions,
                   s.examination_id, coalesce(s.outcome, '') as outcome, s.examined_at, s.errors, s.warnings, s.infos,
                   s.open_errors, s.open_warnings, s.open_infos, s.amounts_bound, s.amounts_total, s.prose_bound,
                   s.prose_total, coalesce(e.no_budget, false) as no_budget, coalesce(e.refusal, '') as refusal,
                   coalesce(e.refusal_remedy, '') as refusal_remedy,
                   array(select m.set_id from examination.document_set_member m
                         join examination.document_set g on g.id = m.set_id and g.state <> 'DISSOLVED'
                         where m.document_id = d.id order by m.set_id) as sets,
                   j.state as job_state, j.finished_at as job_finished_at
            from examination.document d
            left join examination.standing s on s.subject_id = d.id
            left join examination.examination e on e.id = s.examination_id
            left join lateral (
                select o.state, o.finished_at from platform.job o
                where o.subject_id = s.version_id and o.kind = 'EXAMINE' order by o.created_at desc limit 1
            ) j on true
            where d.id = any(:ids)""";

    private final JdbcClient database;

    DocumentRows(JdbcClient database) {
        this.database = database;
    }

    /** The documents of these ids in their order; those that do not exist are left out. */
    public List<DocumentRow> of(Collection<UUID> ids) {
        Map<UUID, DocumentRow> rows = new HashMap<>();
        database.sql(ROWS)
                .param("ids", ids.toArray(UUID[]::new))
                .query(DocumentRows::row)
                .list()
                .forEach(row -> rows.put(row.id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The document of this id. */
    public Optional<DocumentRow> find(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    private static DocumentRow row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        Instant examinedAt = time(row.getTimestamp("examined_at"));
        return new DocumentRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("department"),
                row.getString("division"),
                row.getObject("fiscal_year", Integer.class),
                kind,
                kind.isEmpty() ? "" : DocumentKind.valueOf(kind).label(),
                DocumentState.of(newestJob(row), row.getString("outcome"), examinedAt),
                Media.valueOf(row.getString("media")),
                row.getLong("size_bytes"),
                row.getInt("versions"),
                row.getObject("examination_id", UUID.class),
                counts(row, ""),
                counts(row, "open_"),
                new Share(row.getInt("amounts_bound"), row.getInt("amounts_total")),
                new Share(row.getInt("prose_bound"), row.getInt("prose_total")),
                row.getBoolean("no_budget"),
                row.getString("refusal"),
                row.getString("refusal_remedy"),
                ids(row.getArray("sets")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                examinedAt,
                row.getInt("revision"),
                row.getTimestamp("deleted_at") != null);
    }

    static Optional<DocumentState.NewestJob> newestJob(ResultSet row) throws SQLException {
        String state = row.getString("job_state");
        return state == null
                ? Optional.empty()
                : Optional.of(new DocumentState.NewestJob(
                        JobState.valueOf(state), time(row.getTimestamp("job_finished_at"))));
    }

    private static Counts counts(ResultSet row, String which) throws SQLException {
        return new Counts(row.getInt(which + "errors"), row.getInt(which + "warnings"), row.getInt(which + "infos"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    static @Nullable Instant time(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
