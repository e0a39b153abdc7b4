package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
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
        reason = "收入表按收入科目编列、支出表按支出科目编列，只比较合计，不按编码对应。有上年结转的不比较；决算不适用。",
        formula = "基金收入表合计 = 基金支出表合计 = 收入总表政府性基金合计",
        basis = "表间勾稽",
        fires = "基金收入 8500.00，基金支出 8050.00",
        silent = "收入科目 1100408 与支出科目 2300408 金额同为 8500.00")
public final class FundBooksBalance implements SetCheck {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);

    @Override
    public Stream<Outcome> examine(TableSet set) {
        if (set.isFinalAccounts()) {
            return Stream.empty();
        }
        if (set.carriesOver()) {
            return Stream.of(Outcome.notChecked("有上年结转，收入与支出可以不等"));
        }
        Comparison comparison = new Comparison(set);
        return BOOKS.stream().flatMap(fund -> book(comparison, set, fund));
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
