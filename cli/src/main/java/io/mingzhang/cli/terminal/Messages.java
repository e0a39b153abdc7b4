package io.mingzhang.cli.terminal;

import io.mingzhang.cli.findings.Figures;
import io.mingzhang.kernel.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Every sentence of the reports, in Chinese. */
public final class Messages {

    static final String PLACE = "位置";
    static final String EXPECTED = "应为";
    static final String FOUND = "实为";
    static final String DIFFERENCE = "差额";
    static final String CALCULATION = "计算";
    static final String SITUATION = "情况";
    static final String REMEDY = "处理";
    static final String NOTICE = "注意";
    static final String EXPLANATION = "说明";
    static final String COLON = "：";
    static final String EXTRACTION_DAMAGE = "此处文本有提取损坏迹象，已降低级别，请先核对原文件。";

    private Messages() {}

    static String page(String checkId) {
        return "docs/checks/" + checkId + ".md";
    }

    static String lineNumber(int line) {
        return "第" + line + "行";
    }

    static String pageNumber(int page) {
        return "第" + page + "页";
    }

    static String expectedAndFound(Figures figures) {
        return "应为 " + figures.expected() + "，实为 " + figures.found() + " " + figures.unit();
    }

    static String alsoLines(List<Integer> lines, int most) {
        String shown = lines.stream().limit(most).map(String::valueOf).collect(Collectors.joining("、"));
        return "（另涉及第 " + shown + (lines.size() > most ? " … 共 " + lines.size() + " 行）" : " 行）");
    }

    static String severityHeading(Severity severity, long count) {
        return "■ " + severity.label() + " " + count + " 条";
    }

    static String sameCause(int count) {
        return "同一原因的另外 " + count + " 条：";
    }

    static String rest(int count) {
        return "…另有 " + count + " 条，加 --all 全部显示";
    }

    static String restOfCheck(String checkId, int count) {
        return checkId + " 另有 " + count + " 处，加 --all 全部显示";
    }
}
