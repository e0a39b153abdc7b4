package io.mingzhang.checks.form;

import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indicators with their whole names: a narrow column clips the name (STR-04), the other half of the form often holds all
 * of it. Whether a value is a total or a price depends on the end of the name.
 */
public final class FullNames {

    private final PerformanceTarget target;

    /** Computed when first asked for: several checks ask, and values are read again with their whole names. */
    private final Map<TargetPeriod, List<Indicator>> byPeriod = new EnumMap<>(TargetPeriod.class);

    FullNames(PerformanceTarget target) {
        this.target = target;
    }

    /** The indicators of a period in order, names completed from the other period where it is clear how. */
    public synchronized List<Indicator> of(TargetPeriod period) {
        return byPeriod.computeIfAbsent(period, this::completed);
    }

    private List<Indicator> completed(TargetPeriod period) {
        List<Indicator> others = target.indicators().stream()
                .filter(indicator -> indicator.period() != period)
                .toList();
        return target.indicators(period)
                .map(indicator -> completed(indicator, others))
                .toList();
    }

    private static Indicator completed(Indicator clipped, List<Indicator> others) {
        boolean whole = others.stream()
                .anyMatch(other -> other.name().equals(clipped.name()) && other.type() == clipped.type());
        if (whole || clipped.name().length() < 2) {
            return clipped; // the other column has just this name: nothing was cut off
        }
        List<Indicator> longer = others.stream()
                .filter(other -> other.name().length() > clipped.name().length()
                        && other.name().startsWith(clipped.name()))
                .toList();
        Optional<Indicator> same = longer.stream()
                .filter(other -> other.value().printed().equals(clipped.value().printed()))
                .findFirst();
        Optional<Indicator> full =
                same.or(() -> longer.size() == 1 ? longer.stream().findFirst() : Optional.empty());
        return full.map(other -> named(clipped, other)).orElse(clipped);
    }

    private static Indicator named(Indicator row, Indicator whole) {
        String name = whole.name();
        String printed = row.value().printed();
        return new Indicator(
                row.period(),
                row.category(),
                row.printedCategory(),
                row.type(),
                row.printedType(),
                name,
                row.printedName(),
                row.number(),
                printed.equals(whole.value().printed()) ? whole.value() : IndicatorValues.parse(printed, name),
                row.standard(),
                row.at(),
                row.valueAt(),
                row.damaged());
    }
}
