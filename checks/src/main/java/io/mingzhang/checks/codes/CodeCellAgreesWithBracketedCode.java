package io.mingzhang.checks.codes;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.grid.TableGrid;
import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.BudgetRow;
import java.util.List;

/** The code cell and the code in brackets of a row are the same (级次与编码栏). */
@CheckInfo(
        id = "COD-03",
        title = "编码栏与名称中的代码一致",
        severity = Severity.WARNING,
        category = CheckCategory.CODES,
        summary = "同一行编码栏的代码与名称前方括号内的代码相同。",
        reason = "只比较两处都印了代码的行；整张表的同类差错并为一条，多因合并单元格错位。",
        formula = "编码栏代码 = 方括号内代码",
        basis = "政府收支分类科目编码规则",
        fires = "编码栏 208，名称“[20805]行政事业单位养老支出”",
        silent = "编码栏 2080501，名称“[2080501]行政单位离退休”")
public final class CodeCellAgreesWithBracketedCode implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        List<BudgetRow> both = PrintedCodes.rows(grid.table()).stream()
                .filter(row -> ClassificationCode.isWellFormed(digits(row.printedCode())))
                .filter(row -> ClassificationCode.isWellFormed(PrintedCodes.bracketed(row.printedName())))
                .toList();
        List<BudgetRow> wrong = both.stream()
                .filter(row -> !digits(row.printedCode()).equals(PrintedCodes.bracketed(row.printedName())))
                .toList();
        if (both.isEmpty()) {
            return List.of();
        }
        if (wrong.isEmpty()) {
            return List.of(PrintedCodes.met("编码栏 = 方括号内代码", both.getFirst()));
        }
        BudgetRow first = wrong.getFirst();
        String message = "%s有 %d 行编码栏与名称中的代码不同，如“%s”与“%s”。"
                .formatted(grid.table().kind().label(), wrong.size(), first.printedCode(), first.printedName());
        return List.of(new Outcome.Failed(Problem.of(
                "编码栏与名称代码", wrong.stream().map(PrintedCodes::participant).toList(), message, "按名称中的代码补正编码栏。")));
    }

    private static String digits(String printed) {
        StringBuilder digits = new StringBuilder(printed.length());
        printed.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
