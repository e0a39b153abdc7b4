package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Quantities;
import io.mingzhang.model.budget.RowKind;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Income and expenditure of a fund book agree between its tables (基金收支一致). */
@CheckInfo(
        id = "XT-04",
        title = "各预算收支一致",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "预算中，政府性基金、国有资本经营预算的收入合计等于支出合计，并等于收入总表该来源的合计。",
        reason = "收入表按收入科目编列、支出表按支出科目编列，只比较合计，不按编码对应。有上年结转时，含结转的支出等于收入加该预算的上年结转；决算不适用。",
        formula = "基金收入表合计 = 基金支出表合计 = 收入总表政府性基金合计",
        basis = "表间勾稽",
        fires = "基金收入 8500.00，基金支出 8050.00",
        silent = "收入科目 1100408 与支出科目 2300408 金额同为 8500.00")
public final class FundBooksBalance implements SetCheck {

    private static final String CARRIED = "差额恰为该预算的上年结转，表题写“本年”";

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);

    @Override
    public Stream<Outcome> examine(TableSet set) {
        if (set.isFinalAccounts()) {
            return Stream.empty();
        }
        Comparison comparison = new Comparison(set);
        return BOOKS.stream()
                .flatMap(fund -> set.tellsPeriodsApart() ? bookWithCarryOver(set, fund) : book(comparison, set, fund));
    }

    private static Stream<Outcome> book(Comparison comparison, TableSet set, Fund fund) {
        Optional<Participant> income = incomeTable(set, fund).flatMap(ledger -> ledger.total(Measure.TOTAL));
        Optional<Participant> expenditure = set.book(fund).flatMap(ledger -> ledger.total(Measure.TOTAL));
        Optional<Participant> source = set.income(fund).flatMap(ledger -> ledger.total(Measure.TOTAL));
        String name = fund.label();
        return Stream.of(
                        comparison.both(name + "|收支", name + "收入合计 = 支出合计", income, expenditure),
                        comparison.both(name + "|收入总表", name + "收入合计 = 收入总表该来源合计", income, source),
                        comparison.both(name + "|来源与支出", name + "支出合计 = 收入总表该来源合计", expenditure, source))
                .flatMap(Optional::stream);
    }

    private static Stream<Outcome> bookWithCarryOver(TableSet set, Fund fund) {
        Optional<Ledger> income = incomeTable(set, fund);
        Optional<Ledger> expenditure = set.book(fund);
        Optional<Ledger> source = set.income(fund);
        String name = fund.label();
        return Stream.of(
                        pair(set, fund, name + "支出合计 = 收入合计", expenditure, income),
                        pair(set, fund, name + "收入合计 = 收入总表该来源合计", income, source),
                        pair(set, fund, name + "支出合计 = 收入总表该来源合计", expenditure, source))
                .flatMap(Optional::stream);
    }

    /** A total that may count carry-over against one of the year. */
    private static Optional<Outcome> pair(
            TableSet set, Fund fund, String formula, Optional<Ledger> total, Optional<Ledger> year) {
        if (total.isPresent() && year.isPresent() && span(year.get()) == Span.WHOLE && span(total.get()) == Span.YEAR) {
            return pair(set, fund, formula, year, total);
        }
        Optional<Participant> stated = total.flatMap(ledger -> ledger.total(Measure.TOTAL));
        Optional<Participant> reference = year.flatMap(ledger -> ledger.total(Measure.TOTAL));
        if (stated.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        Optional<Participant> carried = carried(set, fund);
        Outcome outcome = new WithCarryOver(set, difference(span(total.get()), span(year.get())))
                .compare(formula, formula, stated.get(), reference.get(), carried);
        boolean isExplained = outcome instanceof Outcome.Failed
                && span(total.get()) == Span.YEAR
                && carried.filter(money -> isSum(stated.get(), reference.get(), money))
                        .isPresent();
        return Optional.of(isExplained ? new Outcome.NotChecked(CARRIED, outcome.participants()) : outcome);
    }

    /** Forms titled 本年 often count what is carried over all the same. */
    private static boolean isSum(Participant total, Participant year, Participant carried) {
        return !carried.amount().orElseThrow().isZero()
                && Relation.sumOf("支出 = 收入 + 上年结转", total, List.of(year, carried))
                        .holds();
    }

    /** Two tables that count the same differ by no carry-over: the one speaks of the year as seen from the other. */
    private static Span difference(Span total, Span year) {
        if (year == Span.OPEN) {
            return Span.OPEN;
        }
        return total == year ? Span.YEAR : total;
    }

    private static Span span(Ledger ledger) {
        return Readings.of(ledger, Measure.TOTAL).stream()
                .filter(reading -> reading.columns().size() == 1)
                .filter(reading -> ledger.column(Measure.TOTAL)
                        .filter(reading.columns()::contains)
                        .isPresent())
                .map(Reading::span)
                .findFirst()
                .orElse(Span.OPEN);
    }

    /** What is carried over in a fund book, from the rows under 上年结转 of the summary of appropriations. */
    private static Optional<Participant> carried(TableSet set, Fund fund) {
        return set.half(TableKind.APPROPRIATION_SUMMARY, Side.INCOME, Fund.FISCAL_APPROPRIATION)
                .flatMap(ledger -> ledger.grid().table().rows().stream()
                        .filter(row -> row.kind() == RowKind.BALANCE && row.side() == Side.INCOME)
                        .filter(row -> Quantities.fundOf(row.item())
                                .filter(fund::equals)
                                .isPresent())
                        .findFirst()
                        .flatMap(row -> ledger.figure(row, Measure.TOTAL)));
    }

    private static Optional<Ledger> incomeTable(TableSet set, Fund fund) {
        List<TableKind> kinds = switch (fund) {
            case GOVERNMENT_MANAGED_FUNDS -> List.of(TableKind.FUND_INCOME, TableKind.FUND_INCOME_EXPENDITURE);
            case STATE_CAPITAL_OPERATIONS ->
                List.of(TableKind.STATE_CAPITAL_INCOME, TableKind.STATE_CAPITAL_INCOME_EXPENDITURE);
            default -> List.of();
        };
        return kinds.stream()
                .flatMap(kind -> set.half(kind, Side.INCOME, fund).stream())
                .findFirst();
    }
}
