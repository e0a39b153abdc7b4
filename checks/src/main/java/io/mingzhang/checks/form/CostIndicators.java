package io.mingzhang.checks.form;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The absolute sums of money among the cost indicators of a form in one period: unit prices are left out, components beside
 * a total are left out, rows that slipped under the benefits are in.
 *
 * @param figures the sums, in order
 * @param byTotal whether an indicator states the total, so that {@code figures} holds totals only
 * @param complete whether every cost indicator states an absolute sum
 * @param damaged whether one of the rows shows signs of damage by extraction
 */
public record CostIndicators(List<Participant> figures, boolean byTotal, boolean complete, boolean damaged) {

    private static final Set<IndicatorType> COST_TYPES = EnumSet.of(
            IndicatorType.COST,
            IndicatorType.ECONOMIC_COST,
            IndicatorType.SOCIAL_COST,
            IndicatorType.ENVIRONMENTAL_COST);
    private static final Pattern TOTAL = Pattern.compile("总成本|总额|总投资|总费用|总支出|总经费|总量控制|合计");
    private static final Pattern RATE = Pattern.compile("每|[人户村]均|均(?:资助|补助|成本|费用)|单价|标准|单位.{0,8}(?:成本|价)");
    private static final Pattern RATE_WITH_AMOUNT = Pattern.compile("每[^0-9]{1,12}([0-9][0-9.]*)\\s*(万元|元)");
    private static final Pattern COST_NOUN = Pattern.compile("(费|费用|经费|成本|支出|劳务)(?:[（(].*)?$");

    public CostIndicators {
        figures = List.copyOf(figures);
    }

    /** The cost indicators of a form in one period. */
    public static CostIndicators of(ExaminedForm form, TargetPeriod period) {
        List<Indicator> rows = costRows(form.indicators(period));
        AmountUnit unit = commonUnit(rows).orElse(form.target().unit());
        List<Indicator> absolute = new ArrayList<>();
        List<Participant> figures = new ArrayList<>();
        List<Participant> totals = new ArrayList<>();
        for (Indicator row : rows) {
            absolute(row, unit).ifPresent(amount -> {
                Participant figure = Participant.of(row.name(), amount, row.valueAt());
                absolute.add(row);
                figures.add(figure);
                if (TOTAL.matcher(row.name()).find()) {
                    totals.add(figure);
                }
            });
        }
        boolean damaged = absolute.stream().anyMatch(Indicator::damaged);
        return new CostIndicators(
                totals.isEmpty() ? figures : totals, !totals.isEmpty(), absolute.size() == rows.size(), damaged);
    }

    /** That the costs should reach the total: a sign of negligence, not a demand one figure alone must meet. */
    public static Relation shouldReach(List<Participant> costs, Participant total) {
        Relation ceiling = Relation.sumAtMost("Σ 成本指标 = " + total.label(), costs, total);
        return new Relation(
                ceiling.formula(),
                ceiling.participants(),
                ceiling.expected(),
                ceiling.found(),
                ceiling.tolerance(),
                ceiling.unit(),
                false);
    }

    /** Whether the indicator stands under cost. */
    public static boolean isCost(Indicator row) {
        return row.category() == IndicatorCategory.COST || COST_TYPES.contains(row.type());
    }

    /** Whether the name says that the value is a price per something and not a sum. */
    public static boolean isRate(Indicator row) {
        IndicatorValue value = row.value();
        if (value.kind() == Kind.UNIT_PRICE || !value.per().isEmpty()) {
            return true;
        }
        if (!RATE.matcher(row.name()).find()) {
            return false;
        }
        Matcher stated = RATE_WITH_AMOUNT.matcher(row.name());
        // "按每村20万元的标准对60个村补助 =1200万元": the price stands in the name, the value is the sum
        return !stated.find() || value.printed().contains(stated.group(1) + stated.group(2));
    }

    private static List<Indicator> costRows(List<Indicator> all) {
        List<Indicator> rows = new ArrayList<>();
        boolean previousIsCost = false;
        for (Indicator row : all) {
            previousIsCost = isCost(row) || previousIsCost && slipped(row);
            if (previousIsCost) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A ceiling on something that costs money makes no benefit: the row belongs to the cost indicators above it. */
    private static boolean slipped(Indicator row) {
        Operator operator = row.value().operator();
        return row.value().kind() == Kind.MONEY
                && (operator == Operator.AT_MOST || operator == Operator.LESS || row.damaged())
                && COST_NOUN.matcher(row.name()).find();
    }

    private static Optional<StatedAmount> absolute(Indicator row, AmountUnit unit) {
        if (isRate(row)) {
            return Optional.empty();
        }
        IndicatorValue value = row.value();
        boolean bare = value.kind() == Kind.NUMBER
                && value.unit().isEmpty()
                && COST_NOUN.matcher(row.name()).find();
        return bare
                ? value.high()
                        .map(number ->
                                StatedAmount.of(value.printed(), number, unit).asExact())
                : value.amount();
    }

    /** The unit of the sums that print one, when it is the same for all: it goes for those that print none. */
    private static Optional<AmountUnit> commonUnit(List<Indicator> rows) {
        Set<AmountUnit> units = EnumSet.noneOf(AmountUnit.class);
        rows.forEach(row -> row.value().amount().ifPresent(amount -> units.add(amount.unit())));
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }
}
