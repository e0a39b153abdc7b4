package io.mingzhang.model.budget;

import io.mingzhang.kernel.ClassificationCode;
import java.util.Optional;

/**
 * What an amount means, wherever it stands: two amounts of one document with the same quantity should be the same. Table
 * cells, figures in sentences and sums of forms are all brought to quantities.
 *
 * @param side income or expenditure; {@link Side#NONE} for figures said of both at once ("收支总计")
 * @param fund the source of money
 * @param period which year's money
 * @param measure what kind of expenditure or other quantity
 * @param code the classification code, empty for the whole
 * @param name a name that narrows it when there is no code: class, unit, project, economic item; empty for the whole
 */
public record Quantity(
        Side side, Fund fund, BudgetPeriod period, Measure measure, Optional<ClassificationCode> code, String name) {

    /** The whole of a measure on a side from a source. */
    public static Quantity of(Side side, Fund fund, BudgetPeriod period, Measure measure) {
        return new Quantity(side, fund, period, measure, Optional.empty(), "");
    }

    /** The same narrowed to a code. */
    public Quantity forCode(ClassificationCode narrowed) {
        return new Quantity(side, fund, period, measure, Optional.of(narrowed), "");
    }

    /** The same of another year's money. */
    public Quantity in(BudgetPeriod other) {
        return new Quantity(side, fund, other, measure, code, name);
    }

    /** The same of another source of money. */
    public Quantity from(Fund other) {
        return new Quantity(side, other, period, measure, code, name);
    }

    /** The same narrowed to a name. */
    public Quantity forName(String narrowed) {
        return new Quantity(side, fund, period, measure, Optional.empty(), narrowed);
    }
}
