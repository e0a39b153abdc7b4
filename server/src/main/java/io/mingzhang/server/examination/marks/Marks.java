package io.mingzhang.server.examination.marks;

import io.mingzhang.server.platform.identity.CurrentPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions about findings. Nothing is ever changed or deleted here, only added. */
@Repository
public class Marks {

    /** Findings of one examination, or decisions of one subject, are never so many; a bound all the same. */
    private static final int MOST = 20_000;

    private static final String NEWEST_EXAMINATION = """
            select e.id
            from examination.examination e
            left join examination.document_version v on v.id = e.version_id
            where (v.document_id = :document or e.set_id = :set) and e.outcome = 'EXAMINED'
            order by v.number desc nulls last, e.finished_at desc, e.id
            limit 1""";

    private static final String VIEWS = """
            with decided as materialized (
                select d.mark_id, bool_and(d.in_force) as in_force, bool_or(f.content <> k.content) as changed
                from examination.decided_finding d
                join examination.finding f on f.examination_id = d.examination_id and f.ordinal = d.ordinal
                join examination.mark k on k.id = d.mark_id
                where d.examination_id = :examination
                group by d.mark_id),
            wanted as (
                select %s m.* from examination.mark m
                where (m.document_id = :document or m.set_id = :set)
                  and (cast(:fingerprints as text[]) is null or m.fingerprint = any(:fingerprints))
                order by %s m.id desc
                limit %d)
            select w.id, w.fingerprint, w.content, w.check_id, w.kind, w.reason, w.message, w.made_at,
                   coalesce(d.in_force, false) as in_force,
                   d.mark_id is not null and not d.in_force and w.kind <> 'WITHDRAWN' as reopened,
                   coalesce(d.changed, false) as changed
            from wanted w
            left join decided d on d.mark_id = w.id
            order by w.id desc""";

    private static final String NEWEST = VIEWS.formatted("distinct on (m.fingerprint)", "m.fingerprint,", MOST);
    private static final String HISTORY = VIEWS.formatted("", "", MOST);

    private static final String IN_FORCE = """
            select m.id, m.fingerprint, m.content, m.check_id, m.kind, m.reason, m.message, m.made_at,
                   true as in_force, false as reopened, false as changed
            from examination.mark m
            where m.id in (select d.mark_id from examination.decided_finding d
                           where d.examination_id = :examination and d.in_force)
            order by m.id""";

    private static final String FINDINGS_SHOWN = """
            select count(*)
            from unnest(cast(:fingerprints as text[]), cast(:contents as text[])) as w (fingerprint, content)
            where exists (select 1 from examination.finding f
                          where f.examination_id = :examination
                            and f.fingerprint = w.fingerprint and f.content = w.content)
              and exists (select 1 from examination.examination e
                          left join examination.document_version v on v.id = e.version_id
                          where e.id = :examination and (v.document_id = :document or e.set_id = :set))""";

    /** A decision that holds already is not made again, so that a repeated request changes nothing. */
    private static final String DECIDE = """
            insert into examination.mark (document_id, set_id, version_id, fingerprint, content, kind, reason, check_id,
                                          message, made_at, owner_id, division_code, fiscal_year)
            select :document, :set, (select e.version_id from examination.examination e where e.id = :examination),
                   f.fingerprint, f.content, :kind, :reason, f.check_id, f.message,
                   :now, :owner, :division, (select d.fiscal_year from examination.document d where d.id = :document)
            from (
                select distinct on (f.fingerprint) f.*
                from unnest(cast(:fingerprints as text[]), cast(:contents as text[])) as w (fingerprint, content)
                join examination.finding f
                    on f.examination_id = :examination and f.fingerprint = w.fingerprint and f.content = w.content
                order by f.fingerprint, f.ordinal) f
            where not exists (
                select 1 from examination.decided_finding d
                join examination.mark k on k.id = d.mark_id
                where d.examination_id = f.examination_id and d.ordinal = f.ordinal and d.in_force
                  and k.kind = :kind and k.reason = :reason)
            order by f.ordinal""";

    private static final String WITHDRAW = """
            insert into examination.mark (document_id, set_id, version_id, fingerprint, content, kind, reason, check_id,
                                          message, made_at, owner_id, division_code, fiscal_year)
            select m.document_id, m.set_id, m.version_id, m.fingerprint, m.content, 'WITHDRAWN', :reason, m.check_id, m.message,
                   :now, :owner, :division, m.fiscal_year
            from (select distinct on (k.fingerprint) k.* from examination.mark k
                  where (k.document_id = :document or k.set_id = :set) and k.fingerprint = any(:fingerprints)
                  order by k.fingerprint, k.id desc) m
            where m.kind <> 'WITHDRAWN'
            order by m.id""";

