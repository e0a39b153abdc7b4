package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows and totals of the summary tables are those of the tables by code (类级与合计一致). */
@CheckInfo(
        id = "XT-02",
        title = "总表与明细表一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "收支总表、财政拨款收支总表的类级支出、合计和各来源收入，与按科目编列的收入总表、支出总表及各预算分表一致。",
        reason = "类级按名称对应，去掉序号与“支出”二字，名称被截断时取唯一前缀；有上年结转且口径不同的不比较。",
        formula = "收支总表（类） = 支出总表（类）；财政拨款收支总表（类，预算） = 该预算分表（类）；各来源收入 = 收入总表该来源合计",
        basis = "表间勾稽",
        fires = "收支总表农林水支出 706.02，支出总表 213 为 705.02",
        silent = "收支总表农林水支出 706.02，支出总表 213 为 706.020146")
public final class SummariesAgreeWithDetailTables implements SetCheck {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);
    private static final List<Measure> MEASURES =
            List.of(Measure.TOTAL, Measure.BASIC, Measure.PROJECT, Measure.PERSONNEL, Measure.OPERATING);

    @Override
    public Stream<Outcome> examine(TableSet set) {
        if (set.carriesOver() && !set.isFinalAccounts()) {
            return Stream.of(Outcome.notChecked("有上年结转，两表口径可能不同"));
        }
        return Stream.of(expenditures(set), appropriations(set), SummaryIncome.outcomes(set))
                .flatMap(outcomes -> outcomes);
    }

    private static Stream<Outcome> expenditures(TableSet set) {
        Optional<Ledger> summary = set.half(TableKind.INCOME_EXPENDITURE_SUMMARY, Side.EXPENDITURE, Fund.ALL);
        Optional<Ledger> detail = set.expenditure();
        return summary.isPresent() && detail.isPresent() ? compare(set, summary.get(), detail.get()) : Stream.empty();
    }

    private static Stream<Outcome> appropriations(TableSet set) {
        Stream<Outcome> byBook = BOOKS.stream().flatMap(fund -> {
            Optional<Ledger> summary = set.half(TableKind.APPROPRIATION_SUMMARY, Side.EXPENDITURE, fund);
            Optional<Ledger> detail = set.book(fund);
            return summary.isPresent() && detail.isPresent()
                    ? compare(set, summary.get(), detail.get())
                    : Stream.empty();
        });
        return byBook;
    }

    private static Stream<Outcome> compare(TableSet set, Ledger summary, Ledger detail) {
        ClassNames names = ClassNames.of(detail);
        Comparison comparison = new Comparison(set);
        Stream<Outcome> classes = summary.grid().topRows(summary.side()).stream()
                .flatMap(row -> compare(comparison, row, names, summary, detail));
        Stream<Outcome> totals = MEASURES.stream()
                .flatMap(measure -> comparison
                        .both(
                                identity(summary, detail, "合计", measure),
                                "%s合计 = %s合计".formatted(summary.name(), detail.name()),
                                summary.total(measure),
                                detail.total(measure))
                        .stream());
        return Stream.concat(classes, totals);
    }

    private static Stream<Outcome> compare(
            Comparison comparison, BudgetRow row, ClassNames names, Ledger summary, Ledger detail) {
        Optional<BudgetRow> found = row.code().flatMap(detail::row).or(() -> names.find(row.name()));
        if (found.isEmpty()) {
            return summary
                    .figure(row, Measure.TOTAL)
                    .filter(figure -> !figure.amount().orElseThrow().isZero())
                    .map(figure -> absent(row, figure, summary, detail))
                    .stream();
        }
        String formula = "%s = %s（%s）".formatted(summary.name(), detail.name(), row.name());
        return MEASURES.stream()
                .flatMap(measure -> comparison
                        .both(
                                identity(summary, detail, row.name(), measure),
                                formula,
                                summary.figure(row, measure),
                                detail.figure(found.get(), measure))
                        .stream());
    }

    private static Outcome absent(BudgetRow row, Participant figure, Ledger summary, Ledger detail) {
        String message = "%s列“%s”%s，%s没有这一类。".formatted(summary.name(), row.display(), figure.printed(), detail.name());
        return new Outcome.Failed(Problem.of(
                identity(summary, detail, row.name(), Measure.TOTAL), List.of(figure), message, "核对两表所列的类级科目。"));
    }

    private static String identity(Ledger summary, Ledger detail, String row, Measure measure) {
        return String.join("|", summary.name(), detail.name(), row, measure.name());
    }
}
