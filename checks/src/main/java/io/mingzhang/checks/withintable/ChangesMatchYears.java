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
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.RowKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A printed change is the amount of this year less that of the year before (增减额 = 本年 − 上年). */
@CheckInfo(
        id = "SUM-13",
        title = "增减额等于本年减上年",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "列有上年数、本年数和增减额的表，逐行检查增减额等于本年数减上年数。",
        reason = "上年数可以是预算数或执行数；两者都列而增减额未写明与何者比较的，不下结论。",
        formula = "增减额 = 本年预算数 − 上年预算（执行）数",
        basis = "表内勾稽",
        fires = "上年 880.00，本年 900.00，增减额 30.00",
        silent = "上年 460.00，本年 450.00，增减额 -10.00")
public final class ChangesMatchYears implements Check<TableGrid> {

    private static final List<BudgetPeriod> CURRENT =
            List.of(BudgetPeriod.TOTAL, BudgetPeriod.CURRENT_YEAR, BudgetPeriod.FINAL);
    private static final String FORMULA = "增减额 = 本年数 − 上年数";

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return grid.amountColumns().stream()
                .filter(column -> column.meaning().period() == BudgetPeriod.CHANGE)
                .flatMap(change -> examine(grid, change))
                .toList();
    }

    private static Stream<Outcome> examine(TableGrid grid, Column change) {
        Optional<Column> current = CURRENT.stream()
                .flatMap(period -> twin(grid, change, period).stream())
                .findFirst();
        Optional<Column> budget = twin(grid, change, BudgetPeriod.PRIOR_YEAR_BUDGET);
        Optional<Column> execution = twin(grid, change, BudgetPeriod.PRIOR_YEAR_EXECUTION);
        if (current.isEmpty() || budget.isEmpty() && execution.isEmpty()) {
            return Stream.empty();
        }
        boolean isOpen = budget.isPresent() && execution.isPresent();
        if (isOpen && !change.label().contains("执行") && !change.label().contains("决算")) {
            return Stream.of(Outcome.notChecked("未写明与上年预算数还是执行数比较"));
        }
        Column prior = execution.or(() -> budget).orElseThrow();
        return grid.table().rows().stream()
                .filter(row -> row.kind() != RowKind.NUMBER)
                .flatMap(row -> outcome(grid, row, change, current.get(), prior).stream());
    }

    private static Optional<Column> twin(TableGrid grid, Column change, BudgetPeriod period) {
        return grid.table().column(change.meaning().withPeriod(period));
    }

    private static Optional<Outcome> outcome(
            TableGrid grid, BudgetRow row, Column change, Column current, Column prior) {
        Optional<Participant> stated = grid.figure(row, change);
        List<Term> terms = Stream.of(
                        grid.figure(row, current).map(figure -> new Term(1, figure)),
                        grid.figure(row, prior).map(figure -> new Term(-1, figure)))
                .flatMap(Optional::stream)
                .toList();
        if (stated.isEmpty() || terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Outcome.of(
                Relation.sum(FORMULA, stated.get(), terms),
                broken ->
                        Problem.of(row.identity() + "|增减", broken, RelationText.of(broken), "核对本年数、上年数与增减额，改正有误的一项。")));
    }
}
