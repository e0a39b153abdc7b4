package io.mingzhang.checks.withintable;

import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.Addends;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sums down the columns of a table: one row is the sum of others.
 *
 * @param formula the demand in words: 合计 = 各类之和
 * @param remedy what to do when it is not met
 */
record ColumnSum(String formula, String remedy) {

    /** The total rows of every side against the rows at the top. */
    Stream<Outcome> totals(TableGrid grid) {
        return grid.sides().stream()
                .flatMap(side -> grid.halves(side).stream().flatMap(half -> total(grid, side, half)));
    }

    private Stream<Outcome> total(TableGrid grid, Side side, int half) {
        List<BudgetRow> top = grid.topRows(side, half);
        if (top.isEmpty()) {
            return Stream.empty();
        }
        List<BudgetRow> inHalf = grid.all(RowKind.TOTAL, side, half);
        if (inHalf.isEmpty()) {
            return grid.table().empty() || top.size() == 1 ? Stream.empty() : Stream.of(Outcome.notChecked("表中没有合计行"));
        }
        if (inHalf.size() > 1) {
            return inHalf.stream().flatMap(row -> sums(grid, row, grid.children(row)));
        }
        BudgetRow total = inHalf.getFirst();
        Stream<BudgetRow> totals = Stream.concat(Stream.of(total), totalsOfOtherColumns(grid, total, side));
        return totals.flatMap(row -> sums(grid, row, top));
    }

    /** The halves of a table may each have a total of their own, such as 人员经费合计 and 公用经费合计. */
    private static Stream<BudgetRow> totalsOfOtherColumns(TableGrid grid, BudgetRow total, Side side) {
        return grid.table()
                .rows(RowKind.TOTAL, side)
                .filter(row -> !row.equals(total))
                .filter(row -> row.cells().stream()
                        .noneMatch(cell -> total.cells().stream()
                                .anyMatch(other -> other.column().equals(cell.column()))));
    }

    /** Every row that has rows below it against these. */
    Stream<Outcome> groups(TableGrid grid) {
        return grid.table().rows().stream()
                .filter(row -> row.kind() == RowKind.GROUP || row.kind() == RowKind.BALANCE)
                .flatMap(row -> group(grid, row));
    }

    private Stream<Outcome> group(TableGrid grid, BudgetRow row) {
        List<BudgetRow> parts = row.kind() == RowKind.BALANCE
                ? grid.table()
                        .children(row)
                        .filter(part -> part.kind() != RowKind.OF_WHICH)
                        .toList()
                : grid.children(row);
        return parts.isEmpty() ? Stream.empty() : sums(grid, row, parts);
    }

    /** A row against the rows it is the sum of, column by column. */
    Stream<Outcome> sums(TableGrid grid, BudgetRow sum, List<BudgetRow> parts) {
        return grid.amountColumns(sum.side()).stream()
                .filter(column -> grid.cell(sum, column).isPresent())
                .flatMap(column -> sum(grid, sum, parts, column).stream());
    }

    private Optional<Outcome> sum(TableGrid grid, BudgetRow sum, List<BudgetRow> parts, Column column) {
        if (grid.cell(sum, column).isEmpty()) {
            return Optional.empty(); // a column of the other half
        }
        Addends addends = Addends.of(grid, parts, column);
        Optional<Participant> stated = grid.figure(sum, column);
        if (stated.isEmpty() && !addends.hasMoney()) {
            return Optional.empty();
        }
        if (addends.obstacle().isPresent()) {
            return Optional.of(new Outcome.NotChecked(addends.obstacle().get(), addends.figures()));
        }
        if (stated.isEmpty()) {
            return Optional.of(missing(grid, sum, column, addends));
        }
        if (addends.figures().isEmpty()) {
            return stated.get().amount().orElseThrow().isZero()
                    ? Optional.empty()
                    : Optional.of(new Outcome.NotChecked(Addends.NOT_SPLIT, List.of(stated.get())));
        }
        Relation relation = Relation.sumOf(sum.display() + " = " + formula, stated.get(), addends.figures());
        return Optional.of(Outcome.of(relation, broken -> problem(identity(sum, column), broken)));
    }

    private Problem problem(String identity, Relation broken) {
        return WholeYuan.mayBeRounded(broken)
                ? Problem.of(identity, broken, RelationText.of(broken) + "各数印到整元，可能是取整的尾差。", remedy)
                        .withSeverity(Severity.INFO)
                : Problem.of(identity, broken, RelationText.of(broken), remedy);
    }

    private Outcome missing(TableGrid grid, BudgetRow sum, Column column, Addends addends) {
        boolean isLost = grid.cell(sum, column)
                .filter(cell -> cell.state() == CellState.LOST)
                .isPresent();
        if (isLost) {
            return new Outcome.NotChecked(Addends.LOST, addends.figures());
        }
        if (grid.isUnsplit(sum, column)) {
            return new Outcome.NotChecked(Addends.NOT_SPLIT, addends.figures());
        }
        if (!grid.statesAnything(sum) && isCustomary(grid, sum)) {
            return new Outcome.NotChecked("汇总行未列金额", addends.figures());
        }
        List<Participant> figures = new ArrayList<>();
        figures.add(grid.blank(sum, column));
        figures.addAll(addends.figures());
        String message = "“%s”为空白，而其下列有金额。".formatted(grid.label(sum, column));
        return new Outcome.Failed(Problem.of(identity(sum, column), figures, message, "补填汇总行金额，或核对下级金额是否串列。"));
    }

    /** Headings without amounts are a habit of some tables: then no row of the same standing states anything. */
    private static boolean isCustomary(TableGrid grid, BudgetRow sum) {
        return sum.kind() != RowKind.TOTAL
                && grid.table()
                        .rows(sum.kind(), sum.side())
                        .filter(row -> row.level() == sum.level())
                        .noneMatch(grid::statesAnything);
    }

    private static String identity(BudgetRow row, Column column) {
        return row.identity() + "|" + column.meaning();
    }
}
