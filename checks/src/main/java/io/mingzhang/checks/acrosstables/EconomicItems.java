package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantities;
import io.mingzhang.model.budget.RowKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The table of basic expenditure by economic classification, by item. */
final class EconomicItems {

    private EconomicItems() {}

    /** Its total; the totals of its halves where it has one for 人员经费 and one for 公用经费. */
    static List<Participant> totals(TableGrid grid) {
        List<BudgetRow> totals = grid.table().rows().stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .toList();
        boolean ofHalves = !totals.isEmpty()
                && totals.stream().noneMatch(row -> Quantities.measureOf(row.item()) == Measure.TOTAL);
        return totals.stream()
                .limit(ofHalves ? totals.size() : 1)
                .flatMap(row -> figure(grid, row, Measure.TOTAL).stream())
                .toList();
    }

    /** The amount of a row; a table of basic expenditure may head its total column 合计 or 基本支出. */
    static Optional<Participant> figure(TableGrid grid, BudgetRow row, Measure measure) {
        List<Measure> accepted = measure == Measure.TOTAL ? List.of(Measure.TOTAL, Measure.BASIC) : List.of(measure);
        return accepted.stream()
                .flatMap(wanted -> grid.amountColumns().stream()
                        .filter(column -> column.meaning().measure() == wanted && isThisYear(column)))
                .flatMap(column -> grid.figure(row, column).stream())
                .map(figure -> new Participant(
                        grid.table().kind().label() + "·" + figure.label(),
                        figure.printed(),
                        figure.amount(),
                        figure.at()))
                .findFirst();
    }

    private static boolean isThisYear(Column column) {
        return switch (column.meaning().period()) {
            case TOTAL, CURRENT_YEAR, FINAL -> true;
            case CARRY_OVER, PRIOR_YEAR_BUDGET, PRIOR_YEAR_EXECUTION, BUDGET, CHANGE -> false;
        };
    }

    /** The amounts of all details whose row satisfies a condition. */
    static List<Participant> details(TableGrid grid, Predicate<BudgetRow> condition) {
        return grid.table().rows().stream()
                .filter(row -> row.kind() == RowKind.DETAIL)
                .filter(condition)
                .flatMap(row -> figure(grid, row, Measure.TOTAL).stream())
                .toList();
    }

    /** Whether the table is by departmental codes, or by names alone without a government code. */
    static boolean isDepartmental(TableGrid grid) {
        return grid.table().rows().stream()
                .flatMap(row -> row.code().stream())
                .map(ClassificationCode::scheme)
                .noneMatch(ClassificationScheme.GOVERNMENT_ECONOMIC::equals);
    }
}
