package io.mingzhang.checks.targets;

import io.mingzhang.checks.form.ExaminedForm;
import io.mingzhang.checks.form.ProjectNames;
import io.mingzhang.kernel.IndicatorValue.Kind;
import io.mingzhang.kernel.IndicatorValue.Operator;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.TargetPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A price and the quantities it is multiplied by.
 *
 * @param cost the price
 * @param factor quantity × days × months
 * @param counts where the factor comes from
 * @param exact whether price and quantities are all stated exactly
 * @param lowerBound whether the product cannot be smaller
 */
record UnitCostPairing(UnitCost cost, BigDecimal factor, List<Participant> counts, boolean exact, boolean lowerBound) {

    /** Pairs of characters that say nothing about what is counted or paid for. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "数量", "人数", "个数", "成本", "单位", "标准", "费用", "经费", "每人", "每个", "每天", "每年", "每月", "补助", "资金", "指标", "次数", "补贴",
            "工作", "项目", "人次", "万元", "年度", "支出");

    /** The price with the one quantity of the form it belongs to; empty when there is none or it is not clear which. */
    static Optional<UnitCostPairing> of(UnitCost cost, ExaminedForm form, TargetPeriod period) {
        List<Indicator> quantities = form.indicators(period).stream()
                .filter(row -> row.type() == IndicatorType.QUANTITY)
                .filter(row -> row.value().kind() == Kind.NUMBER || row.value().kind() == Kind.PERIOD)
                .filter(row -> row.value().low().isPresent())
                .toList();
        if (cost.isYearly() && !cost.fromText() && cost.months() == 1) {
            return Optional.of(new UnitCostPairing(cost, BigDecimal.ONE, List.of(years(cost)), false, false));
        }
        if (cost.per().isEmpty() && cost.months() > 1 && !cost.daily()) {
            return Optional.of(
                    new UnitCostPairing(cost, BigDecimal.valueOf(cost.months()), List.of(months(cost)), false, false));
        }
        return quantityOf(cost, quantities).map(quantity -> multiply(cost, quantity, quantities));
    }

    private static Optional<Indicator> quantityOf(UnitCost cost, List<Indicator> quantities) {
        List<Indicator> sameUnit = new ArrayList<>();
        List<Indicator> likely = new ArrayList<>();
        for (Indicator row : quantities) {
            boolean unit = !cost.per().isEmpty() && sameUnit(row.value().unit(), cost.per());
            int common = commonWords(row.name(), cost);
            if (unit) {
                sameUnit.add(row);
            }
            boolean named = !cost.per().isEmpty() && row.name().contains(cost.per());
            if (unit && common > 0 || named && common > 0 || cost.per().isEmpty() && common > 1) {
                likely.add(row);
            }
        }
        if (likely.isEmpty() && sameUnit.size() == 1 && cost.fromText()) {
            return Optional.of(sameUnit.getFirst());
        }
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }

    private static UnitCostPairing multiply(UnitCost cost, Indicator quantity, List<Indicator> quantities) {
        BigDecimal factor = quantity.value().low().orElseThrow();
        boolean lower =
                cost.isLowerBound() && isLowerBound(quantity) && !cost.per().isEmpty();
        boolean exact = cost.isExact() && isExact(quantity);
        List<Participant> counts = new ArrayList<>();
        counts.add(count(quantity));
        if (cost.daily()) {
            List<Indicator> days = quantities.stream()
                    .filter(row ->
                            row.value().unit().equals("天") || row.value().unit().equals("日"))
                    .toList();
            if (days.size() == 1) {
                factor = factor.multiply(days.getFirst().value().low().orElseThrow());
                counts.add(count(days.getFirst()));
                lower &= isLowerBound(days.getFirst());
            }
            exact &= days.size() == 1 && isExact(days.getFirst());
        }
        if (cost.months() > 1) {
            factor = factor.multiply(BigDecimal.valueOf(cost.months()));
            counts.add(months(cost));
            exact = false;
            lower = false;
        }
        return new UnitCostPairing(cost, factor, counts, exact, lower);
    }

    private static Participant years(UnitCost cost) {
        return Participant.text("年数", "1", cost.price().at());
    }

    private static Participant months(UnitCost cost) {
        return Participant.text(
                cost.months() == 12 ? "月数" : "季度数",
                Integer.toString(cost.months()),
                cost.price().at());
    }

    private static Participant count(Indicator row) {
        return Participant.text(row.name(), row.value().printed(), row.valueAt());
    }

    private static boolean sameUnit(String one, String other) {
        String mine = one.replace("人次", "人").replaceAll("[（(].*", "");
        return !mine.isEmpty() && (mine.equals(other) || other.startsWith(mine) && mine.equals("人"));
    }

    private static int commonWords(String name, UnitCost cost) {
        Set<String> mine = ProjectNames.pairs(ProjectNames.key(name));
        Set<String> theirs = ProjectNames.pairs(ProjectNames.key(cost.subject()));
        return (int) mine.stream()
                .filter(theirs::contains)
                .filter(pair -> !EMPTY_WORDS.contains(pair))
                .count();
    }

    private static boolean isLowerBound(Indicator row) {
        Operator operator = row.value().operator();
        return isExact(row) || operator == Operator.AT_LEAST || operator == Operator.MORE;
    }

    private static boolean isExact(Indicator row) {
        return row.value().operator() == Operator.NONE || row.value().operator() == Operator.EQUAL;
    }
}
