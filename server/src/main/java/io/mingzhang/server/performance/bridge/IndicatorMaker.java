package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.model.performance.IndicatorValues;
import io.mingzhang.model.performance.PerformanceTarget.EmptyType;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.Side;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the indicators of the rows of a grid, period by period, and tells which levels have none. */
final class IndicatorMaker {

    private final DeclarationTemplate template;
    private final List<IndicatorRow> rows;
    private final CellPlaces places;
    private final Map<TargetPeriod, List<Indicator>> made = new EnumMap<>(TargetPeriod.class);
    private final List<EmptyType> empty = new ArrayList<>();

    IndicatorMaker(DeclarationTemplate template, List<IndicatorRow> rows, CellPlaces places) {
        this.template = template;
        this.rows = rows;
        this.places = places;
    }

    void make() {
        List<TargetPeriod> periods = template.indicators().valueLabels().keySet().stream()
                .map(TargetPeriod::valueOf)
                .toList();
        periods.forEach(period -> made.put(period, new ArrayList<>()));
        for (FormParts.CategoryRows category : template.indicators().categories()) {
            for (FormParts.TypeRows type : category.types()) {
                level(new Level(category, type), periods);
            }
        }
    }

    List<Indicator> indicators() {
        return made.values().stream().flatMap(List::stream).toList();
    }

    List<EmptyType> empty() {
        return empty;
    }

    /** A first and second level of the template. */
    private record Level(FormParts.CategoryRows category, FormParts.TypeRows type) {

        private boolean has(IndicatorRow row) {
            return row.category().name().equals(category.category())
                    && row.type().name().equals(type.type());
        }
    }

    private void level(Level level, List<TargetPeriod> periods) {
        Map<TargetPeriod, Integer> numbers = new EnumMap<>(TargetPeriod.class);
        for (IndicatorRow row : rows) {
            if (level.has(row)) {
                places.nextRow();
                for (TargetPeriod period : periods) {
                    if (!row.side(period).isEmpty()) {
                        int number = numbers.merge(period, 1, Integer::sum);
                        indicators(period).add(indicator(level, row, period, number));
                    }
                }
            }
        }
        if (level.type().printedEmpty() || level.type().atLeast() > 0) {
            places.nextRow();
            for (TargetPeriod period : periods) {
                if (!numbers.containsKey(period)) {
                    empty.add(new EmptyType(
                            period,
                            IndicatorType.valueOf(level.type().type()),
                            places.place(DeclaredForms.levelKey(
                                    level.category().category(), level.type().type()))));
                }
            }
        }
    }

    private List<Indicator> indicators(TargetPeriod period) {
        return made.computeIfAbsent(period, wanted -> new ArrayList<>());
    }

    private Indicator indicator(Level level, IndicatorRow row, TargetPeriod period, int number) {
        Side side = row.side(period);
        SourceLocation at = places.place(key(row, period, CellKey.IndicatorPart.NAME));
        SourceLocation value = places.place(key(row, period, CellKey.IndicatorPart.VALUE));
        places.place(key(row, period, CellKey.IndicatorPart.STANDARD));
        boolean numbered = template.indicators().numbered();
        String name = side.name().strip();
        return new Indicator(
                period,
                IndicatorCategory.valueOf(level.category().category()),
                level.category().label(),
                row.type(),
                level.type().label() + level.type().markText(),
                name,
                numbered ? "指标" + number + "：" + name : name,
                numbered ? number : 0,
                IndicatorValues.parse(side.value(), wholeName(row, name)),
                side.standard().strip(),
                at,
                side.value().isBlank() ? at : value,
                false);
    }

    private static String key(IndicatorRow row, TargetPeriod period, CellKey.IndicatorPart part) {
        return new CellKey.Indicator(row.id(), period, part).text();
    }

    /** A name that was cut off on one side says all of it on the other. */
    private static String wholeName(IndicatorRow row, String name) {
        return Arrays.stream(TargetPeriod.values())
                .map(period -> row.side(period).name().strip())
                .filter(other -> !name.isEmpty() && other.startsWith(name))
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }
}
