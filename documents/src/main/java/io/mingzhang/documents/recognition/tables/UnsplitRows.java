package io.mingzhang.documents.recognition.tables;

import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.CellState;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the parts of a total as not split where a row states the total and leaves every part blank. */
final class UnsplitRows {

    private final List<Set<String>> partsByTotal = new ArrayList<>();
    private final List<String> totals = new ArrayList<>();

    /**
     * @param columns the columns of a half
     */
    UnsplitRows(List<Column> columns) {
        for (Column total : columns) {
            if (total.isAmount()) {
                addParts(columns, total, Dimension.MEASURE);
                addParts(columns, total, Dimension.FUND);
                addParts(columns, total, Dimension.PERIOD);
            }
        }
    }

    private enum Dimension {
        MEASURE,
        FUND,
        PERIOD
    }

    void mark(RowDraft row) {
        Set<String> unsplit = new HashSet<>();
        for (int i = 0; i < totals.size(); i++) {
            Set<String> parts = partsByTotal.get(i);
            if (isStated(row, totals.get(i))
                    && row.cells.stream()
                            .filter(cell -> parts.contains(cell.column()))
                            .allMatch(cell -> cell.state() == CellState.BLANK)) {
                unsplit.addAll(parts);
            }
        }
        if (!unsplit.isEmpty()) {
            row.cells = row.cells.stream()
                    .map(cell -> unsplit.contains(cell.column()) ? notSplit(cell) : cell)
                    .toList();
        }
    }

    private static BudgetCell notSplit(BudgetCell cell) {
        return cell.state() == CellState.BLANK
                ? new BudgetCell(cell.column(), cell.text(), CellState.NOT_SPLIT, cell.amount(), cell.at())
                : cell;
    }

    private static boolean isStated(RowDraft row, String column) {
        return row.cells.stream()
                .anyMatch(cell -> cell.column().equals(column)
                        && cell.amount().filter(amount -> !amount.isZero()).isPresent());
    }

    private void addParts(List<Column> columns, Column total, Dimension dimension) {
        Set<String> parts = new HashSet<>();
        for (Column part : columns) {
            if (part.isAmount() && isPart(part.meaning(), total.meaning(), dimension)) {
                parts.add(part.id());
            }
        }
        if (!parts.isEmpty()) {
            totals.add(total.id());
            partsByTotal.add(parts);
        }
    }

    private static boolean isPart(ColumnMeaning part, ColumnMeaning total, Dimension dimension) {
        if (part.side() != total.side()) {
            return false;
        }
        return switch (dimension) {
            case MEASURE ->
                part.fund() == total.fund()
                        && part.period() == total.period()
                        && isPart(part.measure(), total.measure());
            case FUND ->
                part.measure() == total.measure()
                        && part.period() == total.period()
                        && isPart(part.fund(), total.fund());
            case PERIOD ->
                part.measure() == total.measure()
                        && part.fund() == total.fund()
                        && total.period() == BudgetPeriod.TOTAL
                        && (part.period() == BudgetPeriod.CURRENT_YEAR || part.period() == BudgetPeriod.CARRY_OVER);
        };
    }

    private static boolean isPart(Measure part, Measure total) {
        return switch (total) {
            case TOTAL ->
                switch (part) {
                    case BASIC,
                            PROJECT,
                            PERSONNEL,
                            OPERATING,
                            OTHER_OPERATION,
                            SPECIFIC_TARGET,
                            REMITTANCE_TO_SUPERIOR,
                            BUSINESS_EXPENDITURE,
                            SUBSIDY_TO_AFFILIATES -> true;
                    default -> false;
                };
            case BASIC -> part == Measure.PERSONNEL || part == Measure.OPERATING;
            case THREE_PUBLIC -> part == Measure.OVERSEAS || part == Measure.HOSPITALITY || part == Measure.VEHICLES;
            case VEHICLES -> part == Measure.VEHICLE_PURCHASE || part == Measure.VEHICLE_OPERATION;
            default -> false;
        };
    }

    private static boolean isPart(Fund part, Fund total) {
        return switch (total) {
            case ALL -> part != Fund.ALL && part != Fund.INTERGOVERNMENTAL_SUBSIDY;
            case FISCAL_APPROPRIATION, GOVERNMENT_BUDGET_FUNDS ->
                part == Fund.GENERAL_PUBLIC
                        || part == Fund.GOVERNMENT_MANAGED_FUNDS
                        || part == Fund.STATE_CAPITAL_OPERATIONS;
            default -> false;
        };
    }
}
