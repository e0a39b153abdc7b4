package io.mingzhang.server.examination.standing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the standing of documents and sets in line with their versions, examinations, findings and marks. To be called in
 * the transaction that changed one of these. The subject is locked first, so that of two changes at the same time the
 * second one counts with what the first one stored.
 */
@Repository
public class Standings {

    private static final String LOCK = """
            select 1 from examination.%s where id = any(:ids) order by id for no key update""";

    private static final String STANDING = """
            insert into examination.standing (
                subject_id, document_id, set_id, version_id, versions, media, size_bytes, examination_id, outcome,
                examined_at, errors, warnings, infos, open_errors, open_warnings, open_infos,
                amounts_bound, amounts_total, prose_bound, prose_total)
            select s.subject_id, s.document_id, s.set_id, s.version_id, s.versions, s.media, s.size_bytes, e.id,
                   coalesce(e.outcome, ''), e.finished_at, f.errors, f.warnings, f.infos,
                   f.open_errors, f.open_warnings, f.open_infos,
                   coalesce(e.amounts_bound, 0), coalesce(e.amounts_total, 0),
                   coalesce(e.prose_bound, 0), coalesce(e.prose_total, 0)
            from (%s) s
            left join lateral (
                select * from examination.examination x
                where x.version_id = s.version_id or x.set_id = s.set_id
                order by x.finished_at desc, x.id
                limit 1) e on true
            cross join lateral (
                select %s
                from examination.finding f
                left join examination.decided_finding d
                    on d.examination_id = f.examination_id and d.ordinal = f.ordinal and d.in_force
                where f.examination_id = e.id) f
            on conflict (subject_id) do update set
                version_id = excluded.version_id, versions = excluded.versions, media = excluded.media,
                size_bytes = excluded.size_bytes, examination_id = excluded.examination_id, outcome = excluded.outcome,
                examined_at = excluded.examined_at,
                errors = excluded.errors, warnings = excluded.warnings, infos = excluded.infos,
                open_errors = excluded.open_errors, open_warnings = excluded.open_warnings,
                open_infos = excluded.open_infos,
                amounts_bound = excluded.amounts_bound, amounts_total = excluded.amounts_total,
                prose_bound = excluded.prose_bound, prose_total = excluded.prose_total""";

    private static final String DOCUMENTS = """
            select d.id as subject_id, d.id as document_id, null::uuid as set_id, v.id as version_id,
                   (select count(*) from examination.document_version o where o.document_id = d.id)::int as versions,
                   coalesce(v.media, 'OTHER') as media, coalesce(v.size_bytes, 0) as size_bytes
            from examination.document d
            left join examination.document_version v on v.document_id = d.id and v.number = d.current_version
            where d.id = any(:ids)""";

    private static final String SETS = """
            select s.id as subject_id, null::uuid as document_id, s.id as set_id, null::uuid as version_id,
                   0 as versions, 'OTHER' as media, 0 as size_bytes
            from examination.document_set s
            where s.id = any(:ids)""";

    private static final String COUNTS = """
            count(*) filter (where f.severity = 'ERROR')::int as errors,
            count(*) filter (where f.severity = 'WARNING')::int as warnings,
            count(*) filter (where f.severity = 'INFO')::int as infos,
            count(*) filter (where f.severity = 'ERROR' and d.ordinal is null)::int as open_errors,
            count(*) filter (where f.severity = 'WARNING' and d.ordinal is null)::int as open_warnings,
            count(*) filter (where f.severity = 'INFO' and d.ordinal is null)::int as open_infos""";

    private static final String CHECKS = """
            insert into examination.standing_check (
                subject_id, check_id, errors, warnings, infos, open_errors, open_warnings, open_infos)
            select s.subject_id, c.*
            from examination.standing s
            join examination.document t on t.id = s.document_id and t.deleted_at is null
            cross join lateral (
                select f.check_id, %s
                from examination.finding f
                left join examination.decided_finding d
                    on d.examination_id = f.examination_id and d.ordinal = f.ordinal and d.in_force
                where f.examination_id = s.examination_id
                group by f.check_id) c
            where s.subject_id = any(:ids)""".formatted(COUNTS);

    private static final String CHANGED = """
            insert into examination.document_changed select unnest(:ids) on conflict do nothing""";

    private final JdbcClient database;

    Standings(JdbcClient database) {
        this.database = database;
    }

    /** After a change of these documents: of their versions, examinations or marks, deletion or restoring. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(Collection<UUID> documentIds) {
        UUID[] ids = refresh("document", DOCUMENTS, documentIds);
        database.sql("delete from examination.standing_check where subject_id = any(:ids)")
                .param("ids", ids)
                .update();
        database.sql(CHECKS).param("ids", ids).update();
        database.sql(CHANGED).param("ids", ids).update();
    }

    /** After a change of these sets: of their examinations or marks, or of a version of a member. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refreshSets(Collection<UUID> setIds) {
        refresh("document_set", SETS, setIds);
    }

    private UUID[] refresh(String table, String subjects, Collection<UUID> ids) {
        UUID[] sought = List.copyOf(ids).toArray(UUID[]::new);
        database.sql(LOCK.formatted(table)).param("ids", sought).query().listOfRows();
        database.sql(STANDING.formatted(subjects, COUNTS)).param("ids", sought).update();
        return sought;
    }
}
