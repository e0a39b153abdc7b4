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

/** Numbers are stored as numbers (FIL-03). */
@CheckInfo(
        id = "FIL-03",
        title = "数字不以文本存储",
        severity = Severity.INFO,
        category = CheckCategory.FILE,
        summary = "工作表中的数字以数值存储，不是文本。",
        reason = "以文本存储的数字不参加 SUM 等公式的计算，改动后合计不会随之变化。只作提示，每张工作表合并为一条。",
        formula = "单元格的类型为文本而内容是数字",
        basis = "公开前校对",
        fires = "金额列中有左上角带绿三角的文本数字",
        silent = "科目编码等本应是文本的列")
final class NumbersAreNumbers implements Check<ExaminedDocument> {

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        List<Outcome> outcomes = new ArrayList<>();
        TraceGroups.of(document, FileTrace.Kind.NUMBER_AS_TEXT).forEach((place, traces) -> {
            String message = "%s有 %d 个数字以文本形式存储，求和公式会漏掉它们，如 %s"
                    .formatted(
                            TraceGroups.where(place),
                            traces.size(),
                            traces.getFirst().printed());
            outcomes.add(new Outcome.Failed(Problem.of(
                    "文本数字/" + place, traces.stream().map(TraceGroups::figure).toList(), message, "选中单元格，转换为数字")));
        });
        return outcomes;
    }
}
