package io.mingzhang.checks.withintable;

import io.mingzhang.checks.RelationText;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Relation.Term;
import io.mingzhang.model.DocumentKind;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two halves of a summary table against each other. */
final class Balance {

    private static final List<BudgetPeriod> WHOLE_YEAR = List.of(BudgetPeriod.TOTAL, BudgetPeriod.FINAL);

    private Balance() {}

    static Stream<Outcome> of(TableGrid grid) {
        return Stream.of(grandTotals(grid), yearTotals(grid), withoutGrandTotals(grid))
                .flatMap(Optional::stream);
    }

    private static Optional<Outcome> grandTotals(TableGrid grid) {
        return compare(grid, RowKind.GRAND_TOTAL, "收入总计 = 支出总计");
    }

    private static Optional<Outcome> yearTotals(TableGrid grid) {
        if (grid.documentKind() == DocumentKind.FINAL_ACCOUNTS) {
            return Optional.empty();
        }
        Optional<Outcome> outcome = compare(grid, RowKind.TOTAL, "本年收入合计 = 本年支出合计");
        return outcome.isPresent() && hasBalances(grid) ? Optional.of(Outcome.notChecked("有结转结余，本年收支不要求相等")) : outcome;
    }

    /** Where no grand totals are printed, the year's totals balance with what is carried in and on. */
    private static Optional<Outcome> withoutGrandTotals(TableGrid grid) {
        boolean hasGrandTotals = grid.first(RowKind.GRAND_TOTAL, Side.INCOME).isPresent()
                || grid.first(RowKind.GRAND_TOTAL, Side.EXPENDITURE).isPresent();
        Optional<Participant> income = figure(grid, RowKind.TOTAL, Side.INCOME);
        Optional<Participant> expenditure = figure(grid, RowKind.TOTAL, Side.EXPENDITURE);
        if (hasGrandTotals || !hasBalances(grid) || income.isEmpty() || expenditure.isEmpty()) {
            return Optional.empty();
        }
        Relation plain = Relation.same("收入合计 = 支出合计", income.get(), expenditure.get());
        if (plain.holds()) {
            return Optional.of(Outcome.passed(plain)); // the totals count what is carried over
        }
        List<Term> terms = new ArrayList<>(List.of(new Term(1, expenditure.get())));
        balances(grid, Side.EXPENDITURE).forEach(figure -> terms.add(new Term(1, figure)));
        balances(grid, Side.INCOME).forEach(figure -> terms.add(new Term(-1, figure)));
        String formula = "本年收入合计 + 结转结余 = 本年支出合计 + 年终结转";
        return Optional.of(Outcome.of(
                Relation.sum(formula, income.get(), terms),
                broken -> Problem.of(formula, broken, RelationText.of(broken), "核对两侧合计与结转结余，查明未平衡的原因。")));
    }

    private static List<Participant> balances(TableGrid grid, Side side) {
        return grid.balances(side).stream()
                .flatMap(row -> wholeColumn(grid, side).flatMap(column -> grid.figure(row, column)).stream())
                .toList();
    }

    private static boolean hasBalances(TableGrid grid) {
        return Stream.of(Side.INCOME, Side.EXPENDITURE)
                .flatMap(side -> grid.balances(side).stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.amount().stream())
                .anyMatch(amount -> !amount.isZero());
    }

    private static Optional<Outcome> compare(TableGrid grid, RowKind kind, String formula) {
        Optional<Participant> income = figure(grid, kind, Side.INCOME);
        Optional<Participant> expenditure = figure(grid, kind, Side.EXPENDITURE);
        if (income.isEmpty() || expenditure.isEmpty()) {
            return Optional.empty();
        }
        Relation relation = Relation.same(formula, income.get(), expenditure.get());
        return Optional.of(Outcome.of(
                relation, broken -> Problem.of(formula, broken, RelationText.of(broken), "核对两侧合计及其下各行，查明未平衡的原因。")));
    }

    private static Optional<Participant> figure(TableGrid grid, RowKind kind, Side side) {
        Optional<BudgetRow> row = grid.first(kind, side);
        return row.flatMap(total -> wholeColumn(grid, side).flatMap(column -> grid.figure(total, column)));
    }

    /** The column of the year's money from all sources the table speaks of. */
    private static Optional<Column> wholeColumn(TableGrid grid, Side side) {
        return grid.amountColumns(side).stream()
                .filter(column -> WHOLE_YEAR.contains(column.meaning().period()))
                .filter(column -> column.meaning().measure() == Measure.TOTAL)
                .filter(column ->
                        column.meaning().fund() == Fund.ALL || column.meaning().fund() == Fund.FISCAL_APPROPRIATION)
                .findFirst();
    }
}
