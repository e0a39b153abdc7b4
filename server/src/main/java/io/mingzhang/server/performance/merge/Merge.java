package io.mingzhang.server.performance.merge;

import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.FormCells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Fits the changes of a page to what stands there now. A cell is changed only when it still says what the page had seen; a
 * row goes only when nobody changed it since. What fits not is a conflict, and then nothing is changed.
 */
public final class Merge {

    private final FormCells cells;
    private final Predicate<UUID> changedSince;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Edit> effective = new ArrayList<>();
    private final Set<UUID> added = new HashSet<>();

    private Merge(FormCells cells, Predicate<UUID> changedSince) {
        this.cells = cells;
        this.changedSince = changedSince;
    }

    /**
     * What came of it.
     *
     * @param conflicts what fits not; when there are any, the cells are no longer to be used
     * @param effective the changes that changed something, in order
     */
    public record Result(List<Conflict> conflicts, List<Edit> effective) {
        public Result {
            conflicts = List.copyOf(conflicts);
            effective = List.copyOf(effective);
        }

        /** The rows that were added or of which a cell was changed. */
        public Set<UUID> touchedRows() {
            Set<UUID> rows = new LinkedHashSet<>();
            for (Edit edit : effective) {
                switch (edit) {
                    case Edit.Fill(CellKey.Indicator key, String from, String to) -> rows.add(key.row());
                    case Edit.Fill(CellKey.Task key, String from, String to) -> rows.add(key.row());
                    case Edit.Fill ignored -> {
                        // no row
                    }
                    case Edit.AddIndicator(var row, var after) -> rows.add(row.id());
                    case Edit.AddTask(var task, var after) -> rows.add(task.id());
                    case Edit.Move(var block, UUID id, var after, var level) -> rows.add(id);
                    case Edit.Remove(var block, UUID id) -> rows.remove(id);
                }
            }
            return rows;
        }
    }

    /**
     * Changes the cells.
     *
     * @param cells what stands there, with every row the changes name that is there
     * @param edits what is wanted
     * @param changedSince whether somebody changed a row after the page had seen it
     */
    public static Result of(FormCells cells, List<Edit> edits, Predicate<UUID> changedSince) {
        Merge merge = new Merge(cells, changedSince);
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.Fill fill -> merge.fill(fill);
                case Edit.AddIndicator add -> merge.add(add);
                case Edit.AddTask add -> merge.add(add);
                case Edit.Remove remove -> merge.remove(remove);
                case Edit.Move move -> merge.move(move);
            }
        }
        return new Result(merge.conflicts, merge.effective);
    }

    private void fill(Edit.Fill fill) {
        Optional<String> present = cells.content(fill.key());
        String at = fill.key().text();
        if (present.isEmpty()) {
            conflicts.add(new Conflict(at, fill.from(), fill.to(), null, "", null));
        } else if (!present.get().equals(fill.to())) {
            if (present.get().equals(fill.from())) {
                cells.set(fill.key(), fill.to());
                effective.add(fill);
            } else {
                conflicts.add(new Conflict(at, fill.from(), fill.to(), present.get(), "", null));
            }
        }
    }

    private void add(Edit.AddIndicator add) {
        if (cells.indicator(add.row().id()).isEmpty()) {
            cells.put(add.row());
            added.add(add.row().id());
            effective.add(add);
        }
    }

    private void add(Edit.AddTask add) {
        if (cells.task(add.task().id()).isEmpty()) {
            cells.put(add.task());
            added.add(add.task().id());
            effective.add(add);
        }
    }

    private void remove(Edit.Remove remove) {
        Optional<String> name = nameOf(remove.block(), remove.id());
        if (name.isEmpty()) {
            return;
        }
        if (!added.contains(remove.id()) && changedSince.test(remove.id())) {
            conflicts.add(new Conflict(rowKey(remove.block(), remove.id()), "", null, name.get(), "", null));
            return;
        }
        cells.remove(remove.id());
        effective.add(remove);
    }

    private void move(Edit.Move move) {
        if (nameOf(move.block(), move.id()).isEmpty()) {
            conflicts.add(new Conflict(rowKey(move.block(), move.id()), "", "", null, "", null));
            return;
        }
        Edit.Level level = move.level();
        if (level != null) {
            cells.indicator(move.id())
                    .ifPresent(row -> cells.put(row.movedTo(level.category(), level.type(), row.position())));
        }
        effective.add(move);
    }

    private Optional<String> nameOf(FormChange.Block block, UUID id) {
        return switch (block) {
            case indicators ->
                cells.indicator(id)
                        .map(row -> row.annual().name().isEmpty()
                                ? row.implementation().name()
                                : row.annual().name());
            case tasks -> cells.task(id).map(task -> task.name());
        };
    }

    /** Names a whole row: {@code indicator/ID} or {@code task/ID}. */
    public static String rowKey(FormChange.Block block, UUID id) {
        return (block == FormChange.Block.indicators ? "indicator/" : "task/") + id;
    }
}
