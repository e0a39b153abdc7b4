package io.mingzhang.model.budget;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a budget table; the halves of a side-by-side table are rows of their own.
 *
 * @param index 0-based position in {@link BudgetTable#rows()}
 * @param parent index of the row it is a part of, −1 at the top; rows of the first level are part of the total row of their
 *     half, the year's total and the balance rows are part of the grand total
 * @param side the half it belongs to
 * @param kind the part it plays
 * @param level depth in the hierarchy: 0 for totals, 1 for class or group, 2 for section …
 * @param item what it means when it has no code
 * @param code the composed classification code, when it has one
 * @param printedCode the code cell or cells as printed, joined by {@code /}
 * @param name the name without code, numbering and blanks
 * @param printedName the name as printed
 * @param texts the text cells by column id: unit, item, remark …
 * @param cells the cells of amount, quantity and price columns, in column order, blanks included
 * @param at where the row stands
 */
public record BudgetRow(
        int index,
        int parent,
        Side side,
        RowKind kind,
        int level,
        LineItem item,
        Optional<ClassificationCode> code,
        String printedCode,
        String name,
        String printedName,
        Map<String, String> texts,
        List<BudgetCell> cells,
        SourceLocation at) {

    public BudgetRow {
        texts = Map.copyOf(texts);
        cells = List.copyOf(cells);
    }

    /** The cell under a column, empty when the row has none there (the other half of the table). */
    public Optional<BudgetCell> cell(Column column) {
        return cells.stream().filter(cell -> cell.column().equals(column.id())).findFirst();
    }

    /** What the row is, independent of its place: its code, or its name. Part of fingerprints. */
    public String identity() {
        return side.name() + ":"
                + code.map(ClassificationCode::digits).orElse(item == LineItem.NONE ? name : item.name());
    }

    /** How a reader would name the row: code and name. */
    public String display() {
        return code.map(c -> c.digits() + " ").orElse("") + (name.isEmpty() ? item.label() : name);
    }
}
