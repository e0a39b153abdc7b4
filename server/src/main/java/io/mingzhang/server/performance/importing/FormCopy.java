package io.mingzhang.server.performance.importing;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.bridge.DeclaredForms;
import io.mingzhang.server.performance.bridge.FilledForm;
import io.mingzhang.server.performance.bridge.LeftOver;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.standards.form.DeclarationTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A recognized form in the cells of a template. Its rows have the same ids whenever it is made from the same document, so that
 * what a person left out on screen is left out of the draft.
 *
 * @param form what stands in it
 * @param places where each cell stands in the document, by key
 * @param leftOver what has no place in the template
 */
record FormCopy(DeclaredForm form, Map<String, SourceLocation> places, List<LeftOver> leftOver) {

    /** The form with this number of a document, in a template. */
    static FormCopy of(UUID document, int number, PerformanceTarget target, DeclarationTemplate template) {
        FilledForm filled = DeclaredForms.fill(target, template);
        Map<UUID, UUID> stable = new HashMap<>();
        filled.form().tasks().forEach(task -> stable.put(task.id(), id(document, number, "task", stable.size())));
        filled.form().indicators().forEach(row -> stable.put(row.id(), id(document, number, "row", stable.size())));
        FormCells cells = new FormCells(new DeclaredForm(
                filled.form().fields(), filled.form().funding(), filled.form().goals(), List.of(), List.of()));
        filled.form().tasks().forEach(task -> cells.put(named(task, stable)));
        filled.form().indicators().forEach(row -> cells.put(named(row, stable)));
        Map<String, SourceLocation> places = new LinkedHashMap<>();
        filled.places().forEach((key, at) -> places.put(named(key, stable), at));
        return new FormCopy(cells.form(), places, filled.leftOver());
    }

    private static UUID id(UUID document, int number, String kind, int row) {
        String name = document + "/" + number + "/" + kind + "/" + row;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    private static TaskRow named(TaskRow task, Map<UUID, UUID> stable) {
        return new TaskRow(
                stable.getOrDefault(task.id(), task.id()),
                task.position(),
                task.name(),
                task.content(),
                task.total(),
                task.appropriation(),
                task.other(),
                task.projectIds(),
                task.kind());
    }

    private static IndicatorRow named(IndicatorRow row, Map<UUID, UUID> stable) {
        return new IndicatorRow(
                stable.getOrDefault(row.id(), row.id()),
                row.category(),
                row.type(),
                row.position(),
                row.implementation(),
                row.annual(),
                row.libraryId(),
                row.linkedTo());
    }

    private static String named(String key, Map<UUID, UUID> stable) {
        return switch (CellKey.parse(key).orElse(null)) {
            case CellKey.Indicator cell ->
                new CellKey.Indicator(stable.getOrDefault(cell.row(), cell.row()), cell.period(), cell.part()).text();
            case CellKey.Task cell -> new CellKey.Task(stable.getOrDefault(cell.row(), cell.row()), cell.part()).text();
            case null, default -> key;
        };
    }

    /** What the registers know, and over it what the document says. */
    static DeclaredForm over(DeclaredForm known, DeclaredForm said) {
        Map<String, String> fields = new TreeMap<>(known.fields());
        fields.putAll(said.fields());
        Map<String, String> funding = new TreeMap<>(known.funding());
        funding.putAll(said.funding());
        return new DeclaredForm(fields, funding, said.goals(), said.tasks(), said.indicators());
    }

    /** What stands in it without some cells and whole rows ({@code indicator/ID}, {@code task/ID}). */
    DeclaredForm without(Collection<String> leaveOut) {
        Set<String> left = new HashSet<>(leaveOut);
        FormCells cells = new FormCells(form);
        form.tasks().stream()
                .map(TaskRow::id)
                .filter(id -> left.contains("task/" + id))
                .forEach(cells::remove);
        form.indicators().stream()
                .map(IndicatorRow::id)
                .filter(id -> left.contains("indicator/" + id))
                .forEach(cells::remove);
        left.stream().flatMap(key -> CellKey.parse(key).stream()).forEach(key -> cells.set(key, ""));
        cells.form().indicators().stream()
                .filter(row -> row.side(TargetPeriod.ANNUAL).isEmpty()
                        && row.side(TargetPeriod.IMPLEMENTATION).isEmpty())
                .map(IndicatorRow::id)
                .forEach(cells::remove);
        return cells.form();
    }
}
