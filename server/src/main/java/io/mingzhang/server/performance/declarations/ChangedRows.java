package io.mingzhang.server.performance.declarations;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import io.mingzhang.server.performance.form.CellKey;
import io.mingzhang.server.performance.form.DeclaredForm;
import io.mingzhang.server.performance.form.Fen;
import io.mingzhang.server.performance.form.FormCells;
import io.mingzhang.server.performance.form.IndicatorRow;
import io.mingzhang.server.performance.form.TaskRow;
import io.mingzhang.server.performance.merge.Edit;
import io.mingzhang.server.performance.merge.FormChange;
import io.mingzhang.server.performance.merge.RowOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a form that changes touch: loaded before them, stored after them. However long the form, that part is short. */
@Component
class ChangedRows {

    private final TargetRows rows;

    ChangedRows(TargetRows rows) {
        this.rows = rows;
    }

    /** The texts and amounts of a form, its tasks, and those of its indicators that are named. */
    FormCells cells(TargetHeads.Stored stored, Set<UUID> named) {
        UUID id = stored.head().id();
        List<TaskRow> tasks = stored.head().subject().kind() == TargetKind.DEPARTMENT || !named.isEmpty()
                ? rows.tasks(id)
                : List.of();
        return new FormCells(
                new DeclaredForm(stored.fields(), rows.funding(id), stored.goals(), tasks, rows.indicators(id, named)));
    }

    FormCells copy(FormCells cells) {
        return new FormCells(cells.form());
    }

    /** Which of the rows somebody changed after the page saw them. */
    Set<UUID> changedSince(UUID target, Set<UUID> ids, int known, int present) {
        return known == present ? Set.of() : rows.changedSince(target, ids, known);
    }

    /** Stores what was changed; returns the changes with the rows as they are stored. */
    List<FormChange> save(UUID target, int revision, FormPatching.Work work) {
        FormCells cells = work.cells();
        Order order = new Order(target);
        Set<UUID> removed = new LinkedHashSet<>();
        for (Edit edit : work.result().effective()) {
            switch (edit) {
                case Edit.AddIndicator(IndicatorRow row, UUID after) -> order.put(level(row), row.id(), after);
                case Edit.AddTask(TaskRow task, UUID after) -> order.task(task.id(), after);
                case Edit.Move(var block, UUID id, UUID after, Edit.Level level) -> {
                    if (level == null) {
                        order.task(id, after);
                    } else {
                        order.put(level, id, after);
                    }
                }
                case Edit.Remove(var block, UUID id) -> removed.add(id);
                case Edit.Fill ignored -> {
                    // stays where it is
                }
            }
        }
        rows.delete(target, removed);
        Set<UUID> touched = work.result().touchedRows();
        work.followed().forEach(fill -> {
            if (fill.key() instanceof CellKey.Task(UUID task, var part)) {
                touched.add(task);
            }
        });
        rows.reorder(target, order.place(cells, touched));
        rows.save(
                target,
                revision,
                touched.stream().map(cells::indicator).flatMap(Optional::stream).toList());
        rows.saveTasks(
                target,
                revision,
                touched.stream().map(cells::task).flatMap(Optional::stream).toList());
        rows.used(work.result().effective().stream()
                .map(ChangedRows::entryOf)
                .flatMap(Optional::stream)
                .toList());
        Map<String, String> funding = cells.form().funding();
        if (!funding.equals(work.before().form().funding())) {
            rows.saveFunding(target, funding);
        }
        return changes(work);
    }

    /** The totals that lists show. */
    static TargetHead.Amounts amounts(TargetHead head, DeclaredForm form) {
        if (head.subject().kind() == TargetKind.DEPARTMENT) {
            List<String> totals = form.tasks().stream()
                    .map(TaskRow::total)
                    .filter(Objects::nonNull)
                    .toList();
            Long sum = totals.isEmpty()
                    ? null
                    : totals.stream().mapToLong(Fen::orZero).sum();
            return new TargetHead.Amounts(sum, null);
        }
        return new TargetHead.Amounts(total(form, TargetPeriod.ANNUAL), total(form, TargetPeriod.IMPLEMENTATION));
    }

    private static @Nullable Long total(DeclaredForm form, TargetPeriod period) {
        return Fen.orNull(form.amount(new CellKey.Funding(period, FundingSource.TOTAL).cell()));
    }

    private static Optional<UUID> entryOf(Edit edit) {
        return edit instanceof Edit.AddIndicator(IndicatorRow row, UUID after)
                ? Optional.ofNullable(row.libraryId())
                : Optional.empty();
    }

    private static Edit.Level level(IndicatorRow row) {
        return new Edit.Level(row.category(), row.type());
    }

    private static List<FormChange> changes(FormPatching.Work work) {
        List<FormChange> changes = new ArrayList<>();
        for (Edit edit : work.result().effective()) {
            changes.add(
                    switch (edit) {
                        case Edit.Fill fill -> change(fill);
                        case Edit.AddIndicator(IndicatorRow row, UUID after) ->
                            FormChange.insert(work.cells().indicator(row.id()).orElse(row), after);
                        case Edit.AddTask(TaskRow task, UUID after) ->
                            FormChange.insert(work.cells().task(task.id()).orElse(task), after);
                        case Edit.Remove(var block, UUID id) -> FormChange.delete(block, id);
                        case Edit.Move(var block, UUID id, UUID after, Edit.Level level) ->
                            level == null
                                    ? FormChange.moveTask(id, after)
                                    : FormChange.move(id, after, level.category(), level.type());
                    });
        }
        work.followed().forEach(fill -> changes.add(change(fill)));
        return changes;
    }

    private static FormChange change(Edit.Fill fill) {
        return FormChange.set(
                fill.key().text(),
                fill.from().isEmpty() ? null : fill.from(),
                fill.to().isEmpty() ? null : fill.to());
    }

    /** The orders of the levels in which rows come or go. */
    private final class Order {

        private final UUID target;
        private final Map<Edit.Level, RowOrder> levels = new LinkedHashMap<>();
        private final List<RowOrder> ofTasks = new ArrayList<>();

        private Order(UUID target) {
            this.target = target;
        }

        private void put(Edit.Level level, UUID row, @Nullable UUID after) {
            levels.values().forEach(order -> order.remove(row));
            levels.computeIfAbsent(level, wanted -> new RowOrder(rows.positions(target, wanted)))
                    .put(row, after);
        }

        private void task(UUID task, @Nullable UUID after) {
            if (ofTasks.isEmpty()) {
                ofTasks.add(new RowOrder(rows.taskPositions(target)));
            }
            ofTasks.getFirst().put(task, after);
        }

        /** Gives touched rows their positions; the others that need new ones are returned. */
        private Map<UUID, Long> place(FormCells cells, Set<UUID> touched) {
            Map<UUID, Long> others = new LinkedHashMap<>();
            List<RowOrder> orders = new ArrayList<>(levels.values());
            orders.addAll(ofTasks);
            orders.forEach(order -> order.numbered().forEach((row, position) -> {
                if (touched.contains(row)) {
                    cells.indicator(row)
                            .ifPresent(found -> cells.put(found.movedTo(found.category(), found.type(), position)));
                    cells.task(row).ifPresent(found -> cells.put(found.at(position)));
                } else {
                    others.put(row, position);
                }
            }));
            return others;
        }
    }
}
