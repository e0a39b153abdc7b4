package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import io.mingzhang.model.budget.RowKind;
import java.util.List;

/** Every row of a table by classification has a name, the total row is labelled (科目名称缺失). */
@CheckInfo(
        id = "COD-04",
        title = "科目名称齐全",
        severity = Severity.WARNING,
        category = CheckCategory.CODES,
        summary = "按科目编列的表，每行都有科目名称，合计行标明“合计”。",
        reason = "只有代码没有名称的行，读者无法核对；整张表并为一条。",
        formula = "名称 ≠ 空",
        basis = "预决算公开操作规程",
        fires = "编码 501，名称空白",
        silent = "编码 50101，名称“工资奖金津补贴”")
public final class EveryRowHasName implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        if (!PrintedCodes.lists(grid.table())) {
            return List.of();
        }
        List<BudgetRow> stating = grid.table().rows().stream()
                .filter(row -> row.kind() != RowKind.NUMBER && grid.statesAnything(row))
                .toList();
        List<BudgetRow> nameless = stating.stream()
                .filter(row -> row.name().isBlank() && row.printedName().isBlank())
                .toList();
        if (stating.isEmpty()) {
            return List.of();
        }
        if (nameless.isEmpty()) {
            return List.of(PrintedCodes.met("名称 ≠ 空", stating.getFirst()));
        }
        BudgetRow first = nameless.getFirst();
        String message = "%s有 %d 行列了金额而没有名称，如%s。"
                .formatted(
                        grid.table().kind().label(),
                        nameless.size(),
                        first.kind() == RowKind.TOTAL ? "合计行" : "“" + first.printedCode() + "”");
        return List.of(new Outcome.Failed(Problem.of(
                "名称缺失", nameless.stream().map(PrintedCodes::participant).toList(), message, "补列科目名称，合计行标明“合计”。")));
    }
}
