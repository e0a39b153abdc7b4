package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of projects totals the project expenditure of the expenditure tables (项目支出合计). */
@CheckInfo(
        id = "XT-09",
        title = "项目支出表合计等于项目支出",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "项目支出表（本年）的合计等于支出总表的项目支出合计，各来源与对应预算分表的项目支出一致。",
        reason = "有上年结转时，含结转的项目支出等于本年项目表加上年结转项目表；项目支出表只列部分项目的地方，合计小于支出总表，应在说明中写明。",
        formula = "项目支出表合计 = 支出总表项目支出合计；项目支出表（来源） = 该预算分表项目支出",
        basis = "表间勾稽",
        fires = "项目支出表合计 473.16，支出总表项目支出 483.16",
        silent = "项目支出表合计 473.16，支出总表项目支出 473.16")
public final class ProjectListSumsToProjectExpenditure implements SetCheck {

    private static final List<Fund> BOOKS =
            List.of(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_MANAGED_FUNDS, Fund.STATE_CAPITAL_OPERATIONS);

    @Override
    public Stream<Outcome> examine(TableSet set) {
        if (set.grid(TableKind.PROJECT_LIST).isEmpty()) {
            return Stream.empty();
        }
        if (set.tellsPeriodsApart()) {
            return Stream.concat(
                    withCarryOver(set, Fund.ALL, set.expenditure()).stream(),
                    BOOKS.stream().flatMap(fund -> withCarryOver(set, fund, set.book(fund)).stream()));
        }
        Comparison comparison = new Comparison(set);
        Stream<Outcome> whole = comparison
                .both(
                        "项目支出合计",
                        "项目支出表合计 = 支出总表项目支出合计",
                        list(set, Fund.ALL),
                        set.expenditure().flatMap(ledger -> ledger.total(Measure.PROJECT)))
                .stream();
        Stream<Outcome> books = BOOKS.stream()
                .flatMap(fund -> comparison
                        .both(
                                "项目支出合计|" + fund.name(),
                                "项目支出表%s合计 = 其支出表项目支出合计".formatted(fund.label()),
                                list(set, fund),
                                set.book(fund).flatMap(ledger -> ledger.total(Measure.PROJECT)))
                        .stream());
        return Stream.concat(whole, books);
    }

    /** Project expenditure may count what is carried over; the list of carry-over tells how much that is. */
    private static Optional<Outcome> withCarryOver(TableSet set, Fund fund, Optional<Ledger> budget) {
        Optional<Participant> year = list(set, fund);
        Optional<Participant> stated = budget.flatMap(ledger -> ledger.total(Measure.PROJECT));
        if (year.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        String formula = "%s项目支出合计 = 项目支出表合计".formatted(budget.get().name());
        Span span = Readings.of(budget.get(), Measure.PROJECT).stream()
                .filter(reading -> budget.get()
                        .column(Measure.PROJECT)
                        .filter(reading.columns()::contains)
                        .isPresent())
                .map(Reading::span)
                .findFirst()
                .orElse(Span.OPEN);
        return Optional.of(new WithCarryOver(set, span)
                .compare("项目支出合计|" + fund.name(), formula, stated.get(), year.get(), carriedList(set, fund)));
    }

    private static Optional<Participant> carriedList(TableSet set, Fund fund) {
        return set.half(TableKind.PROJECT_LIST_CARRY_OVER, Side.EXPENDITURE, fund)
                .flatMap(list -> Stream.of(Measure.PROJECT, Measure.TOTAL)
                        .flatMap(measure -> Stream.of(BudgetPeriod.CARRY_OVER, BudgetPeriod.TOTAL)
                                .flatMap(period -> list.column(measure, period).stream()))
                        .flatMap(column ->
                                list.total().flatMap(row -> list.grid().figure(row, column)).stream())
                        .findFirst());
    }

    /** The list heads its columns with sources; all of it is project expenditure. */
    private static Optional<Participant> list(TableSet set, Fund fund) {
        Optional<Ledger> ledger = set.half(TableKind.PROJECT_LIST, Side.EXPENDITURE, fund);
        return ledger.flatMap(list -> list.total(Measure.TOTAL).or(() -> list.total(Measure.PROJECT)));
    }
}
