package io.mingzhang.checks.codes;

import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.BudgetTable;
import java.util.List;

/** Fixture tables with other rows, for what the text form of tables cannot say. */
final class TableRows {

    private TableRows() {}

    static BudgetTable of(BudgetTable table, List<BudgetRow> rows) {
        return new BudgetTable(
                table.id(),
                table.kind(),
                table.title(),
                table.year(),
                table.department(),
                table.unit(),
                table.decimals(),
                table.columns(),
                rows,
                table.notes(),
                table.empty(),
                table.template(),
                table.excludesCarryOver(),
                table.at());
    }
}
