package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of the three public expenses, whether the table lists them in rows or in columns. */
final class ThreePublicFigures {

    private static final List<TableKind> KINDS =
            List.of(TableKind.THREE_PUBLIC, TableKind.THREE_PUBLIC_AND_OPERATING, TableKind.AGENCY_OPERATING);

    private static final Set<BudgetPeriod> YEAR =
            EnumSet.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR, BudgetPeriod.FINAL);

    private ThreePublicFigures() {}

    /** The amount of a kind of expense: its row, or its column in the total row or the only row. */
    static Optional<Participant> of(TableSet set, LineItem item, Measure measure) {
        return KINDS.stream()
                .flatMap(kind -> set.grid(kind).stream())
                .flatMap(grid -> inRows(grid, item).or(() -> inColumns(grid, measure)).stream())
                .findFirst();
    }

    private static Optional<Participant> inRows(TableGrid grid, LineItem item) {
        return grid.table().rows().stream()
                .filter(row -> row.item() == item)
                .flatMap(row -> ofThisYear(grid).flatMap(column -> figure(grid, row, column)))
                .findFirst();
    }

    private static Optional<Participant> inColumns(TableGrid grid, Measure measure) {
        Optional<Column> column = ofThisYear(grid)
                .filter(candidate -> candidate.meaning().measure() == measure)
                .findFirst();
        List<BudgetRow> rows = grid.table().rows();
        Optional<BudgetRow> row = rows.stream()
                .filter(candidate -> candidate.kind() == RowKind.TOTAL)
                .findFirst()
                .or(() -> rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty());
        return column.flatMap(
                found -> row.flatMap(total -> figure(grid, total, found).findFirst()));
    }

    private static Stream<Column> ofThisYear(TableGrid grid) {
        return grid.amountColumns().stream()
                .filter(column -> YEAR.contains(column.meaning().period()));
    }

    private static Stream<Participant> figure(TableGrid grid, BudgetRow row, Column column) {
        return grid.figure(row, column).stream()
                .map(figure -> new Participant(
                        grid.table().kind().label() + "·" + figure.label(),
                        figure.printed(),
                        figure.amount(),
                        figure.at()));
    }
}
