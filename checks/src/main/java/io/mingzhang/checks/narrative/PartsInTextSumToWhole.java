package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.StatementKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts told behind "其中" add up to the whole (文中分项合计). */
@CheckInfo(
        id = "SUM-11",
        title = "文中分项之和等于整体",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "文字中“其中”“包括”之后列出的各项之和等于整体；列举可能不全的，各项之和不大于整体。",
        reason = "基本支出与项目支出、货物工程服务、人员与公用经费等是完整的划分；按来源和科目的列举少于整体时只作警告。",
        formula = "整体 = Σ 分项，各数计末位半个单位",
        basis = "文数勾稽",
        fires = "固定资产 117.00 万元，其中：在用 52.00 万元，待处置 75.00 万元",
        silent = "政府采购 90.34 万元，其中：货物 90.34 万元、工程 0 万元、服务 0 万元")
public final class PartsInTextSumToWhole implements Check<ExaminedDocument> {

    private static final String MAYBE_INCOMPLETE = "所列分项不一定是全部";

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        List<Outcome> outcomes = new ArrayList<>();
        narration
                .parts()
                .forEach((id, parts) -> narration.find(id).ifPresent(whole -> {
                    if (whole.is(StatementKind.AMOUNT) && whole.hasAmount()) {
                        outcomes.addAll(outcomes(whole, parts));
                    }
                }));
        return outcomes;
    }

    private static List<Outcome> outcomes(Told whole, List<Told> parts) {
        Map<Dimension, List<Told>> groups = parts.stream()
                .filter(part -> part.is(StatementKind.AMOUNT) && part.hasAmount() && samePeriodKind(whole, part))
                .filter(part -> !isSideOf(part, whole))
                .collect(Collectors.groupingBy(
                        part -> Dimension.of(part.statement()), LinkedHashMap::new, Collectors.toList()));
        List<Outcome> outcomes = new ArrayList<>();
        Optional<Relation> together = together(whole, groups);
        if (together.isPresent()) {
            return List.of(Outcome.passed(together.get()));
        }
        groups.forEach((dimension, group) -> outcomes.add(outcome(whole, dimension, withoutNested(dimension, group))));
        return outcomes;
    }

    /** Parts named in different ways, subjects and 其他, that make the whole together. */
    private static Optional<Relation> together(Told whole, Map<Dimension, List<Told>> groups) {
        boolean balances = groups.values().stream().flatMap(List::stream).anyMatch(PartsInTextSumToWhole::isBalance);
        boolean mixed = groups.size() > 1 && (balances || groups.containsKey(Dimension.NAME));
        List<Participant> all = groups.entrySet().stream()
                .flatMap(group -> withoutNested(group.getKey(), group.getValue()).stream())
                .map(Told::figure)
                .toList();
        return Optional.of(all)
                .filter(figures -> mixed)
                .map(figures -> Relation.sumOf("整体 = Σ 分项", whole.figure(), figures))
                .filter(Relation::holds);
    }

    private static boolean isBalance(Told part) {
        return part.statement().quantities().stream()
                .anyMatch(quantity ->
                        quantity.period() == BudgetPeriod.CARRY_OVER || quantity.measure() == Measure.CLOSING_BALANCE);
    }

    /** 收入总计 and 支出总计 behind 收支总计 are the whole again, each by itself; NAR-09 compares them. */
    private static boolean isSideOf(Told part, Told whole) {
        List<Quantity> both = whole.statement().quantities();
        return both.stream().map(Quantity::side).distinct().count() > 1
                && part.statement().quantities().stream().anyMatch(both::contains);
    }

    private static boolean samePeriodKind(Told whole, Told part) {
        return budgetOrNot(whole) == budgetOrNot(part);
    }

    private static BudgetPeriod budgetOrNot(Told told) {
        BudgetPeriod period = told.statement().quantities().isEmpty()
                ? BudgetPeriod.TOTAL
                : told.statement().quantities().getFirst().period();
        return period == BudgetPeriod.BUDGET ? period : BudgetPeriod.TOTAL;
    }

    /** Parts of parts are left out: fund books beside 财政拨款, lower codes beside higher ones, purchase beside vehicles. */
    private static List<Told> withoutNested(Dimension dimension, List<Told> group) {
        return dimension == Dimension.NAME
                ? group
                : group.stream()
                        .filter(part -> !isNested(dimension, part, group))
                        .toList();
    }

    private static boolean isNested(Dimension dimension, Told part, List<Told> group) {
        Quantity own = quantity(part);
        return switch (dimension) {
            case SOURCE ->
                isBook(own.fund()) && group.stream().anyMatch(o -> quantity(o).fund() == Fund.FISCAL_APPROPRIATION)
                        || own.fund() != Fund.ALL && group.stream().anyMatch(o -> isAllOf(quantity(o), own));
            case CODE -> group.stream().anyMatch(o -> !o.equals(part) && contains(quantity(o), own));
            case MEASURE ->
                (own.measure() == Measure.VEHICLE_PURCHASE || own.measure() == Measure.VEHICLE_OPERATION)
                                && group.stream().anyMatch(o -> quantity(o).measure() == Measure.VEHICLES)
                        || (own.measure() == Measure.PERSONNEL || own.measure() == Measure.OPERATING)
                                && group.stream().anyMatch(o -> quantity(o).measure() == Measure.BASIC);
            case NAME -> false;
        };
    }

    /** 本年收入 holds the funds of the year, 上年结转 those that were carried over. */
    private static boolean isAllOf(Quantity all, Quantity fund) {
        boolean carried = fund.period() == BudgetPeriod.CARRY_OVER;
        return all.fund() == Fund.ALL
                && all.side() == fund.side()
                && (carried ? all.period() == BudgetPeriod.CARRY_OVER : all.period() == BudgetPeriod.CURRENT_YEAR);
    }

    private static Quantity quantity(Told told) {
        return told.statement().quantities().getFirst();
    }

    private static boolean isBook(Fund fund) {
        return fund == Fund.GENERAL_PUBLIC
                || fund == Fund.GOVERNMENT_MANAGED_FUNDS
                || fund == Fund.STATE_CAPITAL_OPERATIONS;
    }

    private static boolean contains(Quantity above, Quantity below) {
        return above.code().isPresent()
                && below.code().isPresent()
                && !above.code().equals(below.code())
                && below.code().get().isWithin(above.code().get());
    }

    private static Outcome outcome(Told whole, Dimension dimension, List<Told> parts) {
        Relation all = sum(whole, parts);
        List<Told> onceEach = onceEach(parts);
        Relation relation = all.holds() || onceEach.size() == parts.size() ? all : sum(whole, onceEach);
        if (relation.holds()) {
            return Outcome.passed(relation);
        }
        boolean exceeds = relation.difference().signum() < 0;
        boolean complete = isComplete(whole, dimension, parts);
        boolean likely = parts.size() > 1 && (dimension == Dimension.SOURCE || isOfClasses(dimension, parts));
        boolean onlyZeros = parts.stream().allMatch(part -> part.amount().isZero());
        if (!complete && (onlyZeros || !exceeds && !likely)) {
            return new Outcome.NotChecked(MAYBE_INCOMPLETE, relation.participants());
        }
        Problem problem = Problem.of(whole.identity(), relation, RelationText.of(relation), "核对整体与各分项，改正有误的一项。");
        return new Outcome.Failed(
                complete || exceeds && dimension != Dimension.NAME ? problem : problem.withSeverity(Severity.WARNING));
    }

    private static Relation sum(Told whole, List<Told> parts) {
        return Relation.sumOf(
                "整体 = Σ 分项", whole.figure(), parts.stream().map(Told::figure).toList());
    }

    /** A part told again, as under 具体情况如下, is one part; NAR-09 compares what is told twice. */
    private static List<Told> onceEach(List<Told> parts) {
        Set<List<Quantity>> seen = new HashSet<>();
        return parts.stream()
                .filter(part -> part.statement().quantities().isEmpty()
                        || seen.add(part.statement().quantities()))
                .toList();
    }

    /** Items are often told in part, classes are told in full. */
    private static boolean isOfClasses(Dimension dimension, List<Told> parts) {
        return dimension == Dimension.CODE
                && parts.stream()
                        .allMatch(part -> quantity(part).code().orElseThrow().level() == 1);
    }

    private static boolean isComplete(Told whole, Dimension dimension, List<Told> parts) {
        Set<Measure> measures = parts.stream()
                .flatMap(part -> part.statement().quantities().stream())
                .map(Quantity::measure)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
        return switch (dimension) {
            case MEASURE -> Partitions.isComplete(measures);
            case SOURCE -> isCurrentAndCarriedOver(parts);
            case NAME ->
                parts.size() > 1
                        && !whole.statement().quantities().isEmpty()
                        && quantity(whole).measure() == Measure.ASSETS;
            case CODE -> false;
        };
    }

    private static boolean isCurrentAndCarriedOver(List<Told> parts) {
        Set<BudgetPeriod> periods =
                parts.stream().map(part -> quantity(part).period()).collect(Collectors.toSet());
        return parts.size() == 2 && periods.equals(Set.of(BudgetPeriod.CURRENT_YEAR, BudgetPeriod.CARRY_OVER));
    }
}
