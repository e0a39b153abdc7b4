package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.TargetPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The cells of a form, or of the part of it that is needed, while they are being changed. */
public final class FormCells {

    private final Map<String, String> fields;
    private final Map<String, String> funding;
    private final Map<String, String> goals;
    private final Map<UUID, TaskRow> tasks = new LinkedHashMap<>();
    private final Map<UUID, IndicatorRow> indicators = new LinkedHashMap<>();

    /** The cells of a form; of its rows as many as it has. */
    public FormCells(DeclaredForm form) {
        fields = new TreeMap<>(form.fields());
        funding = new TreeMap<>(form.funding());
        goals = new TreeMap<>(form.goals());
        form.tasks().forEach(task -> tasks.put(task.id(), task));
        form.indicators().forEach(row -> indicators.put(row.id(), row));
    }

    /** The content of a cell, empty text when blank; empty when its row is not there. */
    public Optional<String> content(CellKey key) {
        return switch (key) {
            case CellKey.Field field ->
                Optional.of(fields.getOrDefault(field.field().name(), ""));
            case CellKey.Funding amount -> Optional.of(funding.getOrDefault(amount.cell(), ""));
            case CellKey.Goal goal ->
                Optional.of(goals.getOrDefault(goal.period().name(), ""));
            case CellKey.Indicator cell -> indicator(cell.row()).map(row -> part(row.side(cell.period()), cell.part()));
            case CellKey.Task cell -> task(cell.row()).map(row -> part(row, cell.part()));
        };
    }

    /** Fills a cell; an empty text makes it blank. The row must be there. */
    public void set(CellKey key, String content) {
        switch (key) {
            case CellKey.Field field -> put(fields, field.field().name(), content);
            case CellKey.Funding amount -> put(funding, amount.cell(), content);
            case CellKey.Goal goal -> put(goals, goal.period().name(), content);
            case CellKey.Indicator cell ->
                indicators.computeIfPresent(cell.row(), (id, row) -> changed(row, cell.period(), cell.part(), content));
            case CellKey.Task cell ->
                tasks.computeIfPresent(cell.row(), (id, row) -> changed(row, cell.part(), content));
        }
    }

    /** A row of the grid. */
    public Optional<IndicatorRow> indicator(UUID id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** A task. */
    public Optional<TaskRow> task(UUID id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /** Adds or replaces a row. */
    public void put(IndicatorRow row) {
        indicators.put(row.id(), row);
    }

    /** Adds or replaces a task. */
    public void put(TaskRow task) {
        tasks.put(task.id(), task);
    }

    /** Takes a row or task away. */
    public void remove(UUID id) {
        indicators.remove(id);
        tasks.remove(id);
    }

    /** The form as it is now; rows in the order in which they came, so order them where that matters. */
    public DeclaredForm form() {
        return new DeclaredForm(
                fields, funding, goals, new ArrayList<>(tasks.values()), new ArrayList<>(indicators.values()));
    }

    private static String part(Side side, CellKey.IndicatorPart part) {
        return switch (part) {
            case NAME -> side.name();
            case VALUE -> side.value();
            case STANDARD -> side.standard();
        };
    }

    private static String part(TaskRow row, CellKey.TaskPart part) {
        String content = switch (part) {
            case NAME -> row.name();
            case CONTENT -> row.content();
            case TOTAL -> row.total();
            case APPROPRIATION -> row.appropriation();
            case OTHER -> row.other();
            case KIND -> row.kind().name();
            case PROJECTS -> TaskProjects.write(row.projectIds());
        };
        return content == null ? "" : content;
    }

    private static IndicatorRow changed(
            IndicatorRow row, TargetPeriod period, CellKey.IndicatorPart part, String content) {
        Side side = row.side(period);
        return row.with(
                period,
                switch (part) {
                    case NAME -> new Side(content, side.value(), side.standard());
                    case VALUE -> new Side(side.name(), content, side.standard());
                    case STANDARD -> new Side(side.name(), side.value(), content);
                });
    }

    private static TaskRow changed(TaskRow row, CellKey.TaskPart part, String content) {
        String amount = content.isEmpty() ? null : content;
        return switch (part) {
            case NAME -> row.named(content, row.content());
            case CONTENT -> row.named(row.name(), content);
            case TOTAL -> row.costing(amount, row.appropriation(), row.other());
            case APPROPRIATION -> row.costing(row.total(), amount, row.other());
            case OTHER -> row.costing(row.total(), row.appropriation(), amount);
            case KIND -> row.of(TaskRow.Kind.valueOf(content), row.projectIds());
            case PROJECTS -> row.of(row.kind(), TaskProjects.read(content).orElse(List.of()));
        };
    }

    private static void put(Map<String, String> cells, String key, String content) {
        if (content.isEmpty()) {
            cells.remove(key);
        } else {
            cells.put(key, content);
        }
    }
}
