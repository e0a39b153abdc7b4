package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.standards.form.DeclarationTemplate;
import io.mingzhang.standards.form.FormParts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which a template prints indicators: by its levels, then by position. Levels it lacks come last. */
public final class PrintedOrder {

    /** The two levels of an indicator. */
    private record Level(String category, String type) {}

    private final Map<Level, Integer> places = new HashMap<>();

    private PrintedOrder(DeclarationTemplate template) {
        for (FormParts.CategoryRows category : template.indicators().categories()) {
            for (FormParts.TypeRows type : category.types()) {
                places.put(new Level(category.category(), type.type()), places.size());
            }
        }
    }

    /** The order of a template. */
    public static PrintedOrder of(DeclarationTemplate template) {
        return new PrintedOrder(template);
    }

    /** The rows in order. */
    public List<IndicatorRow> sorted(List<IndicatorRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt((IndicatorRow row) -> place(row.category(), row.type()))
                        .thenComparing(IndicatorRow::category)
                        .thenComparing(IndicatorRow::type)
                        .thenComparingLong(IndicatorRow::position)
                        .thenComparing(IndicatorRow::id))
                .toList();
    }

    /** Whether the template has these levels. */
    public boolean has(IndicatorCategory category, IndicatorType type) {
        return places.containsKey(new Level(category.name(), type.name()));
    }

    private int place(IndicatorCategory category, IndicatorType type) {
        return places.getOrDefault(new Level(category.name(), type.name()), Integer.MAX_VALUE);
    }
}
