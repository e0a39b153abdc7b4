package io.mingzhang.checks.acrosstables;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.RelationText;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import io.mingzhang.model.budget.Side;
import io.mingzhang.model.budget.TableKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Procurement is not more than the money it is paid from (政府采购与预算). */
@CheckInfo(
        id = "XT-08",
        title = "政府采购不超过预算",
        severity = Severity.ERROR,
        category = CheckCategory.ACROSS_TABLES,
        summary = "政府采购预算合计不大于支出总表合计；一般公共预算资金安排的采购不大于一般公共预算支出合计。",
        reason = "逐项目、逐经济科目的比较须有可对应的名称，由申报表检查承担；这里只检查总额。",
        formula = "政府采购合计 ≤ 支出总表合计；采购（一般公共预算） ≤ 一般公共预算支出合计",
        basis = "政府采购法第六条：按批准的预算执行",
        fires = "政府采购合计 120.00，支出总表合计 100.00",
        silent = "政府采购合计 3.34，支出总表合计 9276.40")
public final class ProcurementWithinBudget implements SetCheck {

    @Override
    public Stream<Outcome> examine(TableSet set) {
        return Stream.of(
                        limit(set, Fund.ALL, set.expenditure()),
                        limit(set, Fund.GENERAL_PUBLIC, set.book(Fund.GENERAL_PUBLIC)))
                .flatMap(Optional::stream);
    }

    private static Optional<Outcome> limit(TableSet set, Fund fund, Optional<Ledger> budget) {
        Optional<Participant> procurement = set.half(TableKind.PROCUREMENT, Side.EXPENDITURE, fund)
                .flatMap(ledger -> ledger.total(Measure.PROCUREMENT).or(() -> ledger.total(Measure.TOTAL)));
        Optional<Participant> limit = budget.flatMap(ledger -> ledger.total(Measure.TOTAL));
        if (procurement.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        Relation relation =
                Relation.atMost("政府采购 ≤ %s合计".formatted(budget.get().name()), procurement.get(), limit.get());
        return Optional.of(Outcome.of(
                relation,
                broken -> Problem.of("政府采购|" + fund.name(), broken, RelationText.of(broken), "核对采购预算与支出预算及其金额单位。")));
    }
}
