package io.mingzhang.checks.acrosstables;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.LinkedHashMap;
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
                .flatMap(source -> comparison
                        .both(
                                "收支总表|收入总表|" + source.getKey().name(),
                                "收支总表 = 收入总表合计（%s）".formatted(source.getKey().label()),
                                row(summary, source.getKey()).flatMap(row -> summary.figure(row, Measure.TOTAL)),
                                set.income(source.getValue()).flatMap(income -> income.total(Measure.TOTAL)))
                        .stream());
        Stream<Outcome> total = comparison
                .both(
                        "收支总表|收入总表|合计",
                        "收支总表收入合计 = 收入总表合计",
                        summary.total(Measure.TOTAL),
                        set.income(Fund.ALL).flatMap(income -> income.total(Measure.TOTAL)))
                .stream();
        return Stream.concat(sources, total);
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
        return row(ledger, item).flatMap(row -> ledger.figure(row, Measure.TOTAL));
    }

    private static Optional<BudgetRow> row(Ledger ledger, LineItem item) {
        return ledger.grid().table().rows().stream()
                .filter(row -> row.item() == item && row.side() == ledger.side())
                .findFirst();
    }
}
