package io.mingzhang.model.budget;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.kernel.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A budget table as published (预算公开报表).
 *
 * @param id unique in its document: {@code t1}, {@code t2} … in reading order
 * @param kind which of the official tables it is
 * @param title the title as printed
 * @param year the fiscal year named in title or header, when there is one
 * @param department the department line above the table, empty when there is none
 * @param unit the unit line above the table; empty when none is printed (columns then carry an inferred unit)
 * @param decimals the most decimals printed in it
 * @param columns from left to right
 * @param rows in reading order; of side-by-side tables first the rows of the left half, then those of the right
 * @param notes lines under the table: 注：本表无数据
 * @param empty whether no amount is printed in it
 * @param template whether it is an unfilled template: headers and labels only
 * @param excludesCarryOver whether the title says 不含上年结转
 * @param at where its title stands, or its first row when it has no title
 */
public record BudgetTable(
        String id,
        TableKind kind,
        String title,
        Optional<FiscalYear> year,
        String department,
        Optional<AmountUnit> unit,
        int decimals,
        List<Column> columns,
        List<BudgetRow> rows,
        List<Note> notes,
        boolean empty,
        boolean template,
        boolean excludesCarryOver,
        SourceLocation at) {

    /**
     * A line under a table.
     *
     * @param text as printed
     * @param at where it stands
     */
    public record Note(String text, SourceLocation at) {}

    public BudgetTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The same with other rows. */
    public BudgetTable withRows(List<BudgetRow> others) {
        return new BudgetTable(
                id,
                kind,
                title,
                year,
                department,
                unit,
                decimals,
                columns,
                others,
                notes,
                empty,
                template,
                excludesCarryOver,
                at);
    }

    /** The same under another id, as part of a union of documents. */
    public BudgetTable withId(String other) {
        return new BudgetTable(
                other,
                kind,
                title,
                year,
                department,
                unit,
                decimals,
                columns,
                rows,
                notes,
                empty,
                template,
                excludesCarryOver,
                at);
    }

    /** The columns of money that may be added up. */
    public List<Column> amountColumns() {
        return columns.stream().filter(Column::isAmount).toList();
    }

    /** The rows whose parent is the given row. */
    public Stream<BudgetRow> children(BudgetRow row) {
        return rows.stream().filter(other -> other.parent() == row.index());
    }

    /** The column of this meaning, the first when there are several. */
    public Optional<Column> column(ColumnMeaning meaning) {
        return columns.stream()
                .filter(c -> c.isAmount() && c.meaning().equals(meaning))
                .findFirst();
    }

    /** The rows that are of a kind on a side. */
    public Stream<BudgetRow> rows(RowKind ofKind, Side side) {
        return rows.stream().filter(row -> row.kind() == ofKind && row.side() == side);
    }
}
