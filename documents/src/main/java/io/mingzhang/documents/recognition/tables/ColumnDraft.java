package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import java.util.Optional;

/**
 * A column as its header reads, before the kind of the table is known.
 *
 * @param index 0-based column of the grid
 * @param label the path of labels
 * @param role what it holds
 * @param detail closer description of a text column
 * @param scheme the code set its header names
 * @param side named in the header
 * @param fund named in the header
 * @param period named in the header
 * @param measure named in the header
 * @param total whether it is a total of the columns of its group
 * @param currentYear whether the header says 本年 or 当年
 * @param unit unit printed in the header
 * @param understood whether the header said what the column is
 */
record ColumnDraft(
        int index,
        String label,
        ColumnRole role,
        String detail,
        Optional<ClassificationScheme> scheme,
        Optional<Side> side,
        Optional<Fund> fund,
        Optional<BudgetPeriod> period,
        Optional<Measure> measure,
        boolean total,
        boolean currentYear,
        Optional<AmountUnit> unit,
        boolean understood) {

    boolean isAmount() {
        return role == ColumnRole.AMOUNT;
    }

    /** Whether the cells are numbers: money, counts or prices. */
    boolean isNumeric() {
        return isAmount() || role == ColumnRole.QUANTITY || role == ColumnRole.UNIT_PRICE;
    }

    boolean isCode() {
        return role == ColumnRole.CODE || isPartOfCode();
    }

    boolean isPartOfCode() {
        return role == ColumnRole.CODE_CLASS || role == ColumnRole.CODE_SECTION || role == ColumnRole.CODE_ITEM;
    }

    /** Whether it says of its cells what another column says of its own. */
    boolean saysTheSame(ColumnDraft other) {
        return role == other.role
                && label.equals(other.label)
                && side.equals(other.side)
                && fund.equals(other.fund)
                && period.equals(other.period)
                && measure.equals(other.measure);
    }

    ColumnDraft as(ColumnRole other) {
        return new ColumnDraft(
                index, label, other, detail, scheme, side, fund, period, measure, total, currentYear, unit, understood);
    }
}
