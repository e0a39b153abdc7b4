package io.mingzhang.checks.disclosure;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file carries nothing but what it prints (PRV-02). */
@CheckInfo(
        id = "PRV-02",
        title = "文件不带隐藏内容",
        severity = Severity.WARNING,
        category = CheckCategory.DISCLOSURE,
        summary = "公开的文件没有隐藏的工作表、行、列、文字，没有批注、修订、宏、外部链接和嵌入的文件。",
        reason = "隐藏的内容随文件一同公开，任何人都能看到。作者、单位等文件属性几乎每个文件都有，只作提示。同类的合并为一条；批注、隐藏的文字和属性里的姓名不在报告中重复。文本文件没有这些内容，不检查。",
        formula = "读取时记下的隐藏内容，按种类各一条",
        basis = "《中华人民共和国政府信息公开条例》第十七条（公开前审查）",
        fires = "工作簿中有一张隐藏的“底稿”工作表",
        silent = "没有批注、隐藏行列的工作簿")
final class NothingIsHidden implements Check<ExaminedDocument> {

    private static final int LISTED = 5;

    private static final Map<FileTrace.Kind, String> HIDDEN = new EnumMap<>(Map.ofEntries(
            Map.entry(FileTrace.Kind.HIDDEN_SHEET, "隐藏工作表"),
            Map.entry(FileTrace.Kind.HIDDEN_ROW, "隐藏行"),
            Map.entry(FileTrace.Kind.HIDDEN_COLUMN, "隐藏列"),
            Map.entry(FileTrace.Kind.HIDDEN_TEXT, "隐藏文字"),
            Map.entry(FileTrace.Kind.COMMENT, "批注"),
            Map.entry(FileTrace.Kind.TRACKED_CHANGE, "修订记录"),
            Map.entry(FileTrace.Kind.PROPERTY, "文件属性"),
            Map.entry(FileTrace.Kind.EXTERNAL_LINK, "外部链接"),
            Map.entry(FileTrace.Kind.MACRO, "宏"),
            Map.entry(FileTrace.Kind.EMBEDDED_FILE, "嵌入的文件")));

    @Override
    public List<Outcome> examine(ExaminedDocument document) {
        Map<FileTrace.Kind, List<FileTrace>> found = document.disclosure().traces().stream()
                .filter(trace -> HIDDEN.containsKey(trace.kind()))
                .collect(Collectors.groupingBy(
                        FileTrace::kind, () -> new EnumMap<>(FileTrace.Kind.class), Collectors.toList()));
        List<Outcome> outcomes = new ArrayList<>();
        found.forEach((kind, traces) -> outcomes.add(new Outcome.Failed(problem(kind, traces))));
        if (outcomes.isEmpty() && !document.disclosure().traces().isEmpty()) {
            outcomes.add(Outcome.passed(Relation.count("文件不带隐藏内容", List.of(), 0, 0)));
        }
        return outcomes;
    }

    private static Problem problem(FileTrace.Kind kind, List<FileTrace> traces) {
        String what = HIDDEN.getOrDefault(kind, kind.name());
        List<Participant> figures = traces.stream()
                .map(trace -> Participant.text(what, "", trace.at()))
                .toList();
        String listed =
                traces.stream().map(FileTrace::message).distinct().limit(LISTED).collect(Collectors.joining("；"));
        String message = "文件带有%s %d 处：%s%s".formatted(what, traces.size(), listed, traces.size() > LISTED ? "等" : "");
        Problem problem = Problem.of("隐藏/" + kind.name(), figures, message, remedy(kind));
        return kind == FileTrace.Kind.PROPERTY ? problem.withSeverity(Severity.INFO) : problem;
    }

    private static String remedy(FileTrace.Kind kind) {
        return kind == FileTrace.Kind.TRACKED_CHANGE ? "接受或拒绝全部修订后再公开" : "公开前用“检查文档”删除，或确认可以公开";
    }
}
