package io.mingzhang.checks.file;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cells store what they print (FIL-01). */
@CheckInfo(
        id = "FIL-01",
        title = "显示值与存储值一致",
        severity = Severity.WARNING,
        category = CheckCategory.FILE,
        summary = "单元格显示的数字就是它存储的数字，没有被数字格式藏起的小数。",
        reason = "显示两位小数而存储六位，打印出来的各项加起来就可能不等于打印的合计，读者和审核系统看到的是两套数。"
                + "只因四舍五入的差额很常见，全文件合并为一条提示；影响合计的，由表内勾稽的规则报告。四舍五入解释不了的，每张工作表一条警告，差额大的在前。",
        formula = "|存储值 − 显示值| 大于显示末位的一半，为警告；其余为提示",
        basis = "公开前校对；表内勾稽",
        fires = "单元格显示 1,200.00，存储 1300",
        silent = "显示 12.35，存储 12.35")
final class PrintedValuesAreStored implements Check<ExaminedDocument> {

    private static final int LISTED = 3;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        List<StoredDifference> rounded = new ArrayList<>();
        List<String> roundedAt = new ArrayList<>();
        TraceGroups.of(document, FileTrace.Kind.STORED_DIFFERS).forEach((place, traces) -> {
            Map<Boolean, List<StoredDifference>> differences = traces.stream()
                    .flatMap(trace -> StoredDifference.of(trace).stream())
                    .sorted(StoredDifference.LARGEST_FIRST)
                    .collect(Collectors.partitioningBy(StoredDifference::isRounding));
            List<StoredDifference> other = differences.getOrDefault(false, List.of());
            List<StoredDifference> noise = differences.getOrDefault(true, List.of());
            if (!other.isEmpty()) {
                outcomes.add(new Outcome.Failed(problem(place, TraceGroups.where(place), other)));
            }
            if (!noise.isEmpty()) {
                rounded.addAll(noise);
                roundedAt.add(TraceGroups.where(place));
            }
        });
        if (!rounded.isEmpty()) {
            rounded.sort(StoredDifference.LARGEST_FIRST);
            String where = roundedAt.size() == 1 ? roundedAt.getFirst() : "文件中 %d 张表".formatted(roundedAt.size());
            outcomes.add(new Outcome.Failed(problem("四舍五入", where, rounded).withSeverity(Severity.INFO)));
        }
        return outcomes;
    }

    private static Problem problem(String group, String where, List<StoredDifference> differences) {
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
                .formatted(where, differences.size(), String.join("；", listed), differences.size() > LISTED ? "等" : "");
        return Problem.of("显示值/" + group, figures, message, "用 ROUND 把存储值取到显示的位数，或增加显示的小数位");
    }
}
