package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;

/** What was spent on the three public expenses is not more than was budgeted (“三公”决算不超预算). */
@CheckInfo(
        id = "SUM-14",
        title = "“三公”决算数不超预算数",
        severity = Severity.INFO,
        category = CheckCategory.WITHIN_TABLE,
        summary = "部门决算“三公”经费表中，决算数大于预算数的项目。",
        reason = "“三公”经费应控制在预算之内；经批准调整的，应在说明中写明，因此只作提示。",
        formula = "决算数 ≤ 预算数（逐项）",
        basis = "党政机关厉行节约反对浪费条例；表内勾稽",
        fires = "公务接待费预算数 2.00，决算数 2.50",
        silent = "公务接待费预算数 2.00，决算数 1.50")
public final class FinalsWithinBudget implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        boolean isThreePublic = grid.table().kind() == TableKind.THREE_PUBLIC
                || grid.table().kind() == TableKind.THREE_PUBLIC_AND_OPERATING;
        if (!isThreePublic || grid.documentKind() != DocumentKind.FINAL_ACCOUNTS) {
            return List.of();
        }
        return grid.amountColumns().stream()
                .filter(column -> column.meaning().period() == BudgetPeriod.FINAL)
                .flatMap(column -> grid.table().rows().stream()
                        .filter(row -> row.kind() != RowKind.NUMBER)
                        .flatMap(row -> outcome(grid, row, column).stream()))
                .toList();
    }

    private static Optional<Outcome> outcome(TableGrid grid, BudgetRow row, Column column) {
        Optional<Participant> stated = grid.figure(row, column);
        Optional<Participant> limit = grid.table()
                .column(column.meaning().withPeriod(BudgetPeriod.BUDGET))
                .flatMap(budget -> grid.figure(row, budget));
        if (stated.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Outcome.of(
                Relation.atMost("决算数 ≤ 预算数", stated.get(), limit.get()),
                broken -> Problem.of(
                        row.identity() + "|" + column.meaning().measure().name(),
                        broken,
                        RelationText.of(broken),
                        "核对两数；确属超预算的，在说明中写明原因。")));
    }
}
