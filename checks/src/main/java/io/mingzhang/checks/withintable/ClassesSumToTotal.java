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

/** The total row of a table by classification code is the sum of its classes (合计等于类级之和). */
@CheckInfo(
        id = "SUM-02",
        title = "合计行等于各类之和",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "按科目编列的表，合计行等于类级科目之和。",
        reason = "类、款、项不能混加；类级行未分列的，用其下级金额代替。收支总表另由 SUM-04 检查。",
        formula = "合计 = Σ 类级科目，逐列；容差为各数末位半个单位之和",
        basis = "表内勾稽",
        fires = "合计 300.00，201 类 100.00，208 类 190.00",
        silent = "合计 300.00，201 类 100.00，208 类 200.00")
public final class ClassesSumToTotal implements Check<TableGrid> {

    private static final Set<TableKind> KINDS = EnumSet.of(
            TableKind.INCOME_SUMMARY,
            TableKind.EXPENDITURE_SUMMARY,
            TableKind.APPROPRIATION_EXPENDITURE,
            TableKind.GENERAL_PUBLIC_EXPENDITURE,
            TableKind.FUND_INCOME,
            TableKind.FUND_EXPENDITURE,
            TableKind.FUND_INCOME_EXPENDITURE,
            TableKind.STATE_CAPITAL_INCOME,
            TableKind.STATE_CAPITAL_EXPENDITURE,
            TableKind.STATE_CAPITAL_INCOME_EXPENDITURE);
    private static final ColumnSum SUM = new ColumnSum("各类之和", "核对合计行与各类级科目，改正有误的一项。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return KINDS.contains(grid.table().kind()) ? SUM.totals(grid).toList() : List.of();
    }
}
