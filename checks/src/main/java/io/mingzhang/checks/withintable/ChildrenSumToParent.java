package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A row that has rows below it is their sum (上级科目等于下级之和). */
@CheckInfo(
        id = "SUM-03",
        title = "上级科目等于下级之和",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "列有下级的科目或汇总行，其金额等于下级之和。",
        reason = "只在至少列出一个下级时检查；下级全部空白视为未分列；其中项不参加加总。经济科目表、采购表和项目表另有各自的检查。",
        formula = "金额（科目） = Σ 金额（其下一级科目），逐列；容差为各数末位半个单位之和",
        basis = "表内勾稽",
        fires = "20805 款 42.52，其下三项合计 42.42",
        silent = "20103 款 620.54，其下四项合计 620.53（两位小数，属尾差）")
public final class ChildrenSumToParent implements Check<TableGrid> {

    private static final Set<TableKind> ELSEWHERE = EnumSet.of(
            TableKind.BASIC_EXPENDITURE_BY_ECONOMIC,
            TableKind.PROCUREMENT,
            TableKind.PURCHASE_OF_SERVICES,
            TableKind.PROJECT_LIST,
            TableKind.PROJECT_LIST_CARRY_OVER,
            TableKind.AGENCY_OPERATING,
            TableKind.THREE_PUBLIC,
            TableKind.THREE_PUBLIC_AND_OPERATING);
    private static final ColumnSum SUM = new ColumnSum("下级之和", "核对上级科目与所列下级，改正有误的一项。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return ELSEWHERE.contains(grid.table().kind())
                ? List.of()
                : SUM.groups(grid).toList();
    }
}
