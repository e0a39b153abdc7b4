package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** In a table by economic classification items sum to groups and groups to the total (经济科目表合计). */
@CheckInfo(
        id = "SUM-05",
        title = "经济科目表合计",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "按经济分类编列的表，合计等于各组之和，各组等于其下科目之和。",
        reason = "组的识别依据科目编码、名称或缩进，由识别结果给出；没有编码的表同样检查。",
        formula = "合计 = Σ 组；组 = Σ 科目；逐列",
        basis = "表内勾稽",
        fires = "工资福利支出 260.00，其下科目合计 259.00",
        silent = "工资福利支出 260.00，其下科目合计 260.00")
public final class EconomicGroupsSumToTotal implements Check<TableGrid> {

    private static final ColumnSum TOTAL = new ColumnSum("各组之和", "核对合计行与各组，改正有误的一项。");
    private static final ColumnSum GROUP = new ColumnSum("其下科目之和", "核对该组与其下科目，改正有误的一项。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return grid.table().kind() == TableKind.BASIC_EXPENDITURE_BY_ECONOMIC
                ? Stream.concat(TOTAL.totals(grid), GROUP.groups(grid)).toList()
                : List.of();
    }
}
