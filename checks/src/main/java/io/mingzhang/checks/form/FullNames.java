package io.mingzhang.checks.form;

import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
        Others others = new Others(target.indicators().stream()
                .filter(indicator -> indicator.period() != period)
                .toList());
        return target.indicators(period)
                .map(indicator -> completed(indicator, others))
                .toList();
    }

    private static Indicator completed(Indicator clipped, Others others) {
        if (others.haveJust(clipped) || clipped.name().length() < 2) {
            return clipped; // the other column has just this name: nothing was cut off
        }
        List<Indicator> longer = others.beginningWith(clipped.name());
        Optional<Indicator> same = longer.stream()
                .filter(other -> other.value().printed().equals(clipped.value().printed()))
                .findFirst();
        Optional<Indicator> full =
                same.or(() -> longer.size() == 1 ? longer.stream().findFirst() : Optional.empty());
        return full.map(other -> named(clipped, other)).orElse(clipped);
    }

    /** The indicators of the other period, found by their names without looking at all of them. */
    private static final class Others {

        private record Named(String name, IndicatorType type) {}

        private record Numbered(int number, Indicator indicator) {}

        private final Set<Named> just = new HashSet<>();
        private final NavigableMap<String, List<Numbered>> byName = new TreeMap<>();

        Others(List<Indicator> indicators) {
            int number = 0;
            for (Indicator indicator : indicators) {
                just.add(new Named(indicator.name(), indicator.type()));
                byName.computeIfAbsent(indicator.name(), _ -> new ArrayList<>()).add(new Numbered(number++, indicator));
            }
        }

        boolean haveJust(Indicator indicator) {
            return just.contains(new Named(indicator.name(), indicator.type()));
        }

        /** Those with longer names that begin with this one, in their order. */
        List<Indicator> beginningWith(String name) {
            List<Numbered> found = new ArrayList<>();
            for (var entry : byName.tailMap(name, false).entrySet()) {
                if (!entry.getKey().startsWith(name)) {
                    break;
                }
                found.addAll(entry.getValue());
            }
            found.sort(Comparator.comparingInt(Numbered::number));
            return found.stream().map(Numbered::indicator).toList();
        }
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
