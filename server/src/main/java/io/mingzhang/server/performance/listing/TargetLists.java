package io.mingzhang.server.performance.listing;

import io.mingzhang.server.performance.declarations.Declarations;
import io.mingzhang.server.performance.declarations.TargetKind;
import io.mingzhang.server.performance.templates.Templates;
import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Scope;
import io.mingzhang.server.platform.search.SearchWords;
import io.mingzhang.server.platform.web.Page;
import io.mingzhang.server.platform.web.Paging;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.Workflow;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Declarations by filter, order and page, and figures over them. */
@Repository
class TargetLists {

    private final JdbcClient database;
    private final Access access;
    private final Templates templates;
    private final Workflow workflow;

    TargetLists(JdbcClient database, Access access, Templates templates, Workflow workflow) {
        this.database = database;
        this.access = access;
        this.templates = templates;
        this.workflow = workflow;
    }

    /** A page of declarations the current person may see. */
    @Transactional(readOnly = true)
    Page<TargetRow> page(TargetQuery query, @Nullable String sort, Paging paging) {
        TargetQuery.Conditions conditions = query.conditions(scope(query), true);
        String found =
                " from " + query.words().found("select * from performance.target t" + conditions.where()) + " t\n";
        List<UUID> ids = database.sql("select t.id" + found + TargetSort.sql(sort) + " limit :most offset :before")
                .params(conditions.parameters())
                .param("most", paging.most())
                .param("before", paging.offset())
                .query(UUID.class)
                .list();
        boolean last = ids.size() < paging.most() && (!ids.isEmpty() || paging.number() == 0);
        long total = last
                ? paging.offset() + ids.size()
                : database.sql("select count(*)" + found)
                        .params(conditions.parameters())
                        .query(Long.class)
                        .single();
        return query.words().isEmpty()
                ? paging.of(rows(ids), total)
                : paging.of(rows(ids), total, SearchWords.MOST_FOUND);
    }

    private Scope scope(TargetQuery query) {
        return access.scope(Permission.TARGET_READ, query.yearOrAny());
    }

    private List<TargetRow> rows(List<UUID> ids) {
        Map<UUID, Situation> situations = ids.isEmpty() ? Map.of() : workflow.situations(Declarations.KIND, ids);
        Map<UUID, TargetRow> byId = new LinkedHashMap<>();
        database.sql("""
                        select t.*, t.places->'unit'->>'name' as unit_name, t.places->'department'->>'name' as department_name,
                               (select count(*) from performance.target_indicator i where i.target_id = t.id) as indicators
                        from performance.target t where t.id = any(:ids)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return byId.put(id, row(row, Optional.ofNullable(situations.get(id))));
                })
                .list();
        List<TargetRow> ordered = new ArrayList<>();
        ids.forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(ordered::add));
        return ordered;
    }

    private TargetRow row(ResultSet row, Optional<Situation> situation) throws SQLException {
        Optional<DeclarationTemplate> template =
                templates.find(row.getString("template_id"), row.getInt("template_version"));
        SubjectState state = SubjectState.valueOf(row.getString("state"));
        return new TargetRow(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                TargetKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("fiscal_year"),
                row.getString("path"),
                row.getString("project_code"),
                row.getString("unit_name"),
                row.getString("department_name"),
                template.map(DeclarationTemplate::name).orElse(""),
                template.map(DeclarationTemplate::variant).orElse(""),
                row.getString("annual_fen"),
                row.getInt("indicators"),
                looked(row, "blocking"),
                looked(row, "advisory"),
                state,
                situation.map(Situation::stepName).orElse(state.label()),
                row.getInt("round"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_name"),
                row.getBoolean("example"));
    }

    /** What was found in an earlier state says nothing. */
    private static @Nullable Integer looked(ResultSet row, String column) throws SQLException {
        Integer revision = row.getObject("looked_revision", Integer.class);
        return revision != null && revision == row.getInt("revision") ? row.getObject(column, Integer.class) : null;
    }

    /** Figures over the declarations the current person may see. */
    @Transactional(readOnly = true)
    TargetTotals totals(TargetQuery query) {
        Scope scope = scope(query);
        TargetQuery.Conditions conditions = query.conditions(scope, true);
        record Sums(long count, String fen) {}
        Sums sums = database.sql(
                        "select count(*) as number, coalesce(sum(t.annual_fen), 0)::text as fen from performance.target t"
                                + conditions.where())
                .params(conditions.parameters())
                .query((row, number) -> new Sums(row.getLong("number"), row.getString("fen")))
                .single();
        return new TargetTotals(
                sums.count(),
                sums.fen(),
                shares("t.state", query.conditions(scope, false), TargetLists::labelOfState),
                shares("t.template_id", conditions, this::labelOfTemplate),
                shares("t.kind", conditions, kind -> kind.equals("PROJECT") ? "项目支出" : "部门整体支出"));
    }

    private List<TargetTotals.Share> shares(
            String column, TargetQuery.Conditions conditions, UnaryOperator<String> label) {
        return database.sql("select " + column + " as value, count(*) as number from performance.target t"
                        + conditions.where() + "group by 1 order by 2 desc, 1 limit 100")
                .params(conditions.parameters())
                .query((row, number) -> new TargetTotals.Share(
                        row.getString("value"), label.apply(row.getString("value")), row.getLong("number")))
                .list();
    }

    private static String labelOfState(String state) {
        return SubjectState.valueOf(state).label();
    }

    private String labelOfTemplate(String id) {
        return templates.nameOf(id);
    }
}
