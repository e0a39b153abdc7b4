package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.platform.access.Scope;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The things of a season, counted by department and state. */
@Repository
class ProgressTable {

    private static final String BY_DEPARTMENT = """
            select s.department_path as department,
                   count(distinct s.path) filter (where s.path <> s.department_path) as begun,
                   count(*) filter (where s.state = 'DRAFT') as draft,
                   count(*) filter (where s.state = 'RETURNED' and s.step = 0) as returned,
                   count(*) filter (where s.state = 'UNDER_REVIEW' or s.state = 'RETURNED' and s.step > 0) as under_way,
                   count(*) filter (where s.state = 'APPROVED') as approved,
                   count(*) filter (where s.step = 0 and s.round = 1 and f.closes < :today) as late,
                   sum(s.amount_fen) as amount
            from workflow.subject s
            join workflow.chain c on c.id = s.chain_id
            left join workflow.chain_step f
                on f.chain_id = s.chain_id and f.number = 0 and c.fiscal_year = s.fiscal_year
            where s.removed_at is null and s.kind = :kind and s.fiscal_year = :year
                and s.path >= :from and s.path < :to and %s
            group by s.department_path
            order by s.department_path""";

    private final JdbcClient database;

    ProgressTable(JdbcClient database) {
        this.database = database;
    }

    /** The departments below a path that have things, within what may be seen. */
    List<Counted> of(SeasonPlace season, Scope scope, LocalDate today) {
        return scope.bind(database.sql(BY_DEPARTMENT.formatted(scope.condition("s.path"))))
                .param("kind", season.kind())
                .param("year", season.year())
                .param("from", season.path())
                .param("to", Scope.end(season.path()))
                .param("today", Date.valueOf(today))
                .query((row, number) -> new Counted(
                        row.getString("department"),
                        row.getLong("begun"),
                        row.getLong("draft"),
                        row.getLong("returned"),
                        row.getLong("under_way"),
                        row.getLong("approved"),
                        row.getLong("late"),
                        row.getBigDecimal("amount").toPlainString()))
                .list();
    }

    /** What a department has. */
    record Counted(
            String department,
            long begun,
            long draft,
            long returned,
            long underWay,
            long approved,
            long late,
            String amountFen) {}
}
