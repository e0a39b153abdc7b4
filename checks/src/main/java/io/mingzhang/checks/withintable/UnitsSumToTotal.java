package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.LineItem;
import io.mingzhang.model.budget.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The total of a list of units is the sum of the units (单位合计). */
@CheckInfo(
        id = "SUM-08",
        title = "单位合计",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "机关运行经费、“三公”经费等按单位列示的表，合计行等于各单位之和。",
        reason = "没有合计行的表不检查。",
        formula = "合计 = Σ 单位，逐列",
        basis = "表内勾稽",
        fires = "合计 136.29，四个单位合计 135.29",
        silent = "合计 136.29，四个单位合计 136.29")
public final class UnitsSumToTotal implements Check<TableGrid> {

    private static final Set<TableKind> KINDS =
            EnumSet.of(TableKind.AGENCY_OPERATING, TableKind.THREE_PUBLIC, TableKind.THREE_PUBLIC_AND_OPERATING);
    private static final ColumnSum SUM = new ColumnSum("各单位之和", "核对合计行与各单位，改正有误的一项。");

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return KINDS.contains(grid.table().kind()) && listsUnits(grid)
                ? Stream.concat(SUM.totals(grid), SUM.groups(grid)).toList()
                : List.of();
    }

    /** The vertical table of 三公 lists kinds of expense, not units: SUM-06 looks at it. */
    private static boolean listsUnits(TableGrid grid) {
        return grid.table().rows().stream()
                .map(BudgetRow::item)
                .noneMatch(
                        item -> item == LineItem.OVERSEAS || item == LineItem.HOSPITALITY || item == LineItem.VEHICLES);
    }
}
