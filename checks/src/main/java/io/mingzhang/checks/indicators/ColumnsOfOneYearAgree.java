package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.Columns.Pair;
import io.mingzhang.checks.indicators.IndicatorForm.Row;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In a project of one year both columns state the same (IND-01). */
@CheckInfo(
        id = "IND-01",
        title = "一年期项目两栏指标一致",
        severity = Severity.ERROR,
        category = CheckCategory.INDICATORS,
        summary = "项目期为一年的项目，实施期（中期）栏与年度栏的指标名称、指标值相同。",
        reason =
                "一年期项目的实施期就是预算年度，两栏不同必有一栏填错。按名称比对，行序不同、名称被窄栏截断不算不同。金额按数值比较（4万元 = 40000元）。名称不同只作警告；一栏整类没有指标的由 REQ-12 判断。",
        formula = "实施期指标值 = 年度指标值；名称集合相同",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "一年期项目，“群众满意度”实施期 ≥90%，年度 ≥95%",
        silent = "同一指标一栏写 40000元，另一栏写 4万元；两栏行序不同")
final class ColumnsOfOneYearAgree implements Check<IndicatorForm> {

    private static final String REMEDY = "核对两栏，改正填错的一栏";

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        if (!place.isOneYear() || !place.form().target().hasBothPeriods()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Row> alike = new ArrayList<>();
        for (Pair pair : place.columns().pairs()) {
            boolean blank = isBlank(pair.whole()) || isBlank(pair.annual());
            boolean agree =
                    !blank && Values.agree(pair.whole().value(), pair.annual().value());
            Optional<Relation> relation = relation(pair);
            if (!pair.sameName()) {
                outcomes.add(otherName(place, pair));
            } else if (relation.isPresent()) {
                outcomes.add(Outcome.of(relation.get(), broken -> otherAmount(place, pair, broken)));
            } else if (agree) {
                alike.add(new Row(pair.annual(), Optional.of(pair.whole())));
            }
            if (!blank && !agree && relation.isEmpty()) {
                outcomes.add(place.failed(marked(pair, otherValue(place, pair))));
            }
        }
        if (!alike.isEmpty()) {
            outcomes.add(IndicatorForm.kept("实施期指标值 = 年度指标值", alike));
        }
        missing(place, place.columns().onlyWhole(), TargetPeriod.ANNUAL).ifPresent(outcomes::add);
        missing(place, place.columns().onlyAnnual(), TargetPeriod.IMPLEMENTATION)
                .ifPresent(outcomes::add);
        return outcomes;
    }

    private static boolean isBlank(Indicator row) {
        return row.value().printed().isBlank();
    }

    private static Optional<Relation> relation(Pair pair) {
        boolean money = pair.whole().value().amount().isPresent()
                && pair.annual().value().amount().isPresent();
        return money
                ? Optional.of(Relation.same(
                        "实施期指标值 = 年度指标值", IndicatorForm.figure(pair.whole()), IndicatorForm.figure(pair.annual())))
                : Optional.empty();
    }

    private static Problem otherAmount(IndicatorForm place, Pair pair, Relation relation) {
        return marked(pair, Problem.of(identity(place, pair), relation, says(place, pair), REMEDY));
    }

    private static Problem otherValue(IndicatorForm place, Pair pair) {
        return Problem.of(
                identity(place, pair),
                List.of(IndicatorForm.figure(pair.whole()), IndicatorForm.figure(pair.annual())),
                says(place, pair),
                REMEDY);
    }

    private static String identity(IndicatorForm place, Pair pair) {
        return place.form().identity() + "/" + ProjectNames.key(pair.whole().name());
    }

    private static String says(IndicatorForm place, Pair pair) {
        return place.form().title() + "“" + pair.whole().name() + "”实施期为“"
                + pair.whole().value().printed() + "”，年度为“"
                + pair.annual().value().printed() + "”，而项目期只有一年";
    }

    private static Problem marked(Pair pair, Problem problem) {
        return pair.isDamaged() ? problem.damaged() : problem;
    }

    private static Outcome otherName(IndicatorForm place, Pair pair) {
        String message = place.form().title() + pair.whole().type().label() + "在实施期栏叫“"
                + pair.whole().name() + "”，在年度栏叫“" + pair.annual().name() + "”，而项目期只有一年";
        Problem problem = Problem.of(
                        identity(place, pair) + "/名称",
                        List.of(
                                Participant.text(
                                        "实施期指标名称",
                                        pair.whole().name(),
                                        pair.whole().at()),
                                Participant.text(
                                        "年度指标名称",
                                        pair.annual().name(),
                                        pair.annual().at())),
                        message,
                        "统一两栏的指标名称")
                .withSeverity(Severity.WARNING);
        return place.failed(marked(pair, problem));
    }

    /** What only one column has, where the other column has indicators of the same type: otherwise the column was lost. */
    private static Optional<Outcome> missing(IndicatorForm place, List<Indicator> rows, TargetPeriod lacking) {
        Set<String> names = new HashSet<>();
        Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
        for (Indicator row : place.form().indicators(lacking)) {
            names.add(ProjectNames.key(row.name()));
            types.add(row.type());
        }
        List<Row> bad = rows.stream()
                .filter(row -> types.contains(row.type())
                        && !row.damaged()
                        && !isBlank(row)
                        && !names.contains(ProjectNames.key(row.name())))
                .map(row -> new Row(row, Optional.empty()))
                .toList();
        if (bad.isEmpty()) {
            return Optional.empty();
        }
        String other = lacking == TargetPeriod.ANNUAL ? "实施期" : "年度";
        String says = "只在" + other + "栏，" + lacking.label() + "栏没有，而项目期只有一年";
        return Optional.of(
                place.failed(place.problem(lacking.label() + "栏缺少" + other + "栏的指标", bad, says, "补齐缺少的一栏，或删去多出的指标")
                        .withSeverity(Severity.WARNING)));
    }
}
