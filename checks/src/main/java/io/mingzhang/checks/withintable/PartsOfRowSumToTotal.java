package io.mingzhang.checks.withintable;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.Partition;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Severity;
import java.util.List;

/** The amounts of a row, split by source of money, by period or by kind of expenditure, sum to its total (行合计). */
@CheckInfo(
        id = "SUM-01",
        title = "行合计等于各列之和",
        severity = Severity.ERROR,
        category = CheckCategory.WITHIN_TABLE,
        summary = "同一行中，合计列等于按资金来源、当年与结转、基本与项目（人员与公用）分列的各列之和。",
        reason = "行合计是全表勾稽的起点。各列全为空白的行是“未分列”，不当作零；只有合计列含义明确、各列含义互不重复时才检查。",
        formula = "合计 = 基本支出 + 项目支出；小计 = 一般公共预算 + 政府性基金 + 国有资本经营；合计 = 当年预算 + 上年结转；容差为各数末位半个单位之和",
        basis = "表内勾稽",
        fires = "合计 120.00，基本支出 100.00，项目支出 18.00",
        silent = "合计 120.00，基本支出、项目支出均为空白（未分列）")
public final class PartsOfRowSumToTotal implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return grid.partitions().stream()
                .filter(partition -> partition.dimension() != Partition.Dimension.THREE_PUBLIC)
                .flatMap(partition -> RowSum.outcomes(grid, partition))
                .toList();
    }
}
