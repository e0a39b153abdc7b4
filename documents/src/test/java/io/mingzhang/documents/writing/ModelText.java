package io.mingzhang.documents.writing;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.Indicator;
import io.mingzhang.model.performance.PerformanceTarget.EmptyType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A model as lines, one for every value, places left out: two documents that mean the same have the same lines. What tells
 * only of the file (its name, damages, traces) is left out, too.
 */
final class ModelText {

    private static final Set<String> OF_THE_FILE =
            Set.of("source", "damages", "traces", "repeats", "damaged", "unrecognized");

    private final List<String> lines = new ArrayList<>();

    private ModelText() {}

    static List<String> of(Object model) {
        ModelText text = new ModelText();
        text.add("", model);
        return text.lines;
    }

    private void add(String path, Object value) {
        switch (value) {
            case SourceLocation place -> {}
            case BigDecimal number -> lines.add(path + " = " + number.toPlainString());
            case Record record -> components(path, record);
            case Optional<?> optional -> optional.ifPresent(present -> add(path, present));
            case Map<?, ?> map -> new TreeMap<>(map).forEach((key, item) -> add(path + "[" + key + "]", item));
            case List<?> list -> {
                lines.add(path + " × " + list.size());
                List<?> ordered = list.stream().sorted(ModelText::byPeriod).toList();
                for (int i = 0; i < ordered.size(); i++) {
                    add(path + "[" + i + "]", ordered.get(i));
                }
            }
            default -> lines.add(path + " = " + value);
        }
    }

    /** Indicators and empty types are in order within their period; how the periods mix says nothing. */
    private static int byPeriod(Object one, Object other) {
        return switch (one) {
            case Indicator indicator -> indicator.period().compareTo(((Indicator) other).period());
            case EmptyType empty ->
                Comparator.comparing(EmptyType::period)
                        .thenComparing(EmptyType::type)
                        .compare(empty, (EmptyType) other);
            default -> 0;
        };
    }

    private void components(String path, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!OF_THE_FILE.contains(component.getName())) {
                try {
                    component.getAccessor().setAccessible(true);
                    add(
                            path + "." + component.getName(),
                            component.getAccessor().invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
