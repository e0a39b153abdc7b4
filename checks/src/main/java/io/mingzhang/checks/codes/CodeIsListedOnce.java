package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetCell;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A code is listed once in a table (科目重复). */
@CheckInfo(
        id = "COD-07",
        title = "同一科目只列一次",
        severity = Severity.WARNING,
        category = CheckCategory.CODES,
        summary = "按科目编列的表中，同一科目代码只列一行。",
        reason = "重复而金额不同的是矛盾；金额相同的多为分页重复，只作提示。同一代码分单位列示的表不检查。",
        formula = "行数（代码） = 1",
        basis = "表内勾稽",
        fires = "2080501 列两行，金额 1.55 与 1.65",
        silent = "每个代码各列一行")
public final class CodeIsListedOnce implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        if (!PrintedCodes.lists(grid.table())) {
            return List.of();
        }
        Map<String, List<BudgetRow>> byCode = new LinkedHashMap<>();
        grid.table().rows().stream()
                .filter(row -> row.code().isPresent() && row.kind() != RowKind.OF_WHICH)
                .forEach(row -> byCode.computeIfAbsent(
                                row.identity()
                                        + row.texts()
                                        + grid.unit(row).map(BudgetRow::index).orElse(-1),
                                key -> new ArrayList<>())
                        .add(row));
        return byCode.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> repeated(grid, rows))
                .toList();
    }

    private static Outcome repeated(TableGrid grid, List<BudgetRow> rows) {
        boolean differ = rows.stream().map(CodeIsListedOnce::amounts).distinct().count() > 1;
        List<Participant> participants =
                rows.stream().map(PrintedCodes::participant).toList();
        String message = "%s中“%s”列了 %d 行，金额%s。"
                .formatted(grid.table().kind().label(), rows.getFirst().display(), rows.size(), differ ? "不同" : "相同");
        Problem problem = Problem.of(rows.getFirst().identity(), participants, message, "合并或删去重复的行，改正印错的代码。");
        return new Outcome.Failed(differ ? problem : problem.withSeverity(Severity.INFO));
    }

    private static List<String> amounts(BudgetRow row) {
        return row.cells().stream().map(BudgetCell::text).toList();
    }
}
