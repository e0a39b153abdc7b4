package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantities;
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
        reason = "类级按名称对应，去掉序号与“支出”二字，名称被截断时取唯一前缀；有上年结转时只比较同一口径：本年收入对本年收入，总计对含结转的合计。",
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
        return MEASURES.stream()
                .filter(measure -> summary.states(measure) && detail.states(measure))
                .flatMap(measure -> {
                    List<SpanMatch> matches = SpanMatch.of(set.tellsPeriodsApart(), measure, List.of(summary, detail));
                    return matches.isEmpty()
                            ? Stream.of(Outcome.notChecked(SpanMatch.MIXED))
                            : matches.stream()
                                    .flatMap(match -> new Pair(new Comparison(set), summary, detail, measure, match)
                                            .outcomes(names).stream());
                });
    }

    /** A summary and the table of its details, by one measure of the same money. */
    private record Pair(Comparison comparison, Ledger summary, Ledger detail, Measure measure, SpanMatch match) {

        List<Outcome> outcomes(ClassNames names) {
            List<Outcome> classes = summary.grid().topRows(summary.side()).stream()
                    .flatMap(row -> row(row, names).stream())
                    .toList();
            List<Outcome> totals = summary.total().isPresent() && detail.total().isPresent()
                    ? figures(summary.total().get(), detail.total().get(), "合计").stream()
                            .toList()
                    : List.of();
            return match.weigh(classes, totals);
        }

        private Optional<Outcome> row(BudgetRow row, ClassNames names) {
            Optional<BudgetRow> found = row.code().flatMap(detail::row).or(() -> names.find(row.name()));
            if (found.isPresent()) {
                return figures(row, found.get(), row.name());
            }
            Measure nature = Quantities.measureOf(row.item());
            if (nature != Measure.TOTAL) {
                return measure == Measure.TOTAL ? byNature(row, nature) : Optional.empty();
            }
            Optional<ClassificationCode> below = row.code().filter(detail::lists);
            if (below.isPresent()) {
                return items(row, below.get());
            }
            return measure == Measure.TOTAL
                    ? summary.figures(row, match.readings().getFirst()).stream()
                            .filter(figure -> !figure.amount().orElseThrow().isZero())
                            .findFirst()
                            .map(figure -> absent(row, figure, summary, detail))
                    : Optional.empty();
        }

        /** A summary by nature lists 基本支出 and 项目支出 where others list classes: they are totals of their columns. */
        private Optional<Outcome> byNature(BudgetRow row, Measure nature) {
            return detail.total(nature)
                    .flatMap(total -> comparison.sums(
                            identity(summary, detail, row.name(), nature),
                            "%s = %s（%s）".formatted(summary.name(), detail.name(), row.name()),
                            summary.figures(row, match.readings().getFirst()),
                            List.of(total)));
        }

        /** A class without a row of its own is the sum of its items, or of those of several units. */
        private Optional<Outcome> items(BudgetRow row, ClassificationCode code) {
            List<Participant> parts = detail.parts(code, match.readings().getLast());
            return parts.isEmpty()
                    ? Optional.empty()
                    : comparison.sums(
                            identity(summary, detail, row.name(), measure),
                            "%s = %s所列各科目之和（%s）".formatted(summary.name(), detail.name(), row.name()),
                            summary.figures(row, match.readings().getFirst()),
                            parts);
        }

        private Optional<Outcome> figures(BudgetRow mine, BudgetRow theirs, String name) {
            return comparison.sums(
                    identity(summary, detail, name, measure),
                    "%s = %s（%s）".formatted(summary.name(), detail.name(), name),
                    summary.figures(mine, match.readings().getFirst()),
                    detail.figures(theirs, match.readings().getLast()));
        }
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
