package io.mingzhang.checks.indicators;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.form.CostIndicators;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.checks.indicators.Columns.Pair;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.performance.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a whole period promises is not less than what one of its years does (IND-03). */
@CheckInfo(
        id = "IND-03",
        title = "实施期指标不小于年度指标",
        severity = Severity.ERROR,
        category = CheckCategory.INDICATORS,
        summary = "同一指标以确定值或下限表示的数量、金额，实施期栏不小于年度栏；成本上限也是如此。",
        reason = "年度包含在实施期内，整个实施期不会比其中一年做得少、花得少。比率和频次不比较；一年期项目由 IND-01 判断。",
        formula = "实施期数值 ≥ 年度数值",
        basis = "财预〔2015〕88号，财预〔2021〕101号",
        fires = "“电话抽查”实施期不低于300户，年度不低于600户",
        silent = "“培训人次”实施期 ≥900人次，年度 ≥300人次")
final class WholePeriodReachesYear implements Check<IndicatorForm> {

    @Override
    public List<Outcome> examine(IndicatorForm place) {
        if (place.isOneYear()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Pair pair : place.columns().pairs()) {
            if (pair.sameName() && !pair.isDamaged() && comparable(pair.whole(), pair.annual())) {
                outcomes.add(Outcome.of(relation(pair), broken -> problem(place, pair, broken)));
            }
        }
        return outcomes;
    }

    private static boolean comparable(Indicator whole, Indicator annual) {
        IndicatorValue one = whole.value();
        IndicatorValue other = annual.value();
        boolean sameThing = one.kind() == other.kind()
                && Values.isAbsolute(one)
                && Values.isAbsolute(other)
                && (one.kind() == Kind.MONEY || one.unit().equals(other.unit()));
        boolean ceilingOfCost = one.kind() == Kind.MONEY
                && one.operator() == other.operator()
                && CostIndicators.isCost(annual)
                && !CostIndicators.isRate(annual)
                && !CostIndicators.isRate(whole);
        return sameThing
                && (Values.isFloor(one) && Values.isFloor(other) && !CostIndicators.isRate(annual) || ceilingOfCost);
    }

    private static Relation relation(Pair pair) {
        Participant whole = IndicatorForm.figure(pair.whole());
        Participant annual = IndicatorForm.figure(pair.annual());
        if (whole.amount().isPresent() && annual.amount().isPresent()) {
            return Relation.atMost("年度指标值 ≤ 实施期指标值", annual, whole);
        }
        BigDecimal most = pair.whole().value().high().orElseThrow();
        BigDecimal year = pair.annual().value().high().orElseThrow();
        return new Relation(
                "年度指标值 ≤ 实施期指标值",
                List.of(whole, annual),
                year,
                most,
                BigDecimal.ZERO,
                Relation.Unit.COUNT,
                most.compareTo(year) >= 0);
    }

    private static Problem problem(IndicatorForm place, Pair pair, Relation broken) {
        String message = place.form().title() + "“" + pair.whole().name() + "”实施期为“"
                + pair.whole().value().printed() + "”，小于年度的“"
                + pair.annual().value().printed() + "”";
        return Problem.of(
                place.form().identity() + "/" + ProjectNames.key(pair.whole().name()),
                broken,
                message,
                "核对两栏，实施期的指标值应包含年度的指标值");
    }
}
