package io.mingzhang.checks.narrative;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The note under an empty table speaks of the fund book of that table (空表说明). */
@CheckInfo(
        id = "PRV-04",
        title = "空表说明与本表一致",
        severity = Severity.ERROR,
        category = CheckCategory.DISCLOSURE,
        summary = "空表下的说明所称的预算（政府性基金、国有资本经营等）是本表的预算。",
        reason = "政府性基金表下误写国有资本经营预算的说明，是公开中常见的复制错误。说明没有点明预算的不判断。",
        formula = "说明中的预算名称 = 本表的预算",
        basis = "预算公开规范",
        fires = "政府性基金预算支出表下注：本单位无国有资本经营预算，故本表无数据",
        silent = "政府性基金预算支出表下注：本单位无政府性基金预算，故本表无数据")
public final class EmptyTableNoteNamesItsFund implements Check<BudgetTable> {

    private static final Map<Fund, String> WORDS = Map.of(
            Fund.GOVERNMENT_MANAGED_FUNDS, "政府性基金",
            Fund.STATE_CAPITAL_OPERATIONS, "国有资本",
            Fund.GENERAL_PUBLIC, "一般公共预算");

    @Override
    public List<Outcome> examine(BudgetTable table) {
        Optional<Fund> own = fund(table.kind());
        if (!table.empty() || own.isEmpty()) {
            return List.of();
        }
        return table.notes().stream()
                .flatMap(note -> outcome(table, own.get(), note).stream())
                .toList();
    }

    private static Optional<Fund> fund(TableKind kind) {
        return switch (kind) {
            case FUND_INCOME, FUND_EXPENDITURE, FUND_INCOME_EXPENDITURE -> Optional.of(Fund.GOVERNMENT_MANAGED_FUNDS);
            case STATE_CAPITAL_INCOME, STATE_CAPITAL_EXPENDITURE, STATE_CAPITAL_INCOME_EXPENDITURE ->
                Optional.of(Fund.STATE_CAPITAL_OPERATIONS);
            case GENERAL_PUBLIC_EXPENDITURE -> Optional.of(Fund.GENERAL_PUBLIC);
            default -> Optional.empty();
        };
    }

    private static Optional<Outcome> outcome(BudgetTable table, Fund own, BudgetTable.Note note) {
        List<Fund> named = WORDS.entrySet().stream()
                .filter(entry -> note.text().contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Participant figure = Participant.text("空表说明", note.text(), note.at());
        return Optional.of(
                named.contains(own)
                        ? Outcome.passed(Relation.count("说明中的预算 = 本表的预算", List.of(figure), 1, 1))
                        : new Outcome.Failed(Problem.of(
                                table.kind().name(),
                                List.of(figure),
                                "“%s”下的说明写的是%s。"
                                        .formatted(
                                                table.kind().label(),
                                                named.getFirst().label()),
                                "改为本表的预算名称：%s。".formatted(own.label()))));
    }
}
