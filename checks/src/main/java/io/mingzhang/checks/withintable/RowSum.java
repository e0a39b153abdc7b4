package io.mingzhang.checks.withintable;

import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.Addends;
import io.mingzhang.checks.grid.Partition;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sums along the rows of a table: one column is the sum of others. */
final class RowSum {

    private static final String UNKNOWN_COLUMN = "有含义未识别的金额列";

    private RowSum() {}

    /** The outcome of a partition in every row in which it can be looked at. */
    static Stream<Outcome> outcomes(TableGrid grid, Partition partition) {
        return grid.table().rows().stream()
                .filter(row -> row.kind() != RowKind.NUMBER)
                .flatMap(row -> outcome(grid, partition, row).stream());
    }

    private static Optional<Outcome> outcome(TableGrid grid, Partition partition, BudgetRow row) {
        Column whole = partition.whole();
        List<Participant> parts = new ArrayList<>();
        for (Column part : partition.parts()) {
            grid.figure(row, part).ifPresent(parts::add);
        }
        Optional<Participant> stated = grid.figure(row, whole);
        if (stated.isEmpty() && parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> lost = obstacle(grid, row, partition);
        if (lost.isPresent()) {
            return Optional.of(new Outcome.NotChecked(lost.get(), parts));
        }
        if (stated.isEmpty()) {
            return missingTotal(grid, row, whole, parts);
        }
        if (parts.isEmpty()) {
            return stated.get().amount().orElseThrow().isZero()
                    ? Optional.empty()
                    : Optional.of(notSplit(grid, partition, row, stated.get()));
        }
        Relation relation = Relation.sumOf(partition.formula(), stated.get(), parts);
        if (!relation.holds() && hasUnknownColumn(grid)) {
            return Optional.of(new Outcome.NotChecked(UNKNOWN_COLUMN, relation.participants()));
        }
        return Optional.of(Outcome.of(relation, broken -> problem(row, whole, broken)));
    }

    /** A row that leaves its parts blank is a habit of the table where its peers do so too, and a gap where they do not. */
    private static Outcome notSplit(TableGrid grid, Partition partition, BudgetRow row, Participant stated) {
        List<BudgetRow> peers = grid.table().rows().stream()
                .filter(peer -> peer.index() != row.index() && isPeer(row, peer))
                .filter(peer -> grid.figure(peer, partition.whole())
                        .filter(whole -> !whole.amount().orElseThrow().isZero())
                        .isPresent())
                .toList();
        boolean customary = peers.isEmpty()
                || hasUnknownColumn(grid)
                || peers.stream()
                        .anyMatch(peer -> grid.isUnsplit(peer, partition.parts().getFirst()));
        if (customary) {
            return new Outcome.NotChecked(Addends.NOT_SPLIT, List.of(stated));
        }
        List<Participant> figures = new ArrayList<>();
        partition.parts().forEach(part -> figures.add(grid.blank(row, part)));
        figures.add(stated);
        String message = "“%s”列有金额，而各组成部分均为空白；同级其他行均已分列。".formatted(grid.label(row, partition.whole()));
        return new Outcome.Failed(
                Problem.of("blank " + identity(row, partition.whole()), figures, message, "补填组成部分，或核对是否串行。")
                        .withSeverity(Severity.WARNING));
    }

    private static boolean isPeer(BudgetRow row, BudgetRow other) {
        return other.kind() == row.kind() && other.level() == row.level() && other.side() == row.side();
    }

    private static Optional<String> obstacle(TableGrid grid, BudgetRow row, Partition partition) {
        return Stream.concat(Stream.of(partition.whole()), partition.parts().stream())
                .flatMap(column -> grid.cell(row, column).stream())
                .map(BudgetCell::state)
                .filter(state -> state == CellState.LOST || state == CellState.TEXT)
                .findFirst()
                .map(state -> state == CellState.LOST ? Addends.LOST : Addends.WORDS);
    }

    private static boolean hasUnknownColumn(TableGrid grid) {
        return grid.amountColumns().stream().anyMatch(column -> !column.understood());
    }

    private static Optional<Outcome> missingTotal(
            TableGrid grid, BudgetRow row, Column whole, List<Participant> parts) {
        if (grid.cell(row, whole).isEmpty()
                || parts.stream().allMatch(part -> part.amount().orElseThrow().isZero())) {
            return Optional.empty();
        }
        List<Participant> figures = new ArrayList<>();
        figures.add(grid.blank(row, whole));
        figures.addAll(parts);
        String message = "“%s”为空白，而其组成部分列有金额。".formatted(grid.label(row, whole));
        return Optional.of(
                new Outcome.Failed(Problem.of(identity(row, whole), figures, message, "补填合计，或核对各组成部分是否串行。")));
    }

    private static Problem problem(BudgetRow row, Column whole, Relation relation) {
        return Problem.of(identity(row, whole), relation, RelationText.of(relation), "核对该行合计与各组成部分，改正有误的一项。");
    }

    private static String identity(BudgetRow row, Column whole) {
        return row.identity() + "|" + whole.meaning();
    }
}
