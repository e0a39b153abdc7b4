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
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.narrative.Baseline;
import io.mingzhang.model.narrative.StatementKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes of parts add up to the change of the whole, and every account of the year before agrees. */
@CheckInfo(
        id = "NAR-12",
        title = "增减额前后衔接",
        severity = Severity.ERROR,
        category = CheckCategory.NARRATIVE,
        summary = "各部分的增减额之和等于整体的增减额；各处由本年数与增减额推出的上年数相同。",
        reason = "上年数只有一个：各节推出的上年数不同，说明某处增减额有误。只比较对比口径相同（同为上年预算或同为上年执行数）的增减。",
        formula = "Δ整体 = Σ Δ部分；上年数 = 本年数 − 增减额，各处相同",
        basis = "算术",
        fires = "第一节推出上年支出 90.00 万元，第五节推出 85.00 万元",
        silent = "基本支出增加 25.70 万元、项目支出增加 365.50 万元，支出总计增加 391.20 万元")
public final class ChangesAddUp implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Narration narration = Narration.of(document);
        Map<Quantity, List<Change>> changes = changes(narration);
        return Stream.of(
                        changes.values().stream().flatMap(ChangesAddUp::samePrior),
                        changes.keySet().stream().flatMap(whole -> sums(whole, changes)),
                        divided(narration, changes))
                .flatMap(outcomes -> outcomes)
                .toList();
    }

    /** "较去年增加 10.00 万元，其中基本支出增加 4.00 万元，项目支出增加 6.00 万元": parts told of the change itself. */
    private static Stream<Outcome> divided(Narration narration, Map<Quantity, List<Change>> changes) {
        return narration.parts().entrySet().stream().flatMap(entry -> {
            List<Told> parts = entry.getValue().stream()
                    .filter(part -> part.is(StatementKind.CHANGE) && part.hasAmount() && isDirected(part))
                    .filter(part -> part.statement().quantities().stream().noneMatch(changes::containsKey))
                    .toList();
            return narration.find(entry.getKey()).stream()
                    .filter(whole -> whole.is(StatementKind.CHANGE) && whole.hasAmount() && isDirected(whole))
                    .filter(whole -> isComplete(parts))
                    .map(whole -> sum(whole, parts));
        });
    }

    private static boolean isComplete(List<Told> parts) {
        Set<Measure> measures = parts.stream()
                .flatMap(part -> part.statement().quantities().stream())
                .map(Quantity::measure)
                .collect(Collectors.toSet());
        return parts.size() > 1 && measures.size() == parts.size() && Partitions.isComplete(measures);
    }

    /** A change with the amount it is told of. */
    private record Change(Told told, Told current) {

        BigDecimal slack() {
            return told.hasAmount()
                    ? told.amount().halfUnitFen().add(current.amount().halfUnitFen())
                    : current.amount().halfUnitFen();
        }

        BigDecimal priorFen() {
            return current.amount().fen().subtract(Changes.signedFen(told));
        }
    }

    private static Map<Quantity, List<Change>> changes(Narration narration) {
        Map<Quantity, List<Change>> changes = new LinkedHashMap<>();
        Stream.of(StatementKind.CHANGE, StatementKind.NO_CHANGE)
                .flatMap(narration::all)
                .filter(told -> told.is(StatementKind.NO_CHANGE) || told.hasAmount() && isDirected(told))
                .filter(told -> told.statement().baseline() == Baseline.PRIOR_YEAR_BUDGET)
                .forEach(told -> narration
                        .find(told.statement().of())
                        .filter(Told::hasAmount)
                        .ifPresent(current -> told.statement()
                                .quantities()
                                .forEach(quantity -> changes.computeIfAbsent(quantity, key -> new ArrayList<>())
                                        .add(new Change(told, current)))));
        return changes;
    }

    /** What is zero has not grown: its change is copied from somewhere and says nothing of the sum. */
    private static boolean isImpossible(Change part) {
        return part.current().amount().isZero()
                && part.told().hasAmount()
                && Changes.signedFen(part.told()).signum() > 0;
    }

    private static boolean isDirected(Told told) {
        return told.sign() != 0 || told.amount().isZero();
    }

    private static Stream<Outcome> samePrior(List<Change> changes) {
        Change first = changes.getFirst();
        return changes.stream()
                .skip(1)
                .filter(other -> !other.told().equals(first.told()))
                .map(other -> {
                    BigDecimal distance =
                            other.priorFen().subtract(first.priorFen()).abs();
                    BigDecimal tolerance = other.slack().add(first.slack());
                    boolean holds = distance.signum() == 0 || distance.compareTo(tolerance) < 0;
                    List<Participant> figures = List.of(
                            other.told().figure(),
                            other.current().figure(),
                            first.told().figure(),
                            first.current().figure());
                    Relation relation = new Relation(
                            "两处推出的上年数相同",
                            figures,
                            first.priorFen(),
                            other.priorFen(),
                            tolerance,
                            Relation.Unit.FEN,
                            holds);
                    return Outcome.of(
                            relation,
                            broken -> Problem.of(
                                    other.told().identity(),
                                    broken,
                                    "“%s”由此处推出的上年数为 %s，由前文推出的为 %s。"
                                            .formatted(
                                                    other.current().quoted(),
                                                    RelationText.amount(
                                                            other.priorFen(),
                                                            other.current().figure()),
                                                    RelationText.amount(
                                                            first.priorFen(),
                                                            first.current().figure())),
                                    "核对两处的本年数与增减额。"));
                });
    }

    private static Stream<Outcome> sums(Quantity whole, Map<Quantity, List<Change>> changes) {
        if (whole.code().isPresent() || !whole.name().isEmpty()) {
            return Stream.empty();
        }
        Stream<List<Change>> byMeasure = Partitions.OF.getOrDefault(whole.measure(), List.of()).stream()
                .map(measures -> first(
                        changes,
                        measures.stream()
                                .map(measure -> Quantity.of(whole.side(), whole.fund(), whole.period(), measure))));
        boolean isWhole = whole.fund() == Fund.ALL || whole.fund() == Fund.FISCAL_APPROPRIATION;
        List<Change> bySource = first(
                changes,
                Partitions.SOURCES.stream()
                        .filter(fund -> isWhole && whole.measure() == Measure.TOTAL)
                        .map(fund -> Quantity.of(whole.side(), fund, whole.period(), whole.measure())));
        Change stated = changes.getOrDefault(whole, List.of()).getFirst();
        return Stream.concat(byMeasure, Stream.of(bySource))
                .filter(parts -> parts.size() > 1 && stated.told().hasAmount() && partsMakeWhole(stated, parts))
                .map(parts -> parts.stream().anyMatch(ChangesAddUp::isImpossible)
                        ? impossible(parts)
                        : sum(stated.told(), parts.stream().map(Change::told).toList()));
    }

    private static List<Change> first(Map<Quantity, List<Change>> changes, Stream<Quantity> quantities) {
        return quantities
                .flatMap(quantity ->
                        changes.getOrDefault(quantity, List.of()).stream().limit(1))
                .toList();
    }

    /** Whether the amounts of the year add up, so that the changes must. */
    private static boolean partsMakeWhole(Change whole, List<Change> parts) {
        List<Participant> figures =
                parts.stream().map(part -> part.current().figure()).toList();
        return Relation.sumOf("", whole.current().figure(), figures).holds();
    }

    private static Outcome impossible(List<Change> parts) {
        return new Outcome.NotChecked(
                "分项中有零值写增加的，见 PRV-05",
                parts.stream().map(part -> part.told().figure()).toList());
    }

    private static Outcome sum(Told whole, List<Told> parts) {
        BigDecimal expected = parts.stream().map(Changes::signedFen).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tolerance = Stream.concat(Stream.of(whole), parts.stream())
                .filter(Told::hasAmount)
                .map(told -> told.amount().halfUnitFen())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Participant> figures = Stream.concat(Stream.of(whole), parts.stream())
                .map(Told::figure)
                .toList();
        BigDecimal stated = Changes.signedFen(whole);
        BigDecimal distance = stated.subtract(expected).abs();
        boolean holds = distance.signum() == 0 || distance.compareTo(tolerance) < 0;
        Relation relation =
                new Relation("整体增减 = Σ 部分增减", figures, expected, stated, tolerance, Relation.Unit.FEN, holds);
        return Outcome.of(
                relation, broken -> Problem.of(whole.identity(), broken, RelationText.of(broken), "核对整体与各部分的增减额。"));
    }
}
