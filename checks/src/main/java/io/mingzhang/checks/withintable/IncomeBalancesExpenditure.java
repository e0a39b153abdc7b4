package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Income and expenditure of a summary table add up and balance, balances included (收支平衡). */
@CheckInfo(
        id = "SUM-04",
        title = "收支平衡",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "收支总表：本年收入、支出合计等于各行之和；总计等于本年合计加结转结余；收入总计等于支出总计。",
        reason = "有结转结余金额时，本年收入与本年支出可以不等，只要求总计相等；决算只要求总计相等。",
        formula = "本年合计 = Σ 各行；总计 = 本年合计 + 结转结余；收入总计 = 支出总计；无结转结余时本年收入 = 本年支出",
        basis = "表内勾稽；预算法第十二条",
        fires = "收入总计 900.00，支出总计 910.00",
        silent = "本年收入 900.00，年初结转 10.00，本年支出 910.00，两侧总计均为 910.00")
public final class IncomeBalancesExpenditure implements Check<TableGrid> {

    private static final Set<TableKind> KINDS =
            EnumSet.of(TableKind.INCOME_EXPENDITURE_SUMMARY, TableKind.APPROPRIATION_SUMMARY);
    private static final ColumnSum YEAR = new ColumnSum("各行之和", "核对合计与各行，改正有误的一项。");
    private static final ColumnSum GRAND = new ColumnSum("本年合计 + 结转结余", "核对总计、本年合计与结转结余。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        if (!KINDS.contains(grid.table().kind())) {
            return List.of();
        }
        return Stream.of(side(grid, Side.INCOME), side(grid, Side.EXPENDITURE), Balance.of(grid))
                .flatMap(outcomes -> outcomes)
                .toList();
    }

    private static Stream<Outcome> side(TableGrid grid, Side side) {
        return grid.halves(side).stream().flatMap(half -> half(grid, side, half));
    }

    private static Stream<Outcome> half(TableGrid grid, Side side, int half) {
        List<BudgetRow> top = grid.topRows(side, half);
        Optional<BudgetRow> year = grid.first(RowKind.TOTAL, side, half);
        Optional<BudgetRow> grand = grid.first(RowKind.GRAND_TOTAL, side, half);
        if (top.isEmpty()) {
            return Stream.empty();
        }
        if (year.isEmpty() && grand.isEmpty()) {
            return Stream.of(Outcome.notChecked("表中没有合计行"));
        }
        List<BudgetRow> whole = new ArrayList<>(year.map(List::of).orElse(top));
        whole.addAll(grid.balances(side, half));
        return Stream.concat(
                year.stream().flatMap(row -> year(grid, row, top, grand.isPresent() ? List.of() : grid.balances(side))),
                grand.stream().flatMap(row -> GRAND.sums(grid, row, whole)));
    }

    /** A total above no grand total may count what is carried over; then it is the sum of the rows and the balances. */
    private static Stream<Outcome> year(TableGrid grid, BudgetRow row, List<BudgetRow> top, List<BudgetRow> balances) {
        List<Outcome> plain = YEAR.sums(grid, row, top).toList();
        boolean isBroken = plain.stream().anyMatch(Outcome.Failed.class::isInstance);
        if (!isBroken || balances.isEmpty()) {
            return plain.stream();
        }
        List<BudgetRow> whole = new ArrayList<>(top);
        whole.addAll(balances);
        List<Outcome> wider = GRAND.sums(grid, row, whole).toList();
        return wider.stream().noneMatch(Outcome.Failed.class::isInstance) ? wider.stream() : plain.stream();
    }
}
