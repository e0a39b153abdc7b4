package io.mingzhang.server.performance.gathering;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.performance.BasicExpenditure;
import io.mingzhang.server.performance.declarations.Declaration;
import io.mingzhang.server.performance.declarations.DeclarationReader;
import io.mingzhang.server.performance.declarations.TargetHeads;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.server.performance.form.TaskMoney;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the declaration of a department can be made of. */
@Repository
class Gathering {

    private static final int MOST_PROJECTS = 500;
    private static final int MOST_INDICATORS = 5_000;

    private static final String BELOW = """
        from performance.target t
        where t.path >= :from and t.path < :to and t.fiscal_year = :year and t.kind = 'PROJECT' and t.deleted_at is null
        """;

    private final JdbcClient database;
    private final DeclarationReader reader;
    private final TargetHeads heads;
    private final Optional<BasicExpenditure> budget;

    Gathering(JdbcClient database, DeclarationReader reader, TargetHeads heads, Optional<BasicExpenditure> budget) {
        this.database = database;
        this.reader = reader;
        this.heads = heads;
        this.budget = budget;
    }

    private Optional<GatherView.GatheredBasic> basic(Declaration department) {
        return budget.flatMap(known ->
                        known.of(department.head().path(), department.head().year()))
                .map(amounts -> new GatherView.GatheredBasic(
                        Long.toString(amounts.appropriationFen()), Long.toString(amounts.otherFen())));
    }

    /** Source and row of an indicator that was taken. */
    private record Source(UUID declaration, UUID row) {}

    @Transactional(readOnly = true)
    GatherView of(UUID id) {
        Declaration department = reader.readable(id);
        if (department.head().subject().kind() != TargetKind.DEPARTMENT) {
            throw Refused.badField("id", "只有部门整体支出的申报可以汇总项目。");
        }
        Map<Source, IndicatorRow.LinkState> taken = new HashMap<>();
        for (IndicatorRow row : department.form().indicators()) {
            IndicatorRow.Link link = row.linkedTo();
            if (link != null) {
                taken.put(new Source(link.declarationId(), link.indicatorId()), link.state());
            }
        }
        return new GatherView(
                projects(department),
                indicators(department, taken),
                basic(department).orElse(null));
    }

    private JdbcClient.StatementSpec below(String statement, Declaration department) {
        return database.sql(statement)
                .param("from", department.head().path())
                .param("to", Scope.end(department.head().path()))
                .param("year", department.head().year());
    }

    private List<GatherView.GatheredProject> projects(Declaration department) {
        List<GatherView.GatheredProject> projects = below(
                        "select t.project_id, t.id, t.title, t.places->'unit'->>'name' as unit_name " + BELOW
                                + "order by t.path, t.title, t.id limit " + MOST_PROJECTS,
                        department)
                .query((row, number) -> new GatherView.GatheredProject(
                        row.getObject("project_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("unit_name"),
                        null,
                        null,
                        null))
                .list();
        Map<UUID, TaskMoney> money = heads.moneyOfProjects(
                projects.stream().map(GatherView.GatheredProject::projectId).toList(),
                department.head().year());
        return projects.stream()
                .map(project -> project.costing(money.getOrDefault(project.projectId(), TaskMoney.BLANK)))
                .toList();
    }

    private List<GatherView.GatheredIndicator> indicators(
            Declaration department, Map<Source, IndicatorRow.LinkState> taken) {
        return below(
                        """
                                select b.target, b.title, i.id, i.category, i.type, i.name, i.value, i.standard, i.library_id
                                from (select t.id as target, t.title, t.path
                                """ + BELOW + "order by t.path, t.title, t.id"
                                + " limit " + MOST_PROJECTS + """
                                ) b join performance.target_indicator i on i.target_id = b.target and i.name <> ''
                                order by b.path, b.title, b.target, i.category, i.type, i.position limit
                                """ + MOST_INDICATORS,
                        department)
                .query((row, number) -> gathered(row, taken))
                .list();
    }

    private static GatherView.GatheredIndicator gathered(ResultSet row, Map<Source, IndicatorRow.LinkState> taken)
            throws SQLException {
        UUID declaration = row.getObject("target", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        IndicatorRow.@Nullable LinkState state = taken.get(new Source(declaration, id));
        IndicatorRow proposed = new IndicatorRow(
                UUID.randomUUID(),
                IndicatorCategory.valueOf(row.getString("category")),
                IndicatorType.valueOf(row.getString("type")),
                0,
                Side.EMPTY,
                new Side(row.getString("name"), row.getString("value"), row.getString("standard")),
                row.getObject("library_id", UUID.class),
                new IndicatorRow.Link(declaration, id, row.getString("title"), IndicatorRow.LinkState.SAME));
        return new GatherView.GatheredIndicator(
                declaration,
                id,
                row.getString("title"),
                proposed,
                state != null,
                state == IndicatorRow.LinkState.CHANGED);
    }
}
