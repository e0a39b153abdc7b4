package io.mingzhang.checks.required;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetTable;
import java.util.List;
import java.util.regex.Pattern;

/** Every table with amounts states their unit (REQ-11). */
@CheckInfo(
        id = "REQ-11",
        title = "报表写明金额单位",
        severity = Severity.INFO,
        category = CheckCategory.REQUIRED,
        summary = "有金额的报表写明金额单位（元、万元）。",
        reason = "没有单位的金额只能推断。空表不报告；采购表等在表头写明单位的不报告。",
        formula = "金额单位不为空",
        basis = "预算公开规范",
        fires = "“三公”经费表没有“单位：万元”一行",
        silent = "没有数据的空表")
final class TablesStateTheirUnit implements Check<BudgetTable> {

    private static final Pattern HEADER_UNIT = Pattern.compile("[(（](?:单位[:：])?(?:万?元|亿元)[)）]");

    @Override
    public List<Outcome> examine(BudgetTable table) {
        boolean inHeader = table.columns().stream()
                        .anyMatch(column -> HEADER_UNIT.matcher(column.label()).find())
                || HEADER_UNIT.matcher(table.title()).find();
        if (table.empty() || table.amountColumns().isEmpty() || inHeader) {
            return List.of();
        }
        Participant title =
                Participant.text("金额单位", table.unit().map(AmountUnit::symbol).orElse(""), table.at());
        if (table.unit().isPresent()) {
            return List.of(Outcome.passed(Relation.count("写明金额单位", List.of(title), 1, 1)));
        }
        String name = table.title().isEmpty() ? table.kind().label() : table.title();
        Problem problem =
                Problem.of(table.kind().label() + "/金额单位", List.of(title), "“" + name + "”没有写明金额单位", "在表的右上方写“单位：万元”");
        return List.of(new Outcome.Failed(problem.inGroup("报表没有写明金额单位")));
    }
}
