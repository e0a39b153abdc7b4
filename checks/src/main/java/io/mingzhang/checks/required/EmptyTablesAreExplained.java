package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import java.util.List;

/** A fund table without amounts says that there are none (REQ-13). */
@CheckInfo(
        id = "REQ-13",
        title = "空表已注明",
        severity = Severity.INFO,
        category = CheckCategory.REQUIRED,
        summary = "没有数据的政府性基金、国有资本经营预算表，公开空表并在表下注明没有此项收支。",
        reason = "不注明，公众分不清是没有此项收支还是漏填。只是提示；正文说明已写明的可以不改。",
        formula = "空表 ⇒ 表下有“注：……无……”",
        basis = "地方预决算公开操作规程（财预〔2016〕143号）：没有数据的表格应当列出空表并说明",
        fires = "政府性基金预算支出表没有金额，表下没有注",
        silent = "政府性基金预算支出表没有金额，表下“注：本单位没有政府性基金安排的支出，故本表为空表”")
final class EmptyTablesAreExplained implements Check<BudgetTable> {

    @Override
    public List<Outcome> examine(BudgetTable table) {
        if (!table.empty() || !isOfFund(table)) {
            return List.of();
        }
        Participant figure = Participant.text(table.title(), "", table.at());
        if (!table.notes().isEmpty()) {
            return List.of(Outcome.passed(Relation.count("空表已注明", List.of(figure), 1, 1)));
        }
        return List.of(new Outcome.Failed(Problem.of(
                table.kind().name(),
                List.of(figure),
                "“%s”没有金额，表下也没有注明。".formatted(table.title()),
                "在表下加注，例如“注：本部门没有此项收支，故本表无数据”。")));
    }

    private static boolean isOfFund(BudgetTable table) {
        return switch (table.kind()) {
            case FUND_INCOME,
                    FUND_EXPENDITURE,
                    FUND_INCOME_EXPENDITURE,
                    STATE_CAPITAL_INCOME,
                    STATE_CAPITAL_EXPENDITURE,
                    STATE_CAPITAL_INCOME_EXPENDITURE -> true;
            default -> false;
        };
    }
}
