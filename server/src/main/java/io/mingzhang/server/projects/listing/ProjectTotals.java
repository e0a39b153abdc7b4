package io.mingzhang.server.projects.listing;

import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.project.Choice;
import io.mingzhang.standards.project.ProjectKind;
import io.mingzhang.standards.project.ProjectStandards;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sums over all projects a query leaves, whichever page is shown, and how they divide. */
@Repository
class ProjectTotals {

    private static final int MOST_GROUPS = 500;
    /** Names of kinds when no year is asked for. */
    private static final int LATEST = 2100;

    private final JdbcClient database;
    private final Organizations organizations;
    private final ProjectStandards standards;
    private final ProjectList list;

    ProjectTotals(JdbcClient database, Organizations organizations, Standards standards, ProjectList list) {
        this.database = database;
        this.organizations = organizations;
        this.standards = standards.projects();
        this.list = list;
    }

    /** By what projects are divided. */
    enum Division {
        /** By state. */
        STATE(ListedState.SQL, "state"),
        /** By kind. */
        KIND("p.kind", "kind"),
        /** By nature. */
        NATURE("p.nature", "nature"),
        /** By competent department. */
        DEPARTMENT("p.department_path", "path"),
        /** By unit. */
        UNIT("p.path", "path"),
        /** By fund source of the plan. */
        SOURCE("r.source", "source");

        private final String expression;
        private final String parameter;

        Division(String expression, String parameter) {
            this.expression = expression;
            this.parameter = parameter;
        }
    }

    /**
     * Sums of the projects that are alike in something.
     *
     * @param key value of the parameter that leaves just these
     * @param name in Chinese
     * @param projects how many
     * @param totalFen their totals, in fen; null where it has no meaning
     * @param plannedFen planned for the year of the query, or for all years, in fen
     */
    record Group(
            String key,
            String name,
            long projects,
            @Nullable String totalFen,
            String plannedFen) {}

    /**
     * Sums of all.
     *
     * @param projects how many
     * @param totalFen their totals, in fen
     * @param plannedFen planned for the year of the query, or for all years, in fen
     * @param year the year of the query; null for all years
     * @param parameter the parameter of the list that a key of a group is a value of
     * @param groups how they divide, the greatest first
     * @param more whether there are further groups
     */
    record Totals(
            long projects,
            String totalFen,
            String plannedFen,
            @Nullable Integer year,
            String parameter,
            List<Group> groups,
            boolean more) {
        Totals {
            groups = List.copyOf(groups);
        }
    }

    private record Sum(String key, long projects, BigDecimal fen) {
        static Sum of(ResultSet row, int number) throws SQLException {
            return new Sum(row.getString(1), row.getLong(2), row.getBigDecimal(3));
        }
    }

    @Transactional(readOnly = true)
    Totals of(ProjectQuery query, Division by) {
        ProjectSelection selection = list.selection(query);
        Map<String, Sum> planned = byKey(planned(selection, query, by));
        boolean bySource = by == Division.SOURCE;
        List<Sum> counted = counted(selection, bySource ? "''" : by.expression);
        long projects = counted.stream().mapToLong(Sum::projects).sum();
        BigDecimal total = counted.stream().map(Sum::fen).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal plan = planned.values().stream().map(Sum::fen).reduce(BigDecimal.ZERO, BigDecimal::add);
        Collection<Sum> keys = bySource ? planned.values() : counted;
        Map<String, String> names = names(by, keys.stream().map(Sum::key).toList(), query.yearOrAny());
        List<Group> groups = keys.stream()
                .map(sum -> new Group(
                        sum.key(),
                        names.getOrDefault(sum.key(), sum.key()),
                        sum.projects(),
                        bySource ? null : sum.fen().toPlainString(),
                        Optional.ofNullable(planned.get(sum.key()))
                                .map(Sum::fen)
                                .orElse(BigDecimal.ZERO)
                                .toPlainString()))
                .sorted(Comparator.comparing((Group group) -> new BigDecimal(group.plannedFen()))
                        .thenComparingLong(Group::projects)
                        .reversed())
                .toList();
        return new Totals(
                projects,
                total.toPlainString(),
                plan.toPlainString(),
                query.year(),
                by.parameter,
                groups.subList(0, Math.min(MOST_GROUPS, groups.size())),
                groups.size() > MOST_GROUPS);
    }

    private List<Sum> counted(ProjectSelection selection, String key) {
        return database.sql("""
                select %s as key, count(*), coalesce(sum(p.total_fen), 0)
                from projects.project p where %s group by 1""".formatted(key, selection.condition()))
                .params(selection.parameters())
                .query(Sum::of)
                .list();
    }

    /**
     * Rows of plans are looked up project by project for a unit, and read whole for a city: the database has to know which
     * before it plans, or it looks up 50,000 of them.
     */
    private List<Sum> planned(ProjectSelection selection, ProjectQuery query, Division by) {
        String ofYear = query.year() == null ? "" : " and r.year = :year";
        String ofSource = query.source() == null || query.source().isBlank() ? "" : " and r.source = :source";
        String counted = by == Division.SOURCE && query.year() != null ? "count(*)" : "count(distinct p.id)";
        database.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        return database.sql("""
                select %s as key, %s, coalesce(sum(r.amount_fen), 0)
                from projects.project p
                join projects.project_plan r on r.project_id = p.id%s%s
                where %s group by 1""".formatted(
                        by.expression, by == Division.SOURCE ? counted : "0", ofYear, ofSource, selection.condition()))
                .params(selection.parameters())
                .query(Sum::of)
                .list();
    }

    private static Map<String, Sum> byKey(List<Sum> sums) {
        Map<String, Sum> byKey = new TreeMap<>();
        sums.forEach(sum -> byKey.put(sum.key(), sum));
        return byKey;
    }

    private Map<String, String> names(Division by, List<String> keys, int year) {
        Map<String, String> names = new HashMap<>();
        switch (by) {
            case STATE ->
                keys.forEach(key -> names.put(key, ListedState.valueOf(key).label()));
            case KIND ->
                keys.forEach(key -> standards.kinds(year == 0 ? LATEST : year).stream()
                        .filter(kind -> kind.code().equals(key))
                        .map(ProjectKind::name)
                        .forEach(name -> names.put(key, name)));
            case NATURE -> {
                names.put("", "未填项目属性");
                standards.natures().forEach(choice -> names.put(choice.code(), choice.name()));
            }
            case SOURCE -> standards.sources().forEach((Choice choice) -> names.put(choice.code(), choice.name()));
            case DEPARTMENT, UNIT -> {
                names.put("", "未归属主管部门");
                organizations.byPaths(keys).forEach((String path, Node node) -> names.put(path, node.name()));
            }
        }
        return names;
    }

    /** How many there are in each state, whatever states the query chooses; and how many were put away. */
    Map<String, Long> counts(ProjectQuery query) {
        Map<String, Long> counts = new TreeMap<>();
        for (ListedState state : ListedState.values()) {
            counts.put(state.name(), 0L);
        }
        counted(list.selection(query.putAway(false)), ListedState.SQL)
                .forEach(sum -> counts.put(sum.key(), sum.projects()));
        counts.put("ALL", counts.values().stream().mapToLong(Long::longValue).sum());
        counts.put("DELETED", list.count(list.selection(query.putAway(true))));
        return counts;
    }
}
