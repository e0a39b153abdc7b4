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

/** The table of basic expenditure by economic classification totals the basic expenditure of the general public budget (经济科目合计). */
@CheckInfo(
        id = "XT-03",
        title = "经济科目合计等于基本支出",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "一般公共预算基本支出经济分类表的合计，等于一般公共预算支出表的基本支出合计。",
        reason = "两表编自同一笔基本支出，只是分类不同。经济分类表题不含上年结转而支出表含、且有结转时不比较。",
        formula = "经济科目表合计 = 一般公共预算支出表基本支出合计",
        basis = "表间勾稽",
        fires = "经济科目表合计 303.90，基本支出 304.90",
        silent = "经济科目表合计 303.897646，基本支出 303.897646")
public final class EconomicTotalIsBasicExpenditure implements SetCheck {

    @Override
    public Stream<Outcome> examine(TableSet set) {
        Optional<Ledger> economic =
                set.half(TableKind.BASIC_EXPENDITURE_BY_ECONOMIC, Side.EXPENDITURE, Fund.GENERAL_PUBLIC);
        Optional<Ledger> book = set.book(Fund.GENERAL_PUBLIC);
        if (economic.isEmpty() || book.isEmpty()) {
            return Stream.empty();
        }
        boolean mixes = set.carriesOver()
                && economic.get().grid().table().excludesCarryOver()
                        != book.get().grid().table().excludesCarryOver();
        if (mixes) {
            return Stream.of(Outcome.notChecked("一表含上年结转、一表不含，且有结转"));
        }
        List<Participant> totals = EconomicItems.totals(economic.get().grid());
        return new Comparison(set)
                        .sums(
                                "经济科目合计",
                                "经济科目表合计 = 一般公共预算支出表基本支出合计",
                                totals,
                                book.get().total(Measure.BASIC).stream().toList())
                        .stream();
    }
}
