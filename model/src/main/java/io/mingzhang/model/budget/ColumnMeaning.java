package io.mingzhang.model.budget;

/**
 * What the amounts of a column mean, independent of where the column stands: side × fund × period × measure.
 *
 * @param side income or expenditure
 * @param fund the source of money
 * @param period which year's money
 * @param measure what kind of expenditure or quantity
 */
public record ColumnMeaning(Side side, Fund fund, BudgetPeriod period, Measure measure) {

    /** All money of the year, in total, on neither side. */
    public static final ColumnMeaning TOTAL = new ColumnMeaning(Side.NONE, Fund.ALL, BudgetPeriod.TOTAL, Measure.TOTAL);

    /** The same with another fund. */
    public ColumnMeaning withFund(Fund other) {
        return new ColumnMeaning(side, other, period, measure);
    }

    /** The same with another measure. */
    public ColumnMeaning withMeasure(Measure other) {
        return new ColumnMeaning(side, fund, period, other);
    }

    /** The same for another period. */
    public ColumnMeaning withPeriod(BudgetPeriod other) {
        return new ColumnMeaning(side, fund, other, measure);
    }

    /** The same on another side. */
    public ColumnMeaning withSide(Side other) {
        return new ColumnMeaning(other, fund, period, measure);
    }
}
