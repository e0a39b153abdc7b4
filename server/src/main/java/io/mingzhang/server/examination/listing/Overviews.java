package io.mingzhang.server.examination.listing;

import io.mingzhang.server.examination.documents.Counts;
import io.mingzhang.server.examination.documents.Share;
import io.mingzhang.server.examination.listing.OverviewView.OfCheck;
import io.mingzhang.server.examination.listing.OverviewView.OfYear;
import io.mingzhang.server.examination.reach.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Figures over the documents that a query leaves, in two statements over what is kept ready by document and check. */
@Repository
class Overviews {

    private static final int MOST_CHECKS = 15;

    private static final String YEARS = """
            select d.fiscal_year as year, count(*)::int as documents,
                   count(*) filter (where %1$s = 'EXAMINED')::int as examined,
                   count(*) filter (where %1$s = 'REFUSED')::int as refused,
                   count(*) filter (where %1$s in ('WAITING', 'RUNNING'))::int as waiting,
                   coalesce(sum(s.errors), 0)::int as errors, coalesce(sum(s.warnings), 0)::int as warnings,
                   coalesce(sum(s.infos), 0)::int as infos, coalesce(sum(s.open_errors), 0)::int as open_errors,
                   coalesce(sum(s.open_warnings), 0)::int as open_warnings,
                   coalesce(sum(s.open_infos), 0)::int as open_infos,
                   coalesce(sum(s.amounts_bound), 0)::int as amounts_bound,
                   coalesce(sum(s.amounts_total), 0)::int as amounts_total,
                   coalesce(sum(s.prose_bound), 0)::int as prose_bound,
                   coalesce(sum(s.prose_total), 0)::int as prose_total
            """.formatted(Facet.STATE.expression());

    private static final String CHECKS = """
            select c.check_id as check, sum(c.open_errors) as errors, sum(c.open_warnings) as warnings,
                   sum(c.open_infos) as infos,
                   count(*) filter (where c.open_errors + c.open_warnings + c.open_infos > 0) as documents
            from examination.standing_check c
            %s
            group by c.check_id
            having sum(c.open_errors + c.open_warnings + c.open_infos) > 0""";

    private final JdbcClient database;
    private final Reach reach;
    private final CheckTitles titles;

    Overviews(JdbcClient database, Reach reach, CheckTitles titles) {
        this.database = database;
        this.reach = reach;
        this.titles = titles;
    }

    private record Year(
            @Nullable Integer year,
            int documents,
            int examined,
            int refused,
            int waiting,
            Counts found,
            Counts open,
            Share amounts,
            Share prose) {}

    private record Fired(String check, long errors, long warnings, long infos, long documents) {}

    /** Both statements see the same state of things. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OverviewView of(DocumentQuery query) {
        List<Year> years = years(query);
        List<OfCheck> checks = checks(query).stream()
                .map(fired -> new OfCheck(
                        fired.check(),
                        titles.title(fired.check()),
                        fired.errors(),
                        fired.warnings(),
                        fired.infos(),
                        fired.documents()))
                .sorted(Comparator.comparingLong(OfCheck::all).reversed().thenComparing(OfCheck::check))
                .toList();
        return new OverviewView(
                sum(years, Year::documents),
                sum(years, Year::examined),
                sum(years, Year::refused),
                sum(years, Year::waiting),
                counts(years.stream().map(Year::found).toList()),
                counts(years.stream().map(Year::open).toList()),
                titles.byCategory(checks),
                checks.stream().limit(MOST_CHECKS).toList(),
                share(years.stream().map(Year::amounts).toList()),
                share(years.stream().map(Year::prose).toList()),
                years.stream()
                        .map(year -> new OfYear(
                                year.year(),
                                year.documents(),
                                year.open().errors(),
                                year.open().warnings()))
                        .toList());
    }

    private List<Year> years(DocumentQuery query) {
        Selection selection = Selection.of(query).within(reach.readable());
        return database.sql(selection.statement(YEARS, "group by 1 order by 1 nulls last"))
                .params(selection.parameters())
                .query((row, number) -> new Year(
                        row.getObject("year", Integer.class),
                        row.getInt("documents"),
                        row.getInt("examined"),
                        row.getInt("refused"),
                        row.getInt("waiting"),
                        new Counts(row.getInt("errors"), row.getInt("warnings"), row.getInt("infos")),
                        new Counts(row.getInt("open_errors"), row.getInt("open_warnings"), row.getInt("open_infos")),
                        new Share(row.getInt("amounts_bound"), row.getInt("amounts_total")),
                        new Share(row.getInt("prose_bound"), row.getInt("prose_total"))))
                .list();
    }

    /** Without a filter no document need be looked at: those deleted are not counted by check. */
    private List<Fired> checks(DocumentQuery query) {
        if (query.isAll() && reach.readable().isEverywhere()) {
            return database.sql(CHECKS.formatted("")).query(Fired.class).list();
        }
        Selection selection = Selection.of(query).within(reach.readable());
        return database.sql(CHECKS.formatted("where c.subject_id in (" + selection.statement("select d.id", "") + ")"))
                .params(selection.parameters())
                .query(Fired.class)
                .list();
    }

    private static long sum(List<Year> years, ToIntFunction<Year> of) {
        return years.stream().mapToLong(of::applyAsInt).sum();
    }

    static Counts counts(List<Counts> all) {
        return new Counts(
                all.stream().mapToInt(Counts::errors).sum(),
                all.stream().mapToInt(Counts::warnings).sum(),
                all.stream().mapToInt(Counts::infos).sum());
    }

    static Share share(List<Share> all) {
        return new Share(
                all.stream().mapToInt(Share::bound).sum(),
                all.stream().mapToInt(Share::total).sum());
    }
}
