package io.mingzhang.server.performance.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a declaration. Cells that are not there are blank, which is not a zero.
 *
 * @param fields name of a {@code TargetField} to text
 * @param funding {@code ANNUAL/CENTRAL} to fen as digits
 * @param goals name of a {@code TargetPeriod} to text
 * @param tasks the main tasks, in order
 * @param indicators the indicators, in printed order
 */
public record DeclaredForm(
        Map<String, String> fields,
        Map<String, String> funding,
        Map<String, String> goals,
        List<TaskRow> tasks,
        List<IndicatorRow> indicators) {

    /** Nothing filled in. */
    public static final DeclaredForm EMPTY = new DeclaredForm(Map.of(), Map.of(), Map.of(), List.of(), List.of());

    public DeclaredForm {
        fields = sorted(fields);
        funding = sorted(funding);
        goals = sorted(goals);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /** The text of a field, empty when blank. */
    public String field(String key) {
        String text = fields.get(key);
        return text == null ? "" : text;
    }

    /** An amount in fen as digits, null when blank. */
    public @Nullable String amount(String cell) {
        return funding.get(cell);
    }

    private static Map<String, String> sorted(Map<String, String> cells) {
        return Collections.unmodifiableMap(new TreeMap<>(cells));
    }
}