    private final JdbcClient database;

    Marks(JdbcClient database) {
        this.database = database;
    }

    /** The decisions that keep findings out of the open ones in an examination. */
    public List<MarkView> inForce(UUID examination) {
        return database.sql(IN_FORCE)
                .param("examination", examination)
                .query(Marks::view)
                .list();
    }

    /** The newest decision about each finding, newest first, seen from an examination; only about some when these are given. */
    List<MarkView> newest(Subject subject, @Nullable UUID examination, String @Nullable [] fingerprints) {
        return views(NEWEST, subject, examination, fingerprints);
    }

    /** Every decision, newest first, seen from an examination; only about some findings when these are given. */
    List<MarkView> history(Subject subject, @Nullable UUID examination, String @Nullable [] fingerprints) {
        return views(HISTORY, subject, examination, fingerprints);
    }

    private List<MarkView> views(
            String statement, Subject subject, @Nullable UUID examination, String @Nullable [] fingerprints) {
        return about(statement, subject)
                .param("examination", examination)
                .param("fingerprints", fingerprints)
                .query(Marks::view)
                .list();
    }

    /** Keeps others from deciding or examining at the same time, to the end of the transaction; false when there is no such subject. */
    boolean lock(Subject subject) {
        String statement = switch (subject) {
            case Subject.OfDocument ignored ->
                "select 1 from examination.document where id = :id and deleted_at is null for no key update";
            case Subject.OfSet ignored -> "select 1 from examination.document_set where id = :id for no key update";
        };
        return database.sql(statement)
                .param("id", subject.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The newest examination of the newest version that could be examined. */
    Optional<UUID> newestExamination(Subject subject) {
        return about(NEWEST_EXAMINATION, subject).query(UUID.class).optional();
    }

    /** Whether every finding stands in this examination of the subject, with the figures it was shown with. */
    boolean hasAll(Subject subject, UUID examination, NewMarks.Decision decision) {
        long found = about(FINDINGS_SHOWN, subject)
                .param("examination", examination)
                .param("fingerprints", decision.fingerprints())
                .param("contents", decision.contents())
                .query(Long.class)
                .single();
        return found == decision.findings().size();
    }

    /** Adds a decision about findings of an examination. */
    void decide(Subject subject, UUID examination, NewMarks.Decision decision, Signature signature) {
        signed(about(DECIDE, subject), decision, signature)
                .param("examination", examination)
                .param("kind", decision.kind().name())
                .param("contents", decision.contents())
                .update();
    }

    /** Takes back the newest decisions about these findings. */
    void withdraw(Subject subject, NewMarks.Decision decision, Signature signature) {
        signed(about(WITHDRAW, subject), decision, signature).update();
    }

    /**
     * Who decides, and when.
     *
     * @param person becomes the owner
     * @param at now
     */
    record Signature(CurrentPerson person, Instant at) {}

    private JdbcClient.StatementSpec about(String statement, Subject subject) {
        return database.sql(statement)
                .param("document", subject instanceof Subject.OfDocument ? subject.id() : null)
                .param("set", subject instanceof Subject.OfSet ? subject.id() : null);
    }

    private static JdbcClient.StatementSpec signed(
            JdbcClient.StatementSpec statement, NewMarks.Decision decision, Signature signature) {
        return statement
                .param("fingerprints", decision.fingerprints())
                .param("reason", decision.reason())
                .param("now", Timestamp.from(signature.at()))
                .param("owner", signature.person().id())
                .param("division", signature.person().divisionCode());
    }

    private static MarkView view(ResultSet row, int number) throws SQLException {
        MarkKind kind = MarkKind.valueOf(row.getString("kind"));
        boolean reopened = row.getBoolean("reopened");
        return new MarkView(
                row.getLong("id"),
                row.getString("fingerprint"),
                row.getString("content"),
                row.getString("check_id"),
                kind,
                row.getString("reason"),
                row.getString("message"),
                row.getTimestamp("made_at").toInstant(),
                row.getBoolean("in_force"),
                reopened,
                reopened ? MarkView.why(kind, row.getBoolean("changed")) : "");
    }
}
