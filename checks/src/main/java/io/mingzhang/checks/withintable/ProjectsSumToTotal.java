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

/** The total of a list of projects is the sum of the projects (项目支出表合计). */
@CheckInfo(
        id = "SUM-09",
        title = "项目支出表合计",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "项目支出表的合计等于各项目之和；有部门、单位汇总行的逐级相等。",
        reason = "两位小数的表，二十个项目的合计可有尾差，容差按各数末位半个单位之和计算。",
        formula = "合计 = Σ 项目，逐列",
        basis = "表内勾稽",
        fires = "合计 473.16，各项目合计 463.16",
        silent = "合计 473.16，二十个项目合计 473.15（尾差）")
public final class ProjectsSumToTotal implements Check<TableGrid> {

    private static final ColumnSum TOTAL = new ColumnSum("各项目之和", "核对合计行与各项目，改正有误的一项。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        TableKind kind = grid.table().kind();
        return kind == TableKind.PROJECT_LIST || kind == TableKind.PROJECT_LIST_CARRY_OVER
                ? Stream.concat(TOTAL.totals(grid), TOTAL.groups(grid)).toList()
                : List.of();
    }
}
