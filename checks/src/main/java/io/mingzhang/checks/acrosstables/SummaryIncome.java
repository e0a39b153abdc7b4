package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The income half of the summary tables against the income table, and against each other. */
final class SummaryIncome {

    private static final Map<LineItem, Fund> SOURCES = sources();

    private SummaryIncome() {}

    private static Map<LineItem, Fund> sources() {
        Map<LineItem, Fund> sources = new LinkedHashMap<>();
        sources.put(LineItem.INCOME_FISCAL_APPROPRIATION, Fund.FISCAL_APPROPRIATION);
        sources.put(LineItem.INCOME_GENERAL_PUBLIC, Fund.GENERAL_PUBLIC);
        sources.put(LineItem.INCOME_GOVERNMENT_MANAGED_FUNDS, Fund.GOVERNMENT_MANAGED_FUNDS);
        sources.put(LineItem.INCOME_STATE_CAPITAL_OPERATIONS, Fund.STATE_CAPITAL_OPERATIONS);
        sources.put(LineItem.INCOME_SPECIAL_FISCAL_ACCOUNT_FUNDS, Fund.SPECIAL_FISCAL_ACCOUNT_FUNDS);
        sources.put(LineItem.INCOME_UNIT_OWN_FUNDS, Fund.UNIT_OWN_FUNDS);
        sources.put(LineItem.INCOME_OPERATING, Fund.OPERATING_INCOME);
        sources.put(LineItem.INCOME_BUSINESS, Fund.BUSINESS_INCOME);
        sources.put(LineItem.INCOME_SUPERIOR_SUBSIDY, Fund.SUPERIOR_SUBSIDY);
        sources.put(LineItem.INCOME_AFFILIATE_REMITTANCE, Fund.AFFILIATE_REMITTANCE);
        sources.put(LineItem.INCOME_OTHER, Fund.OTHER_INCOME);
        return sources;
    }

    static Stream<Outcome> outcomes(TableSet set) {
        Optional<Ledger> whole = set.half(TableKind.INCOME_EXPENDITURE_SUMMARY, Side.INCOME, Fund.ALL);
        Optional<Ledger> appropriation =
                set.half(TableKind.APPROPRIATION_SUMMARY, Side.INCOME, Fund.FISCAL_APPROPRIATION);
        Comparison comparison = new Comparison(set);
        Stream<Outcome> againstIncome = whole.stream().flatMap(summary -> againstIncomeTable(comparison, set, summary));
        Stream<Outcome> againstEachOther = whole.isPresent() && appropriation.isPresent()
                ? againstEachOther(comparison, whole.get(), appropriation.get())
                : Stream.empty();
        return Stream.concat(againstIncome, againstEachOther);
    }

    private static Stream<Outcome> againstIncomeTable(Comparison comparison, TableSet set, Ledger summary) {
        Stream<Outcome> sources = SOURCES.entrySet().stream()
                .flatMap(source -> income(
                        comparison,
                        source.getKey().label(),
                        summary.item(source.getKey()),
                        summary,
                        set.income(source.getValue()))
                        .stream());
        Optional<Ledger> all = set.income(Fund.ALL);
        Stream<Outcome> total = income(comparison, "合计", summary.total(), summary, all).stream();
        Stream<Outcome> carryOver = set.tellsPeriodsApart()
                ? Stream.concat(carried(comparison, set, summary).stream(), whole(comparison, summary, all).stream())
                : Stream.empty();
        return Stream.of(sources, total, carryOver).flatMap(outcomes -> outcomes);
    }

    /** A row of the summary against the total of its column, where both speak of the same money. */
    private static Optional<Outcome> income(
            Comparison comparison, String name, Optional<BudgetRow> row, Ledger summary, Optional<Ledger> income) {
        Optional<BudgetRow> total = income.flatMap(Ledger::total);
        if (row.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        boolean carriesOver = comparison.set().tellsPeriodsApart();
        return SpanMatch.of(carriesOver, Measure.TOTAL, List.of(summary, income.get())).stream()
                .findFirst()
                .flatMap(match -> comparison
                        .sums(
                                "收支总表|收入总表|" + name,
                                "收支总表 = 收入总表合计（%s）".formatted(name),
                                summary.figures(row.get(), match.readings().getFirst()),
                                income.get()
                                        .figures(total.get(), match.readings().getLast()))
                        .map(outcome -> unlessUnsaid(match, outcome)));
    }

    private static Outcome unlessUnsaid(SpanMatch match, Outcome outcome) {
        return match.isCertain() || outcome instanceof Outcome.Passed
                ? outcome
                : new Outcome.NotChecked(SpanMatch.UNSAID, outcome.participants());
    }

    private static Optional<Outcome> carried(Comparison comparison, TableSet set, Ledger summary) {
        Optional<Ledger> income = set.income(Fund.ALL);
        Optional<Participant> column = income.flatMap(ledger -> ledger.column(Measure.TOTAL, BudgetPeriod.CARRY_OVER)
                .flatMap(found -> ledger.total()
                        .flatMap(row -> ledger.figures(row, new Reading(Span.OPEN, List.of(found))).stream()
                                .findFirst())));
        return comparison.both(
                "收支总表|收入总表|上年结转", "收支总表上年结转 = 收入总表上年结转", figure(summary, LineItem.CARRY_OVER_IN), column);
    }

    /** All income with what is carried over against the total of the income table that counts it. */
    private static Optional<Outcome> whole(Comparison comparison, Ledger summary, Optional<Ledger> income) {
        Optional<BudgetRow> grand = summary.grid().first(RowKind.GRAND_TOTAL, Side.INCOME);
        Optional<BudgetRow> total = income.flatMap(Ledger::total);
        if (grand.isEmpty() || total.isEmpty()) {
            return Optional.empty();
        }
        return Readings.of(income.get(), Measure.TOTAL).stream()
                .filter(reading -> reading.span() == Span.WHOLE)
                .findFirst()
                .flatMap(reading -> comparison.sums(
                        "收支总表|收入总表|总计",
                        "收支总表收入总计 = 收入总表合计（含上年结转）",
                        summary.figure(grand.get(), Measure.TOTAL).stream().toList(),
                        income.get().figures(total.get(), reading)));
    }

    private static Stream<Outcome> againstEachOther(Comparison comparison, Ledger whole, Ledger appropriation) {
        return SOURCES.keySet().stream()
                .flatMap(source -> comparison
                        .both(
                                "收支总表|财政拨款收支总表|" + source.name(),
                                "财政拨款收支总表 = 收支总表（%s）".formatted(source.label()),
                                figure(appropriation, source),
                                figure(whole, source))
                        .stream());
    }

    private static Optional<Participant> figure(Ledger ledger, LineItem item) {
        return ledger.item(item).flatMap(row -> ledger.figure(row, Measure.TOTAL));
    }
}
