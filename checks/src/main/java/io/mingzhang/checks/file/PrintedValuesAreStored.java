package io.mingzhang.checks.file;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import io.mingzhang.model.FileTrace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cells store what they print (FIL-01). */
@CheckInfo(
        id = "FIL-01",
        title = "显示值与存储值一致",
        severity = Severity.WARNING,
        category = CheckCategory.FILE,
        summary = "单元格显示的数字就是它存储的数字，没有被数字格式藏起的小数。",
        reason = "显示两位小数而存储六位，打印出来的各项加起来就可能不等于打印的合计，读者和审核系统看到的是两套数。" + "藏起的部分不到一分、累计也不影响末位的只作提示。每张工作表合并为一条，差额大的在前。",
        formula = "|存储值 − 显示值| ≥ 1 分，或大于显示末位的一半，或一列累计达到显示末位的 1，为警告；其余为提示",
        basis = "公开前校对；表内勾稽",
        fires = "以万元为单位的单元格显示 12.35，存储 12.3456",
        silent = "显示 12.35，存储 12.35")
final class PrintedValuesAreStored implements Check<ExaminedDocument> {

    private static final int LISTED = 3;

    private record Cell(String sheet, int row, int column) {
        static Cell of(SourceLocation at) {
            return new Cell(at.sheet(), at.row(), at.column());
        }
    }

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Map<String, List<FileTrace>> groups = TraceGroups.of(document, FileTrace.Kind.STORED_DIFFERS);
        Map<Cell, StatedAmount> amounts = groups.isEmpty() ? Map.of() : amounts(document);
        List<Outcome> outcomes = new ArrayList<>();
        groups.forEach((place, traces) -> {
            List<StoredDifference> differences = traces.stream()
                    .flatMap(trace ->
                            StoredDifference.of(trace, Optional.ofNullable(amounts.get(Cell.of(trace.at())))).stream())
                    .sorted(StoredDifference.LARGEST_FIRST)
                    .toList();
            if (!differences.isEmpty()) {
                outcomes.add(new Outcome.Failed(problem(place, differences)));
            }
        });
        return outcomes;
    }

    private static Map<Cell, StatedAmount> amounts(ExaminedDocument document) {
        Map<Cell, StatedAmount> amounts = new HashMap<>();
        document.eachTable()
                .flatMap(table -> table.content().rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cell.amount().ifPresent(amount -> amounts.put(Cell.of(cell.at()), amount)));
        document.eachTarget()
                .flatMap(target -> target.content().funding().stream())
                .forEach(row -> row.amount().ifPresent(amount -> amounts.put(Cell.of(row.at()), amount)));
        return amounts;
    }

    private static Problem problem(String place, List<StoredDifference> differences) {
        List<Participant> figures = differences.stream()
                .map(difference -> TraceGroups.figure(difference.trace()))
                .toList();
        List<String> listed = differences.stream()
                .limit(LISTED)
                .map(difference -> "显示 %s、存储 %s"
                        .formatted(
                                difference.trace().printed(), difference.trace().stored()))
                .toList();
        String message = "%s有 %d 个单元格的显示值与存储值不同：%s%s"
                .formatted(
                        TraceGroups.where(place),
                        differences.size(),
                        String.join("；", listed),
                        differences.size() > LISTED ? "等" : "");
        Problem problem = Problem.of("显示值/" + place, figures, message, "用 ROUND 把存储值取到显示的位数，或增加显示的小数位");
        boolean matters = differences.stream().anyMatch(StoredDifference::matters) || shiftsSum(differences);
        return matters ? problem : problem.withSeverity(Severity.INFO);
    }

    /** Whether the hidden parts of one column add up to a unit of the last printed digit. */
    private static boolean shiftsSum(List<StoredDifference> differences) {
        Map<Integer, BigDecimal> hidden = new LinkedHashMap<>();
        Map<Integer, BigDecimal> digit = new LinkedHashMap<>();
        for (StoredDifference difference : differences) {
            int column = difference.at().column();
            hidden.merge(column, difference.hidden(), BigDecimal::add);
            digit.merge(column, difference.lastDigit(), BigDecimal::min);
        }
        return hidden.entrySet().stream()
                .anyMatch(sum -> sum.getValue().abs().compareTo(digit.getOrDefault(sum.getKey(), BigDecimal.ONE)) >= 0);
    }
}
