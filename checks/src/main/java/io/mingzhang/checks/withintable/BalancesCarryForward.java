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
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is carried in and received, less what is spent, is carried on, row by row (年初结转 + 收入 − 支出 = 年末结转). */
@CheckInfo(
        id = "SUM-12",
        title = "结转结余平衡",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "同列年初结转和结余、本年收入、本年支出、年末结转和结余的表，逐行平衡。",
        reason = "政府性基金、国有资本经营预算收入支出表按科目列结转；缺年初列或年末列的表不检查。",
        formula = "年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出",
        basis = "表内勾稽；部门决算报表编制口径",
        fires = "年初 5.00，收入 200.00，支出 195.00，年末 12.00",
        silent = "年初 5.00，收入 200.00，支出 195.00，年末 10.00")
public final class BalancesCarryForward implements Check<TableGrid> {

    private static final String FORMULA = "年末结转 = 年初结转 + 本年收入 − 本年支出";

    private record Columns(Column opening, Column income, Column expenditure, Column closing) {}

    @Override
    public List<Outcome> examine(TableGrid grid) {
        Optional<Column> opening = column(grid, Measure.OPENING_BALANCE, Side.NONE);
        Optional<Column> closing = column(grid, Measure.CLOSING_BALANCE, Side.NONE);
        Optional<Column> income = column(grid, Measure.TOTAL, Side.INCOME);
        Optional<Column> expenditure = column(grid, Measure.TOTAL, Side.EXPENDITURE);
        if (opening.isEmpty() || closing.isEmpty() || income.isEmpty() || expenditure.isEmpty()) {
            return List.of();
        }
        Columns columns = new Columns(opening.get(), income.get(), expenditure.get(), closing.get());
        return grid.table().rows().stream()
                .filter(row -> row.kind() != RowKind.NUMBER && grid.statesAnything(row))
                .flatMap(row -> outcome(grid, row, columns).stream())
                .toList();
    }

    /** The column of a measure; a balance stands on neither side. */
    private static Optional<Column> column(TableGrid grid, Measure measure, Side side) {
        return grid.amountColumns().stream()
                .filter(column -> column.meaning().measure() == measure)
                .filter(column -> side == Side.NONE || column.meaning().side() == side)
                .findFirst();
    }

    private static Optional<Outcome> outcome(TableGrid grid, BudgetRow row, Columns columns) {
        List<Term> terms = Stream.of(
                        term(grid, row, columns.opening(), 1),
                        term(grid, row, columns.income(), 1),
                        term(grid, row, columns.expenditure(), -1))
                .flatMap(Optional::stream)
                .toList();
        Optional<Participant> closing = grid.figure(row, columns.closing());
        if (closing.isPresent()) {
            return terms.isEmpty() ? Optional.empty() : Optional.of(judge(row, closing.get(), terms));
        }
        return terms.size() < 2 || !grid.isBlank(row, columns.closing())
                ? Optional.empty()
                : withoutClosing(row, terms);
    }

    /** A blank closing balance is none: the rest balances by itself. */
    private static Optional<Outcome> withoutClosing(BudgetRow row, List<Term> terms) {
        List<Term> others = new ArrayList<>();
        terms.stream().skip(1).forEach(term -> others.add(new Term(-term.sign(), term.figure())));
        return terms.getFirst().sign() > 0
                ? Optional.of(judge(row, terms.getFirst().figure(), others))
                : Optional.empty();
    }

    private static Optional<Term> term(TableGrid grid, BudgetRow row, Column column, int sign) {
        return grid.figure(row, column).map(figure -> new Term(sign, figure));
    }

    private static Outcome judge(BudgetRow row, Participant stated, List<Term> terms) {
        return Outcome.of(
                Relation.sum(FORMULA, stated, terms),
                broken -> Problem.of(
                        row.identity() + "|结转", broken, RelationText.of(broken), "核对该行年初、年末结转与本年收支，改正有误的一项。"));
    }
}
