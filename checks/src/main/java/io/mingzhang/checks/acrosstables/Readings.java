package io.mingzhang.checks.acrosstables;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out which money the columns of a table speak of: title, headers, rows and its own sums say it, or nothing does. */
final class Readings {

    private final Ledger ledger;
    private final Measure measure;
    private final Optional<Column> year;
    private final Optional<Column> carried;
    private final Optional<Column> total;

    private Readings(Ledger ledger, Measure measure) {
        this.ledger = ledger;
        this.measure = measure;
        this.year = ledger.column(measure, BudgetPeriod.CURRENT_YEAR);
        this.carried = ledger.column(measure, BudgetPeriod.CARRY_OVER);
        this.total = ledger.column(measure, BudgetPeriod.TOTAL).or(() -> ledger.column(measure, BudgetPeriod.FINAL));
    }

    /** The ways a ledger states a measure, at most one for each span. */
    static List<Reading> of(Ledger ledger, Measure measure) {
        return new Readings(ledger, measure).all();
    }

    private List<Reading> all() {
        List<Reading> readings = new ArrayList<>();
        year.ifPresent(column -> readings.add(new Reading(Span.YEAR, List.of(column))));
        total.ifPresent(column -> readings.add(new Reading(spanOfTotal(column), List.of(column))));
        if (total.isEmpty() && year.isPresent() && carried.isPresent()) {
            readings.add(new Reading(Span.WHOLE, List.of(year.get(), carried.get())));
        }
        return readings;
    }

    private Span spanOfTotal(Column column) {
        if (ledger.grid().table().excludesCarryOver() || isIncomeAboveCarryOver()) {
            return Span.YEAR;
        }
        if (year.isPresent()) {
            return Span.WHOLE;
        }
        if (carried.isPresent()) {
            return isPartOf(carried.get(), column) ? Span.WHOLE : Span.YEAR;
        }
        boolean isBesideCarryOver = ledger.fund() != Fund.ALL
                && ledger.withFund(Fund.ALL)
                        .column(measure, BudgetPeriod.CARRY_OVER)
                        .isPresent();
        return isBesideCarryOver ? Span.YEAR : Span.OPEN;
    }

    private boolean isPartOf(Column part, Column whole) {
        return ledger.grid().partitions().stream()
                .anyMatch(partition ->
                        partition.whole().equals(whole) && partition.parts().contains(part));
    }

    /** In the halves of a summary the rows above the row of carry-over state the income of the year. */
    private boolean isIncomeAboveCarryOver() {
        return ledger.side() == Side.INCOME
                && ledger.grid().table().rows().stream()
                        .anyMatch(row -> row.item() == LineItem.CARRY_OVER_IN && row.side() == Side.INCOME);
    }
}
