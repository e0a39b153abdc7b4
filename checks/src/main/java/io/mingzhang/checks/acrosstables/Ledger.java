package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnMeaning;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The amounts of one side of a table from one source of money, by code and measure.
 *
 * @param grid the table
 * @param side the side
 * @param fund the source; {@link Fund#ALL} for all money
 */
record Ledger(TableGrid grid, Side side, Fund fund) {

    private static final List<BudgetPeriod> PERIODS =
            List.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR, BudgetPeriod.FINAL);
    private static final Set<LineItem> BALANCES = EnumSet.of(
            LineItem.CARRY_OVER_IN, LineItem.CARRY_OVER_OUT, LineItem.USE_OF_SURPLUS, LineItem.SURPLUS_DISTRIBUTION);
    private static final Set<Fund> WHOLE = EnumSet.of(Fund.ALL, Fund.FISCAL_APPROPRIATION);

    /** The column of a measure; the year as a whole before the year without carry-over. */
    Optional<Column> column(Measure measure) {
        List<Column> candidates = candidates(measure);
        for (BudgetPeriod period : PERIODS) {
            for (Column column : candidates) {
                if (column.meaning().period() == period) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /** The column of a measure for a period. */
    Optional<Column> column(Measure measure, BudgetPeriod period) {
        return candidates(measure).stream()
                .filter(column -> column.meaning().period() == period)
                .findFirst();
    }

    /** The columns of a measure; where income and expenditure stand side by side in one row, those of the side. */
    private List<Column> candidates(Measure measure) {
        List<Column> all = new ArrayList<>();
        List<Column> own = new ArrayList<>();
        for (Column column : grid.amountColumns(side)) {
            ColumnMeaning meaning = column.meaning();
            if (meaning.measure() == measure && isOfFund(meaning)) {
                all.add(column);
                if (meaning.side() == side) {
                    own.add(column);
                }
            }
        }
        return own.isEmpty() ? all : own;
    }

    /** Whether it has a column for a measure, of whatever period of the budget. */
    boolean states(Measure measure) {
        return column(measure).isPresent();
    }

    /** The same table from another source of money. */
    Ledger withFund(Fund other) {
        return new Ledger(grid, side, other);
    }

    /** A table of one fund book heads its columns 合计, 基本支出 …, without naming the fund again. */
    private boolean isOfFund(ColumnMeaning meaning) {
        if (meaning.fund() == fund) {
            return true;
        }
        boolean isTableOfBook = switch (grid.table().kind()) {
            case GENERAL_PUBLIC_EXPENDITURE -> fund == Fund.GENERAL_PUBLIC;
            case FUND_INCOME, FUND_EXPENDITURE, FUND_INCOME_EXPENDITURE -> fund == Fund.GOVERNMENT_MANAGED_FUNDS;
            case STATE_CAPITAL_INCOME, STATE_CAPITAL_EXPENDITURE, STATE_CAPITAL_INCOME_EXPENDITURE ->
                fund == Fund.STATE_CAPITAL_OPERATIONS;
            case APPROPRIATION_SUMMARY, APPROPRIATION_EXPENDITURE -> fund == Fund.FISCAL_APPROPRIATION;
            default -> false;
        };
        return isTableOfBook && WHOLE.contains(meaning.fund());
    }

    /** The total row of the side. */
    Optional<BudgetRow> total() {
        return grid.first(RowKind.TOTAL, side).or(() -> grid.first(RowKind.GRAND_TOTAL, side));
    }

    /** The row of an item on this side; sources named under a balance are parts of it, not the sources themselves. */
    Optional<BudgetRow> item(LineItem item) {
        boolean isBalance = BALANCES.contains(item);
        return grid.table().rows().stream()
                .filter(row -> row.item() == item && row.side() == side)
                .filter(row -> (row.kind() == RowKind.BALANCE) == isBalance)
                .findFirst();
    }

    /** The row of a code. */
    Optional<BudgetRow> row(ClassificationCode code) {
        return grid.row(code).filter(row -> row.side() == side || grid.sides().size() == 1);
    }

    /** The functional codes it lists, in reading order. */
    Set<ClassificationCode> functionalCodes() {
        return codes().keySet();
    }

    private Map<ClassificationCode, BudgetRow> codes() {
        return grid.byCode().entrySet().stream()
                .filter(entry -> entry.getKey().scheme() == ClassificationScheme.FUNCTIONAL)
                .filter(entry -> entry.getValue().side() == side || grid.sides().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    /** Whether it lists anything at or below a code. */
    boolean lists(ClassificationCode code) {
        return grid.lists(code);
    }

    /** The amount of a row by measure, named with its table. */
    Optional<Participant> figure(BudgetRow row, Measure measure) {
        return column(measure).flatMap(column -> grid.figure(row, column)).map(this::named);
    }

    /** The amounts of a row under the columns of a reading, named with their table. */
    List<Participant> figures(BudgetRow row, Reading reading) {
        return reading.columns().stream()
                .flatMap(column -> grid.figure(row, column).stream())
                .map(this::named)
                .toList();
    }

    /** The amounts of the rows that make up a code the table has no one row for: its items, or those of several units. */
    List<Participant> parts(ClassificationCode code, Reading reading) {
        List<BudgetRow> rows = grid.table().rows();
        return rows.stream()
                .filter(row -> row.side() == side || grid.sides().size() == 1)
                .filter(row -> isWithin(row, code) && (row.parent() < 0 || !isWithin(rows.get(row.parent()), code)))
                .flatMap(row -> figures(row, reading).stream())
                .toList();
    }

    private static boolean isWithin(BudgetRow row, ClassificationCode code) {
        return row.code().filter(own -> own.isWithin(code)).isPresent();
    }

    /** The total by measure, named with its table. */
    Optional<Participant> total(Measure measure) {
        return total().flatMap(row -> figure(row, measure));
    }

    /** Whether a row leaves a measure open because it does not split its total at all. */
    boolean isUnsplit(BudgetRow row, Measure measure) {
        return column(measure).filter(column -> grid.isUnsplit(row, column)).isPresent();
    }

    /** A row as a participant without amount. */
    Participant named(BudgetRow row) {
        return Participant.text(name() + "·" + row.display(), "", row.at());
    }

    private Participant named(Participant figure) {
        return new Participant(name() + "·" + figure.label(), figure.printed(), figure.amount(), figure.at());
    }

    /** The table, as a reader would call it. */
    String name() {
        return grid.table().kind().label();
    }
}
