package io.mingzhang.server.examination.listing;

import io.mingzhang.reports.headline.Headline;
import io.mingzhang.reports.headline.Headlines;
import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.DocumentRow;
import io.mingzhang.server.examination.documents.DocumentRows;
import io.mingzhang.server.examination.listing.OverviewView.OfCheck;
import io.mingzhang.server.examination.reach.Reach;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The departments of which there are documents. Documents that name none are found in the list of documents. */
@Repository
class Departments {

    /** More documents than a department publishes in many years. */
    private static final int MOST_DOCUMENTS = 500;

    private static final String ROWS = """
            select d.department, d.division,
                   coalesce(array_agg(distinct d.fiscal_year) filter (where d.fiscal_year is not null), '{}') as years,
                   count(*) as documents, max(s.examined_at) as examined_at,
                   coalesce(sum(s.errors), 0)::int as errors, coalesce(sum(s.warnings), 0)::int as warnings,
                   coalesce(sum(s.infos), 0)::int as infos, coalesce(sum(s.open_errors), 0)::int as open_errors,
                   coalesce(sum(s.open_warnings), 0)::int as open_warnings,
                   coalesce(sum(s.open_infos), 0)::int as open_infos,
                   count(*) over () as departments""";

    private static final String GROUPS = """
                and d.department <> ''
            group by d.department, d.division
            %s
            limit :most offset :before""";

    private static final String CHECKS = """
            select coalesce(d.fiscal_year, 0) as year, c.check_id as check, sum(c.open_errors) as errors,
                   sum(c.open_warnings) as warnings, sum(c.open_infos) as infos, count(*) as documents
            from examination.standing_check c
            join examination.document d on d.id = c.subject_id
            where d.id = any(:ids)
            group by 1, 2
            having sum(c.open_errors + c.open_warnings + c.open_infos) > 0""";

    private final JdbcClient database;
    private final Reach reach;
    private final DocumentRows documents;

    Departments(JdbcClient database, Reach reach, DocumentRows documents) {
        this.database = database;
        this.reach = reach;
        this.documents = documents;
    }

    private record Listed(DepartmentRow row, long all) {}

    Page<DepartmentRow> page(@Nullable String words, @Nullable String sort, Paging paging) {
        Selection selection = Selection.of(DocumentQuery.searching(words)).within(reach.readable());
        List<Listed> listed = database.sql(selection.statement(ROWS, GROUPS.formatted(DepartmentSort.sql(sort))))
                .params(selection.parameters())
                .param("most", paging.most())
                .param("before", paging.offset())
                .query((row, number) -> new Listed(row(row), row.getLong("departments")))
                .list();
        long total = listed.isEmpty() ? paging.offset() : listed.getFirst().all();
        return paging.of(
                listed.stream().map(Listed::row).toList(), paging.number() == 0 && listed.isEmpty() ? 0 : total);
    }

    private static DepartmentRow row(ResultSet row) throws SQLException {
        Timestamp examined = row.getTimestamp("examined_at");
        return new DepartmentRow(
                row.getString("department"),
                row.getString("division"),
                years(row.getArray("years")),
                row.getLong("documents"),
                new Counts(row.getInt("open_errors"), row.getInt("open_warnings"), row.getInt("open_infos")),
                new Counts(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos")),
                examined == null ? null : examined.toInstant());
    }

    private static List<Integer> years(Array years) throws SQLException {
        return List.of((Integer[]) years.getArray()).reversed();
    }

    /** The documents of a department, the newest year first. */
    List<DocumentRow> documents(String department, String division) {
        Scope scope = reach.readable();
        return documents.of(database.sql("""
                select id from examination.document
                where department = :department and division = :division and deleted_at is null and %s
                order by fiscal_year desc nulls last, kind, name, id limit :most""".formatted(scope.condition("path")))
                .params(scope.parameters())
                .param("department", department)
                .param("division", division)
                .param("most", MOST_DOCUMENTS)
                .query(UUID.class)
                .list());
    }

    /** A check that fired in documents of a year; 0 for documents without year. */
    record Fired(int year, OfCheck check) {}

    /** What fired in these documents. */
    List<Fired> fired(List<UUID> ids) {
        return database.sql(CHECKS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Fired(
                        row.getInt("year"),
                        new OfCheck(
                                row.getString("check"),
                                "",
                                row.getLong("errors"),
                                row.getLong("warnings"),
                                row.getLong("infos"),
                                row.getLong("documents"))))
                .list();
    }

    /** The figures by which these documents are known, of those that state any. */
    Map<UUID, List<Headline>> headlines(List<UUID> ids) {
        Map<UUID, List<Headline>> headlines = new HashMap<>();
        database.sql("""
                select s.document_id, e.headlines
                from examination.standing s join examination.examination e on e.id = s.examination_id
                where s.document_id = any(:ids) and e.headlines <> ''""").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            headlines.put(row.getObject("document_id", UUID.class), Headlines.parse(row.getString("headlines")));
        });
        return headlines;
    }
}
