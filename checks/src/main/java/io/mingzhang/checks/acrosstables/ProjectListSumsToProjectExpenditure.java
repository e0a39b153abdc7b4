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

/** The list of projects totals the project expenditure of the expenditure tables (项目支出合计). */
@CheckInfo(
        id = "XT-09",
        title = "项目支出表合计等于项目支出",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "项目支出表（本年）的合计等于支出总表的项目支出合计，各来源与对应预算分表的项目支出一致。",
        reason = "项目支出表只列部分项目的地方，合计小于支出总表，应在说明中写明。",
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
        if (set.carriesOver()) {
            return Stream.of(Outcome.notChecked("有上年结转，两表口径可能不同"));
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

    /** The list heads its columns with sources; all of it is project expenditure. */
    private static Optional<Participant> list(TableSet set, Fund fund) {
        Optional<Ledger> ledger = set.half(TableKind.PROJECT_LIST, Side.EXPENDITURE, fund);
        return ledger.flatMap(list -> list.total(Measure.TOTAL).or(() -> list.total(Measure.PROJECT)));
    }
}
