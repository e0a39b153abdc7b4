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
import io.mingzhang.kernel.Relation.Term;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantities;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** In final accounts each fund book of the appropriations balances by itself (财政拨款分预算平衡). */
@CheckInfo(
        id = "SUM-15",
        title = "财政拨款各本预算分别平衡",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "财政拨款收入支出决算总表中，一般公共预算、政府性基金、国有资本经营各自的年初结转加本年收入，等于本年支出加年末结转。",
        reason = "合计平衡而分预算不平衡，说明结转结余记错了预算。某本预算一侧没有金额的栏按零计；没有按预算分栏的表不检查。",
        formula = "年初结转（预算） + 本年收入（预算） = 本年支出（预算） + 年末结转（预算）",
        basis = "表内勾稽；部门决算报表编制口径",
        fires = "政府性基金年初 4.00、收入 100.00，支出 95.00、年末 10.00",
        silent = "政府性基金年初 4.00、收入 100.00，支出 95.00、年末 9.00")
public final class AppropriationsBalanceByFund implements Check<TableGrid> {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);

    @Override
    public List<Outcome> examine(TableGrid grid) {
        boolean applies = grid.table().kind() == TableKind.APPROPRIATION_SUMMARY
                && grid.documentKind() == DocumentKind.FINAL_ACCOUNTS;
        return applies
                ? BOOKS.stream().flatMap(fund -> book(grid, fund).stream()).toList()
                : List.of();
    }

    private static Optional<Outcome> book(TableGrid grid, Fund fund) {
        Optional<Column> spent = column(grid, Side.EXPENDITURE, fund);
        Optional<Column> received = column(grid, Side.INCOME, Fund.FISCAL_APPROPRIATION);
        if (spent.isEmpty() || received.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> income = Stream.of(
                        row(grid, Side.INCOME, row -> isBalance(grid, row) && isOf(row, fund)),
                        row(grid, Side.INCOME, row -> !isBalance(grid, row) && isOf(row, fund)))
                .flatMap(row -> figure(grid, row, received.get()))
                .toList();
        List<Participant> expenditure = Stream.of(
                        row(grid, Side.EXPENDITURE, row -> row.kind() == RowKind.TOTAL),
                        row(grid, Side.EXPENDITURE, row -> row.item() == LineItem.CARRY_OVER_OUT))
                .flatMap(row -> figure(grid, row, spent.get()))
                .toList();
        boolean isSplit = row(
                        grid,
                        Side.INCOME,
                        row -> isBalance(grid, row)
                                && Quantities.fundOf(row.item()).isPresent())
                .isPresent();
        if (income.isEmpty() || expenditure.isEmpty() || !isSplit && carriesIn(grid, received.get())) {
            return Optional.empty();
        }
        List<Term> terms = new ArrayList<>();
        expenditure.forEach(figure -> terms.add(new Term(1, figure)));
        income.stream().skip(1).forEach(figure -> terms.add(new Term(-1, figure)));
        String formula = fund.label() + "：年初结转 + 本年收入 = 本年支出 + 年末结转";
        return Optional.of(Outcome.of(
                Relation.sum(formula, income.getFirst(), terms),
                broken -> Problem.of(
                        fund.name() + "|平衡", broken, RelationText.of(broken), "核对该预算的年初、年末结转与本年收支，改正有误的一项。")));
    }

    /** Money carried in that the table does not divide by fund could belong to any. */
    private static boolean carriesIn(TableGrid grid, Column column) {
        return row(grid, Side.INCOME, row -> row.item() == LineItem.CARRY_OVER_IN)
                .flatMap(row -> grid.figure(row, column))
                .filter(figure -> !figure.amount().orElseThrow().isZero())
                .isPresent();
    }

    /** 年初财政拨款结转和结余 and the rows that divide it by fund. */
    private static boolean isBalance(TableGrid grid, BudgetRow row) {
        return row.kind() == RowKind.BALANCE
                || row.parent() >= 0 && grid.table().rows().get(row.parent()).kind() == RowKind.BALANCE;
    }

    private static boolean isOf(BudgetRow row, Fund fund) {
        return Quantities.fundOf(row.item()).filter(fund::equals).isPresent();
    }

    private static Optional<BudgetRow> row(TableGrid grid, Side side, Predicate<BudgetRow> condition) {
        return grid.table().rows().stream()
                .filter(row -> row.side() == side && condition.test(row))
                .findFirst();
    }

    private static Stream<Participant> figure(TableGrid grid, Optional<BudgetRow> row, Column column) {
        return row.flatMap(found -> grid.figure(found, column)).stream();
    }

    private static Optional<Column> column(TableGrid grid, Side side, Fund fund) {
        return grid.amountColumns().stream()
                .filter(column -> column.meaning().side() == side
                        && column.meaning().fund() == fund
                        && column.meaning().measure() == Measure.TOTAL)
                .findFirst();
    }
}
