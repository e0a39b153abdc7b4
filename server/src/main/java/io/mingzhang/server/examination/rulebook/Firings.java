package io.mingzhang.server.examination.rulebook;

import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where checks fire among documents that are not deleted and sets that are not dissolved. */
@Repository
class Firings {

    private static final String FIRING = """
            select t.check_id, sum(t.subjects)::int as documents, sum(t.findings)::int as findings
            from (
                select c.check_id, count(*) as subjects, sum(c.errors + c.warnings + c.infos) as findings
                from examination.standing_check c
                where (cast(:check as text) is null or c.check_id = :check) and %1$s
                group by c.check_id
                union all
                select f.check_id, count(distinct s.set_id), count(*)
                from examination.standing s
                join examination.document_set g on g.id = s.set_id and g.state <> 'DISSOLVED'
                join examination.finding f on f.examination_id = s.examination_id
                where (cast(:check as text) is null or f.check_id = :check) and %2$s
                group by f.check_id) t
            group by t.check_id""";

    private static final String DECIDED = """
            select m.check_id, count(*) filter (where m.kind = 'ACCEPTED')::int as accepted,
                   count(*) filter (where m.kind = 'NOT_AN_ERROR')::int as not_an_error
            from (select distinct on (coalesce(k.document_id, k.set_id), k.fingerprint) k.check_id, k.kind
                  from examination.mark k
                  left join examination.document d on d.id = k.document_id
                  where d.deleted_at is null and (cast(:check as text) is null or k.check_id = :check)
                    and (k.document_id is null or %1$s) and (k.set_id is null or %2$s)
                  order by coalesce(k.document_id, k.set_id), k.fingerprint, k.id desc) m
            group by m.check_id""";

    /** Every subject has at least one finding, so that no more than so many subjects need be looked at. */
    private static final String WHERE = """
            with newest as (
                (select s.subject_id, s.document_id, s.set_id, d.name, d.department, d.fiscal_year, s.examination_id,
                        s.examined_at
                 from examination.standing_check c
                 join examination.standing s on s.subject_id = c.subject_id
                 join examination.document d on d.id = s.document_id
                 where c.check_id = :check and %1$s
                 order by s.examined_at desc, s.subject_id
                 limit :most)
                union all
                (select s.subject_id, s.document_id, s.set_id, g.name, '', g.fiscal_year, s.examination_id, s.examined_at
                 from examination.standing s
                 join examination.document_set g on g.id = s.set_id and g.state <> 'DISSOLVED'
                 where exists (select 1 from examination.finding f
                               where f.examination_id = s.examination_id and f.check_id = :check)
                   and %2$s
                 order by s.examined_at desc, s.subject_id
                 limit :most))
            select n.*, f.ordinal, f.message
            from newest n
            join examination.finding f on f.examination_id = n.examination_id and f.check_id = :check
            order by n.examined_at desc, n.subject_id, f.ordinal
            limit :most""";

    private final JdbcClient database;
    private final Reach reach;

    Firings(JdbcClient database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    /** How often each check fires that does so, or about which something was decided. */
    Map<String, Firing> all() {
        return firings(null);
    }

    /** How often one check fires. */
    Firing of(String check) {
        return firings(check).getOrDefault(check, Firing.NOWHERE);
    }

    private Map<String, Firing> firings(@Nullable String check) {
        Map<String, Firing> firings = new HashMap<>();
        Scope scope = reach.readable();
        database.sql(FIRING.formatted(documentWithin(scope, "c.subject_id"), Reach.setWithin(scope, "s.set_id")))
                .params(scope.parameters())
                .param("check", check)
                .query(row -> {
                    firings.put(
                            row.getString("check_id"),
                            new Firing(row.getInt("documents"), row.getInt("findings"), 0, 0));
                });
        database.sql(DECIDED.formatted(scope.condition("d.path"), Reach.setWithin(scope, "k.set_id")))
                .params(scope.parameters())
                .param("check", check)
                .query(row -> {
                    Firing counted = firings.getOrDefault(row.getString("check_id"), Firing.NOWHERE);
                    firings.put(
                            row.getString("check_id"),
                            new Firing(
                                    counted.documents(),
                                    counted.findings(),
                                    row.getInt("accepted"),
                                    row.getInt("not_an_error")));
                });
        return firings;
    }

    private static String documentWithin(Scope scope, String id) {
        return scope.isEverywhere()
                ? "true"
                : id + " in (select d.id from examination.document d where " + scope.condition("d.path") + ")";
    }

    /** The newest findings of a check. */
    List<CheckDetail.Where> where(String check, int most) {
        Scope scope = reach.readable();
        return database.sql(WHERE.formatted(scope.condition("d.path"), Reach.setWithin(scope, "g.id")))
                .params(scope.parameters())
                .param("check", check)
                .param("most", most)
                .query(Firings::where)
                .list();
    }

    private static CheckDetail.Where where(ResultSet row, int number) throws SQLException {
        return new CheckDetail.Where(
                row.getObject("document_id", UUID.class),
                row.getObject("set_id", UUID.class),
                row.getString("name"),
                row.getString("department"),
                row.getObject("fiscal_year", Integer.class),
                row.getObject("examination_id", UUID.class),
                row.getInt("ordinal"),
                row.getString("message"));
    }
}
