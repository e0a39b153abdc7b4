package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.budget.BudgetPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the columns of the year before by the year their headers name: 2024年执行数 in a table of 2025. */
final class ColumnYears {

    private static final List<String> EXECUTED = List.of("执行", "决算", "完成", "实际", "实绩");

    private final Optional<FiscalYear> latest;

    private ColumnYears(Optional<FiscalYear> latest) {
        this.latest = latest;
    }

    /** The years of a table; without a column of its latest year nothing is earlier than another. */
    static ColumnYears of(String title, List<ColumnDraft> columns) {
        List<ColumnDraft> amounts =
                columns.stream().filter(ColumnDraft::isAmount).toList();
        Optional<FiscalYear> latest = Stream.concat(
                        FiscalYears.in(title).stream(), amounts.stream().flatMap(ColumnYears::year))
                .max(Comparator.comparingInt(FiscalYear::value));
        boolean hasCurrent = amounts.stream()
                .anyMatch(column -> year(column).findFirst().isEmpty()
                        || year(column).findFirst().equals(latest));
        return new ColumnYears(hasCurrent ? latest : Optional.empty());
    }

    /** The year of a table by the years its columns name: the later of two; of more, such as plans of years, none. */
    static Optional<FiscalYear> current(List<FiscalYear> named) {
        return named.stream().distinct().count() > 2
                ? Optional.empty()
                : named.stream().max(Comparator.comparingInt(FiscalYear::value));
    }

    private static Stream<FiscalYear> year(ColumnDraft column) {
        return FiscalYears.in(column.label()).stream();
    }

    /** Whether a column states amounts of an earlier year; changes and carry-over are of this one. */
    boolean isEarlier(ColumnDraft column) {
        boolean isOfThisYear = column.period()
                .filter(period -> period == BudgetPeriod.CHANGE || period == BudgetPeriod.CARRY_OVER)
                .isPresent();
        return column.isAmount()
                && !isOfThisYear
                && latest.isPresent()
                && year(column).anyMatch(year -> year.value() < latest.get().value());
    }

    /** What a column of an earlier year states: what was executed, or the budget. */
    BudgetPeriod earlierPeriod(ColumnDraft column) {
        return EXECUTED.stream().anyMatch(column.label()::contains)
                ? BudgetPeriod.PRIOR_YEAR_EXECUTION
                : BudgetPeriod.PRIOR_YEAR_BUDGET;
    }
}
