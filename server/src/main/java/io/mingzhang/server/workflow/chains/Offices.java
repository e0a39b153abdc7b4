package io.mingzhang.server.workflow.chains;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which business office (业务处室) of the finance department reviews which department. */
@Repository
public class Offices {

    private final JdbcClient database;

    Offices(JdbcClient database) {
        this.database = database;
    }

    /** The path of the office that reviews a department in a year; empty when none was named. */
    public String of(String departmentPath, int year) {
        return database.sql("""
                        select office_path from workflow.office_assignment
                        where department_path = :department and fiscal_year <= :year
                        order by fiscal_year desc limit 1""")
                .param("department", departmentPath)
                .param("year", year)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The offices of the departments below a path in a year. */
    List<Assignment> below(String from, String to, int year) {
        return database.sql("""
                        select distinct on (department_path) department_path, office_path
                        from workflow.office_assignment
                        where department_path >= :from and department_path < :to and fiscal_year <= :year
                        order by department_path, fiscal_year desc""")
                .param("from", from)
                .param("to", to)
                .param("year", year)
                .query((row, number) -> new Assignment(row.getString("department_path"), row.getString("office_path")))
                .list();
    }

    /** Names the office of a department from a year on. */
    void assign(Assignment assignment, int year, UUID by, Instant now) {
        database.sql("""
                        insert into workflow.office_assignment
                            (department_path, fiscal_year, office_path, changed_at, owner_id)
                        values (:department, :year, :office, :now, :by)
                        on conflict (department_path, fiscal_year)
                        do update set office_path = excluded.office_path, changed_at = excluded.changed_at,
                            owner_id = excluded.owner_id""")
                .param("department", assignment.departmentPath())
                .param("year", year)
                .param("office", assignment.officePath())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /** What waits at the step of the office goes over to the one named now. */
    void handOver(Assignment assignment, int year) {
        database.sql("""
                        update workflow.subject s set step_office = :office
                        from workflow.chain_step c
                        where c.chain_id = s.chain_id and c.number = s.step and c.level = 'OFFICE'
                            and s.department_path = :department and s.fiscal_year >= :year""")
                .param("office", assignment.officePath())
                .param("department", assignment.departmentPath())
                .param("year", year)
                .update();
    }

    /**
     * An office reviews a department.
     *
     * @param departmentPath the department
     * @param officePath the office; empty for none
     */
    public record Assignment(String departmentPath, String officePath) {}
}
