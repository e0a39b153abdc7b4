package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table prints its codes in one way (代码格式统一). */
@CheckInfo(
        id = "COD-05",
        title = "代码格式统一",
        severity = Severity.INFO,
        category = CheckCategory.CODES,
        summary = "同一张表的代码用同一种写法：单列数字、方括号、或类款项分列。",
        reason = "写法混用不影响金额，但妨碍机器读取；整张表并为一条提示。",
        formula = "写法种数 = 1",
        basis = "预决算公开操作规程",
        fires = "类、款印作 [208]，项印作 2080501",
        silent = "全表均印作 2080501")
public final class OneCodeStylePerTable implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        List<BudgetRow> rows = PrintedCodes.rows(grid.table()).stream()
                .filter(row -> !row.printedCode().isEmpty())
                .toList();
        if (rows.size() < 2) {
            return List.of();
        }
        Map<Boolean, BudgetRow> firstByStyle = new LinkedHashMap<>();
        rows.forEach(row -> firstByStyle.putIfAbsent(isBracketed(row), row));
        if (firstByStyle.size() == 1) {
            return List.of(PrintedCodes.met("写法种数 = 1", rows.getFirst()));
        }
        List<BudgetRow> examples = List.copyOf(firstByStyle.values());
        String message = "%s的编码栏混用两种写法，如“%s”与“%s”。"
                .formatted(
                        grid.table().kind().label(),
                        examples.get(0).printedCode(),
                        examples.get(1).printedCode());
        return List.of(new Outcome.Failed(Problem.of(
                "代码写法", examples.stream().map(PrintedCodes::participant).toList(), message, "统一编码栏的写法。")));
    }

    private static boolean isBracketed(BudgetRow row) {
        return !PrintedCodes.bracketed(row.printedCode()).isEmpty();
    }
}
