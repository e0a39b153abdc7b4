package io.mingzhang.server.projects.library;

import io.mingzhang.server.projects.PlanRow;
import io.mingzhang.server.projects.ProjectText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A project with everything filled in.
 *
 * @param head what it is
 * @param cells values by {@linkplain CellKey address}; what is blank is not in it
 */
public record ProjectSheet(ProjectHead head, Map<String, String> cells) {

    /** Keeps the values in the order of their addresses. */
    public ProjectSheet {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The value there; null when it is blank. */
    public @Nullable String at(String cell) {
        return cells.get(cell);
    }

    /** The value of a field; empty when it is blank. */
    public String text(ProjectField field) {
        return cells.getOrDefault(field.cell(), "");
    }

    /** The values of a field with several. */
    public List<String> list(ProjectField field) {
        String joined = text(field);
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    /** The name. */
    public String name() {
        return text(ProjectField.NAME);
    }

    /** The total in fen, if it is stated. */
    public Optional<Long> total() {
        return Optional.ofNullable(cells.get(ProjectField.TOTAL.cell())).map(Long::valueOf);
    }

    /** The plan by year and source. */
    public List<PlanRow> plan() {
        List<PlanRow> rows = new ArrayList<>();
        cells.forEach((at, value) -> {
            if (CellKey.of(at).orElse(null) instanceof CellKey.OfPlan(int year, String source)) {
                rows.add(new PlanRow(year, source, Long.parseLong(value)));
            }
        });
        return List.copyOf(rows);
    }

    /** The long texts that are there. */
    public Map<ProjectText, String> texts() {
        Map<ProjectText, String> texts = new EnumMap<>(ProjectText.class);
        for (ProjectText text : ProjectText.values()) {
            Optional.ofNullable(cells.get(new CellKey.OfText(text).at()))
                    .ifPresent(content -> texts.put(text, content));
        }
        return texts;
    }

    /** The sum of the plan in fen. */
    public long planned() {
        return plan().stream().mapToLong(PlanRow::amountFen).reduce(0, Math::addExact);
    }
}
