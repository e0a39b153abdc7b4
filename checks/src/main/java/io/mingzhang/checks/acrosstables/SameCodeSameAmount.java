package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same functional code has the same amount in every table of a budget (同一科目各表一致). */
@CheckInfo(
        id = "XT-01",
        title = "同一科目各表金额一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "预算中，同一功能科目在支出总表的金额，等于各预算分表（一般公共预算、政府性基金、国有资本经营）与专户、单位资金之和；收入总表各来源与对应分表一致。",
        reason =
                "按编码比较，不按名称比较；有结转时只比较同一口径（当年对当年，含结转对含结转），口径未注明且合计不同的不比较；收入总表按收入科目编列的不比较；决算不适用。编码只见于一张表而金额相同的，指出可能印错的编码。",
        formula = "支出总表（科目，基本/项目） = Σ 各预算分表（科目）；收入总表（科目，来源） = 该来源支出分表（科目）",
        basis = "表间勾稽",
        fires = "支出总表 2080501 为 1.556000，收入总表 2080501 为 1.550000",
        silent = "一般公共预算支出表不含政府性基金科目，支出总表该科目等于基金表")
public final class SameCodeSameAmount implements SetCheck {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);

    @Override
    public Stream<Outcome> examine(TableSet set) {
        if (set.isFinalAccounts()) {
            return Stream.empty();
        }
        return Stream.of(BookSums.outcomes(set), incomeAgainstBooks(set), incomeAgainstExpenditure(set))
                .flatMap(outcomes -> outcomes);
    }

    private static Stream<Outcome> incomeAgainstBooks(TableSet set) {
        return BOOKS.stream().flatMap(fund -> {
            Optional<Ledger> income = set.income(fund)
                    .filter(ledger -> ledger.column(Measure.TOTAL).isPresent());
            Optional<Ledger> book = set.book(fund);
            return income.isPresent() && book.isPresent() ? compare(set, income.get(), book.get()) : Stream.empty();
        });
    }

    private static Stream<Outcome> incomeAgainstExpenditure(TableSet set) {
        Optional<Ledger> income = set.income(Fund.ALL);
        Optional<Ledger> expenditure = set.expenditure();
        if (income.isEmpty()
                || expenditure.isEmpty()
                || income.get().functionalCodes().isEmpty()) {
            return Stream.empty();
        }
        Stream<Outcome> gaps =
                set.tellsPeriodsApart() ? Stream.empty() : CodeGaps.between(income.get(), expenditure.get()).stream();
        return Stream.concat(compare(set, income.get(), expenditure.get()), gaps);
    }

    /** Every code both tables list, by its total. */
    private static Stream<Outcome> compare(TableSet set, Ledger one, Ledger other) {
        if (one.functionalCodes().isEmpty() || other.functionalCodes().isEmpty()) {
            return Stream.empty();
        }
        List<SpanMatch> matches = SpanMatch.of(set.tellsPeriodsApart(), Measure.TOTAL, List.of(one, other));
        if (matches.isEmpty()) {
            return Stream.of(Outcome.notChecked(SpanMatch.MIXED));
        }
        return matches.stream().flatMap(match -> compare(new Comparison(set), match, one, other).stream());
    }

    private static List<Outcome> compare(Comparison comparison, SpanMatch match, Ledger one, Ledger other) {
        Function<Subject, Stream<Outcome>> compare = subject -> {
            if (subject.mine().isEmpty() || subject.theirs().isEmpty()) {
                return Stream.empty();
            }
            return comparison
                    .sums(
                            one.name() + "/" + other.name() + "|" + subject.identity(),
                            "%s = %s（%s）".formatted(one.name(), other.name(), subject.identity()),
                            one.figures(subject.mine().get(), match.readings().getFirst()),
                            other.figures(
                                    subject.theirs().get(), match.readings().getLast()))
                    .stream();
        };
        List<Outcome> codes = one.functionalCodes().stream()
                .map(code -> new Subject(code.digits(), one.row(code), other.row(code)))
                .flatMap(compare)
                .toList();
        List<Outcome> totals = match.isCertain()
                ? List.of()
                : compare.apply(new Subject("合计", one.total(), other.total())).toList();
        return match.weigh(codes, totals);
    }

    /** A code, or the total, with its rows in both tables. */
    private record Subject(String identity, Optional<BudgetRow> mine, Optional<BudgetRow> theirs) {}
}
