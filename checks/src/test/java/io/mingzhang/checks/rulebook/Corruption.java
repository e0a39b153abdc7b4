package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Changes one amount of a table, as a slip of the pen would. */
final class Corruption {

    private Corruption() {}

    /** One digit of the number is another one. */
    static BudgetCell changed(BudgetCell cell, Random random) {
        StatedAmount amount = cell.amount().orElseThrow();
        StringBuilder digits = new StringBuilder(amount.value().toPlainString());
        int position = random.nextInt(digits.length());
        while (digits.charAt(position) == '.') {
            position = random.nextInt(digits.length());
        }
        int other = (digits.charAt(position) - '0' + 1 + random.nextInt(9)) % 10;
        digits.setCharAt(position, (char) ('0' + other));
        String text = digits.toString();
        return new BudgetCell(
                cell.column(),
                text,
                cell.state(),
                Optional.of(StatedAmount.of(text, new BigDecimal(text), amount.unit())),
                cell.at());
    }

    static BudgetTable with(BudgetTable table, BudgetRow row, BudgetCell changed) {
        List<BudgetCell> cells = row.cells().stream()
                .map(cell -> cell.column().equals(changed.column()) ? changed : cell)
                .toList();
        BudgetRow newRow = new BudgetRow(
                row.index(),
                row.parent(),
                row.side(),
                row.kind(),
                row.level(),
                row.item(),
                row.code(),
                row.printedCode(),
                row.name(),
                row.printedName(),
                row.texts(),
                cells,
                row.at());
        List<BudgetRow> rows = new ArrayList<>(table.rows());
        rows.set(row.index(), newRow);
        return table.withRows(rows);
    }
}
