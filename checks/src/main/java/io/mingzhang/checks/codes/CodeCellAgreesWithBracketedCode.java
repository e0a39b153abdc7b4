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
import io.mingzhang.model.budget.ColumnRole;
import java.util.List;
import java.util.stream.Stream;

/** The code cell and the code in brackets of a row are the same (级次与编码栏). */
@CheckInfo(
        id = "COD-03",
        title = "编码栏的代码正确",
        severity = Severity.WARNING,
        category = CheckCategory.CODES,
        summary = "同一行编码栏的代码与名称前方括号内的代码相同；类、款、项分栏的，各栏合起来就是该行的科目代码。",
        reason = "方括号只比较两处都印了代码的行。类款项分栏印错一栏而名称与上下行能定出科目的，按该科目处理，另在此报告。整张表的同类差错并为一条，多因合并单元格错位。",
        formula = "编码栏代码 = 方括号内代码；类 + 款 + 项 = 该行科目代码",
        basis = "政府收支分类科目编码规则",
        fires = "编码栏 208，名称“[20805]行政事业单位养老支出”",
        silent = "编码栏 2080501，名称“[2080501]行政单位离退休”")
public final class CodeCellAgreesWithBracketedCode implements Check<TableGrid> {

    @Override
    public List<Outcome> examine(TableGrid grid) {
        return Stream.concat(bracketed(grid).stream(), inParts(grid).stream()).toList();
    }

    /** Codes in three columns whose parts are not those of the code the row is about: 7 | 11 | 02 for 210 | 11 | 02. */
    private static List<Outcome> inParts(TableGrid grid) {
        boolean isSplit = grid.table().columns().stream().anyMatch(column -> column.role() == ColumnRole.CODE_CLASS);
        if (!isSplit) {
            return List.of();
        }
        List<BudgetRow> printed = PrintedCodes.rows(grid.table()).stream()
                .filter(row -> !digits(row.printedCode()).isEmpty())
                .toList();
        List<BudgetRow> wrong = printed.stream()
                .filter(row -> !row.code().orElseThrow().digits().endsWith(digits(row.printedCode())))
                .toList();
        if (printed.isEmpty()) {
            return List.of();
        }
        if (wrong.isEmpty()) {
            return List.of(PrintedCodes.met("类 + 款 + 项 = 科目代码", printed.getFirst()));
        }
        BudgetRow first = wrong.getFirst();
        String message = "%s有 %d 行类、款、项编码印错，如“%s”印作“%s”，应为 %s。"
                .formatted(
                        grid.table().kind().label(),
                        wrong.size(),
                        first.name(),
                        first.printedCode().replace("/", " "),
                        first.code().orElseThrow().digits());
        return List.of(new Outcome.Failed(Problem.of(
                "类款项编码", wrong.stream().map(PrintedCodes::participant).toList(), message, "按科目代码补正编码栏。")));
    }

    private static List<Outcome> bracketed(TableGrid grid) {
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
