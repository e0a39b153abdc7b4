package io.mingzhang.server.performance.library;

import io.mingzhang.model.performance.IndicatorCategory;
import io.mingzhang.model.performance.IndicatorType;
import io.mingzhang.server.platform.web.FieldProblem;
import io.mingzhang.server.platform.web.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody writes it; what is not given is empty, or stays as it is.
 *
 * @param revision which state is changed; null for a new entry
 * @param path who may use it; null: everybody below the person's own place
 * @param category the first level
 * @param type the second level
 * @param texts the other parts by their names: name, explanation, formula, direction, unit, value, standard, basis, sector,
 *     kind, keywords, source
 */
record NewEntry(
        @Nullable Integer revision,
        @Nullable String path,
        @Nullable IndicatorCategory category,
        @Nullable IndicatorType type,
        @Nullable Map<String, @Nullable String> texts) {

    static final List<String> PARTS = List.of(
            "name",
            "explanation",
            "formula",
            "direction",
            "unit",
            "value",
            "standard",
            "basis",
            "sector",
            "kind",
            "keywords",
            "source");

    private static final int LONGEST = 500;

    /** The parts, those that are given over those that are there; refused with everything that is wrong. */
    Map<String, String> over(Map<String, String> present) {
        Map<String, String> parts = new LinkedHashMap<>(present);
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, @Nullable String> given = texts == null ? Map.of() : texts;
        given.forEach((part, text) -> {
            String content = text == null ? "" : text.strip();
            if (!PARTS.contains(part)) {
                problems.add(new FieldProblem(part, "没有这一项。"));
            } else if (content.length() > LONGEST || content.indexOf('\0') >= 0) {
                problems.add(new FieldProblem(part, "不能超过 %d 个字。".formatted(LONGEST)));
            } else {
                parts.put(part, content);
            }
        });
        if (parts.getOrDefault("name", "").isEmpty()) {
            problems.add(new FieldProblem("name", "指标名称不能为空。"));
        }
        if (!List.of("", "UP", "DOWN", "EXACT").contains(parts.getOrDefault("direction", ""))) {
            problems.add(new FieldProblem("direction", "方向应为 UP、DOWN 或 EXACT。"));
        }
        if (!parts.getOrDefault("sector", "").matches("[0-9]{0,5}")) {
            problems.add(new FieldProblem("sector", "行业领域应为功能分类编码。"));
        }
        if (!problems.isEmpty()) {
            throw Refused.badFields(problems);
        }
        return parts;
    }
}
