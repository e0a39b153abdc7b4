package io.mingzhang.checks.file;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** No formula shows an error value (FIL-02). */
@CheckInfo(
        id = "FIL-02",
        title = "公式没有错误值",
        severity = Severity.ERROR,
        category = CheckCategory.FILE,
        summary = "单元格的公式结果不是 #REF!、#DIV/0!、#N/A 一类错误值。",
        reason = "错误值照原样打印和公开，且使引用它的合计失效。每张工作表合并为一条。",
        formula = "单元格存储的结果为错误值",
        basis = "公开前校对",
        fires = "合计单元格显示 #REF!",
        silent = "公式结果是数字或空")
final class FormulasHaveValues implements Check<ExaminedDocument> {

    private static final int LISTED = 5;

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        TraceGroups.of(document, FileTrace.Kind.FORMULA_ERROR).forEach((place, traces) -> {
            String shown = traces.stream()
                    .map(FileTrace::printed)
                    .distinct()
                    .limit(LISTED)
                    .collect(Collectors.joining("、"));
            String message = "%s有 %d 个单元格显示错误值 %s".formatted(TraceGroups.where(place), traces.size(), shown);
            outcomes.add(new Outcome.Failed(Problem.of(
                    "错误值/" + place, traces.stream().map(TraceGroups::figure).toList(), message, "修复公式的引用，或填写数值")));
        });
        return outcomes;
    }
}
