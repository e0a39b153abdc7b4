package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.TableKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In a procurement table groups are the sum of their details and quantity times unit price is the amount (政府采购明细). */
@CheckInfo(
        id = "SUM-07",
        title = "政府采购明细",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "政府采购（购买服务）表的合计、部门、类别各级等于其明细之和；有数量和单价的，数量×单价等于金额。",
        reason = "单价不能加总；数量可能计量单位不同，其合计不检查。",
        formula = "汇总行 = Σ 明细；金额 = 数量 × 单价",
        basis = "表内勾稽",
        fires = "数量 3，单价 0.50，金额 1.60",
        silent = "数量 3，单价 0.50，金额 1.50")
public final class ProcurementAddsUp implements Check<TableGrid> {

    private static final ColumnSum SUM = new ColumnSum("其下明细之和", "核对汇总行与其下明细，改正有误的一项。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        TableKind kind = grid.table().kind();
        return kind == TableKind.PROCUREMENT || kind == TableKind.PURCHASE_OF_SERVICES
                ? Stream.of(SUM.totals(grid), SUM.groups(grid), products(grid))
                        .flatMap(outcomes -> outcomes)
                        .toList()
                : List.of();
    }

    private static Stream<Outcome> products(TableGrid grid) {
        Optional<Column> quantity = column(grid, ColumnRole.QUANTITY);
        Optional<Column> price = column(grid, ColumnRole.UNIT_PRICE);
        Optional<Column> amount = column(grid, ColumnRole.AMOUNT);
        if (quantity.isEmpty() || price.isEmpty() || amount.isEmpty()) {
            return Stream.empty();
        }
        return grid.table().rows().stream()
                .filter(row -> row.kind() == RowKind.DETAIL)
                .flatMap(row -> product(grid, row, quantity.get(), price.get(), amount.get()).stream());
    }

    private static Optional<Outcome> product(
            TableGrid grid, BudgetRow row, Column quantity, Column price, Column amount) {
        Optional<BigDecimal> factor = grid.cell(row, quantity).flatMap(cell -> PrintedNumber.parse(cell.text()));
        Optional<Participant> each = grid.figure(row, price);
        Optional<Participant> stated = grid.figure(row, amount);
        if (factor.isEmpty() || each.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Participant count = Participant.text(
                grid.label(row, quantity),
                grid.cell(row, quantity).map(BudgetCell::text).orElse(""),
                grid.cell(row, quantity).map(BudgetCell::at).orElse(row.at()));
        Relation relation = Relation.product("金额 = 数量 × 单价", stated.get(), each.get(), factor.get(), List.of(count));
        return Optional.of(Outcome.of(
                relation,
                broken -> Problem.of(row.identity() + "|数量×单价", broken, RelationText.of(broken), "核对数量、单价与金额及其单位。")));
    }

    private static Optional<Column> column(TableGrid grid, ColumnRole role) {
        return grid.table().columns().stream()
                .filter(column -> column.role() == role)
                .findFirst();
    }
}
