package io.mingzhang.reports.opinion;

import io.mingzhang.documents.writing.docx.WordWriter;
import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.reading.ReadingGaps;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The opinion on one document: head, result, findings by severity with room for replies, what was not examined, signature. */
final class Opinion {

    private static final int MOST_OPEN = 15;
    private static final int MOST_UNEXAMINED = 60;
    private static final int SEVERITY = 0;
    private static final int CATEGORY = 1;
    private static final List<String> LABELS = List.of("序号", "位置", "问题", "应为", "实为", "依据", "处理要求", "回复");
    private static final List<Integer> WIDTHS = List.of(5, 24, 40, 13, 13, 14, 28, 18);
    private static final List<String> ACCEPTED_LABELS = List.of("序号", "位置", "问题", "接受理由", "接受人", "日期");
    private static final List<Integer> ACCEPTED_WIDTHS = List.of(5, 26, 48, 36, 12, 14);
    private static final List<String> UNEXAMINED_LABELS = List.of("序号", "报表或情况", "原因和处理");
    private static final List<Integer> UNEXAMINED_WIDTHS = List.of(6, 30, 66);
    private static final String[] ORDINALS = {"（一）", "（二）", "（三）"};
    private static final String[] SECTIONS = {"一、", "二、", "三、", "四、", "五、"};

    private final Letterhead letterhead;
    private final List<String> head;
    private final List<List<String>> findings;
    private final List<String> open;
    private final List<List<String>> accepted;
    private final List<List<String>> unexamined;
    private final List<String> damaged;
    private int sections;

    Opinion(Letterhead letterhead, ReportPart part) {
        this.letterhead = letterhead;
        this.head = cells(part, OpinionReport.HEAD).getFirst();
        this.findings = cells(part, OpinionReport.FINDING);
        this.open = cells(part, OpinionReport.OPEN).stream().map(List::getFirst).toList();
        this.accepted = cells(part, OpinionReport.ACCEPTED);
        this.unexamined = cells(part, OpinionReport.UNEXAMINED);
        this.damaged =
                cells(part, OpinionReport.DAMAGED).stream().map(List::getFirst).toList();
    }

    private static List<List<String>> cells(ReportPart part, String kind) {
        return part.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::cells)
                .toList();
    }

    void write(WordWriter word) throws IOException {
        word.upright().title("预算公开文件审查意见");
        word.table(head());
        heading(word, "审查结果");
        word.paragraph(result());
        if (!findings.isEmpty()) {
            word.table(summary());
            heading(word, "问题和处理要求");
            word.paragraph("下列问题逐条列明位置、情况、依据和处理要求。请逐条核实，在“回复”栏写明已改正的内容，或者不作修改的理由。");
            bySeverity(word);
        }
        if (!accepted.isEmpty()) {
            heading(word, "已接受的问题");
            word.paragraph("下列问题此前已核实并接受，不计入上述问题，不要求回复；有关的数字或文字如再改动，将重新列为问题。");
            word.table(acceptedOnes());
        }
        heading(word.upright(), "未审查的事项");
        notExamined(word);
        heading(word, "办理要求");
        word.paragraph(
                "请于" + letterhead.deadlineOrLine() + "前将回复和改正后的文件送达审查单位。本意见由程序核对文件自身的数字和文字后生成，问题是否成立以据实核实的结果为准。");
        word.table(signature());
    }

    private void heading(WordWriter word, String text) throws IOException {
        word.heading(2, SECTIONS[sections++] + text);
    }

    private PrintGrid acceptedOnes() {
        PrintGrid.Builder grid = PrintGrid.ofColumns(ACCEPTED_LABELS.size());
        grid.beginHeader();
        for (int i = 0; i < ACCEPTED_LABELS.size(); i++) {
            grid.atLeast(i, ACCEPTED_WIDTHS.get(i)).text(i, ACCEPTED_LABELS.get(i), CellLook.HEADER);
        }
        grid.endRow().endHeader();
        int number = 0;
        for (List<String> cells : accepted) {
            grid.number(0, String.valueOf(++number), CellLook.LABEL);
            for (int i = 0; i < cells.size(); i++) {
                grid.text(i + 1, cells.get(i), CellLook.TEXT);
            }
            grid.endRow();
        }
        return grid.build();
    }

    private PrintGrid head() {
        PrintGrid.Builder grid = PrintGrid.ofColumns(4);
        grid.atLeast(0, 14).atLeast(1, 30).atLeast(2, 12).atLeast(3, 26);
        pair(grid, 0, "编　　号", letterhead.numberOrLine());
        pair(grid, 2, "日　　期", letterhead.dateOrLine());
        grid.endRow();
        pair(grid, 0, "被审查单位", head.get(1));
        pair(grid, 2, "预算年度", head.get(2));
        grid.endRow();
        grid.text(0, "审查文件", CellLook.HEADER)
                .text(1, 3, head.get(0), CellLook.TEXT)
                .endRow();
        grid.text(0, "审查依据", CellLook.HEADER)
                .text(1, 3, "预算公开的表内、表间勾稽关系，政府收支分类科目，绩效目标申报表的填报要求，以及下列各条注明的依据", CellLook.TEXT)
                .endRow();
        return grid.build();
    }

    private static void pair(PrintGrid.Builder grid, int column, String label, String text) {
        grid.text(column, label, CellLook.HEADER).text(column + 1, text, CellLook.TEXT);
    }

    private String result() {
        if (!head.getLast().isEmpty()) {
            return head.getLast() + "。";
        }
        StringBuilder text = new StringBuilder("经审查，");
        if (findings.isEmpty()) {
            text.append(accepted.isEmpty() ? "" : "除已接受的问题外，")
                    .append(unexamined.isEmpty() ? "" : "参加审查的部分")
                    .append("未发现文件自身的数字和文字相互矛盾之处。");
        } else {
            text.append("发现问题 ").append(findings.size()).append(" 条，其中");
            String separator = "";
            for (Severity severity : Severity.values()) {
                text.append(separator)
                        .append(severity.label())
                        .append(' ')
                        .append(count(severity, ""))
                        .append(" 条");
                separator = "，";
            }
            text.append("。");
        }
        if (!unexamined.isEmpty()) {
            text.append("有的页和表格没有参加审查，列于“未审查的事项”。");
        }
        if (!accepted.isEmpty()) {
            text.append("另有已接受的问题 ").append(accepted.size()).append(" 条，列于后。");
        }
        text.append("核对成立的勾稽关系 ").append(head.get(3)).append(" 项");
        if (head.get(5).isEmpty()) {
            return text + "。";
        }
        return text + "；文件所列金额 " + head.get(5) + " 个，其中 " + head.get(4) + " 个已与其他金额核对。";
    }

    private long count(Severity severity, String category) {
        return findings.stream()
                .filter(cells -> cells.get(SEVERITY).equals(severity.label()))
                .filter(cells -> category.isEmpty() || cells.get(CATEGORY).equals(category))
                .count();
    }

    private PrintGrid summary() {
        PrintGrid.Builder grid = PrintGrid.ofColumns(5);
        grid.atLeast(0, 30);
        grid.beginHeader().text(0, "类别", CellLook.HEADER);
        int column = 1;
        for (Severity severity : Severity.values()) {
            grid.text(column++, severity.label(), CellLook.HEADER);
        }
        grid.text(column, "合计", CellLook.HEADER).endRow().endHeader();
        Map<String, Long> categories = new LinkedHashMap<>();
        findings.forEach(cells -> categories.merge(cells.get(CATEGORY), 1L, Long::sum));
        categories.forEach((category, sum) -> row(grid, category, category, sum));
        row(grid, "合计", "", findings.size());
        return grid.build();
    }

    private void row(PrintGrid.Builder grid, String label, String category, long sum) {
        grid.text(0, label, CellLook.TEXT);
        int column = 1;
        for (Severity severity : Severity.values()) {
            grid.number(column++, String.valueOf(count(severity, category)), CellLook.NUMBER);
        }
        grid.number(column, String.valueOf(sum), CellLook.NUMBER).endRow();
    }

    private void bySeverity(WordWriter word) throws IOException {
        int number = 0;
        int ordinal = 0;
        for (Severity severity : Severity.values()) {
            List<List<String>> own = findings.stream()
                    .filter(cells -> cells.get(SEVERITY).equals(severity.label()))
                    .toList();
            if (!own.isEmpty()) {
                String heading = ORDINALS[ordinal++] + severity.label() + "（" + own.size() + " 条）";
                word.table(table(heading, own, number));
                number += own.size();
            }
        }
    }

    private static PrintGrid table(String heading, List<List<String>> findings, int before) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(LABELS.size());
        grid.text(0, LABELS.size(), heading, CellLook.TITLE).endRow().beginHeader();
        for (int i = 0; i < LABELS.size(); i++) {
            grid.atLeast(i, WIDTHS.get(i)).text(i, LABELS.get(i), CellLook.HEADER);
        }
        grid.endRow().endHeader();
        int number = before;
        for (List<String> cells : findings) {
            String unit = cells.get(6).isEmpty() ? "" : " " + cells.get(6);
            grid.number(0, String.valueOf(++number), CellLook.LABEL).text(1, cells.get(2), CellLook.TEXT);
            grid.text(2, cells.get(3), CellLook.TEXT);
            grid.text(3, cells.get(4) + unit, CellLook.NUMBER).text(4, cells.get(5) + unit, CellLook.NUMBER);
            grid.text(5, cells.get(7), CellLook.TEXT).text(6, cells.get(8), CellLook.TEXT);
            grid.text(7, "", CellLook.TEXT).endRow();
        }
        return grid.build();
    }

    private void notExamined(WordWriter word) throws IOException {
        if (!unexamined.isEmpty()) {
            word.paragraph("下列页和表格无法可靠读取，没有参加审查，其中的问题不在本意见之内：");
            word.table(unexaminedOnes());
        }
        if (!damaged.isEmpty()) {
            word.paragraph("下列内容有" + ReadingGaps.DAMAGED + "，" + ReadingGaps.DAMAGED_MEANING + "；涉及的问题已降低级别：");
            for (String line : damaged) {
                word.paragraph(line + "。");
            }
        }
        if (open.isEmpty()) {
            word.paragraph("本次适用的审核规则都已执行。");
            return;
        }
        word.paragraph("下列规则因文件没有所需的内容，或者内容没有可靠读取而没有执行，不等于没有问题：");
        for (String reason : open.subList(0, Math.min(open.size(), MOST_OPEN))) {
            word.paragraph(reason + "。");
        }
        if (open.size() > MOST_OPEN) {
            word.paragraph("其余 " + (open.size() - MOST_OPEN) + " 种原因见问题清单。");
        }
    }

    private PrintGrid unexaminedOnes() {
        PrintGrid.Builder grid = PrintGrid.ofColumns(UNEXAMINED_LABELS.size());
        grid.beginHeader();
        for (int i = 0; i < UNEXAMINED_LABELS.size(); i++) {
            grid.atLeast(i, UNEXAMINED_WIDTHS.get(i)).text(i, UNEXAMINED_LABELS.get(i), CellLook.HEADER);
        }
        grid.endRow().endHeader();
        int number = 0;
        for (List<String> cells : unexamined.subList(0, Math.min(unexamined.size(), MOST_UNEXAMINED))) {
            grid.number(0, String.valueOf(++number), CellLook.LABEL);
            grid.text(1, cells.get(0).isEmpty() ? cells.get(1) : cells.get(0), CellLook.TEXT);
            grid.text(2, cells.get(2), CellLook.TEXT).endRow();
        }
        if (unexamined.size() > MOST_UNEXAMINED) {
            grid.text(0, 3, "其余 " + (unexamined.size() - MOST_UNEXAMINED) + " 处见问题清单。", CellLook.TEXT)
                    .endRow();
        }
        return grid.build();
    }

    private PrintGrid signature() {
        PrintGrid.Builder grid = PrintGrid.ofColumns(4);
        grid.atLeast(0, 16).atLeast(1, 26).atLeast(2, 16).atLeast(3, 26);
        pair(grid, 0, "审查单位\n（盖章）", "\n\n");
        pair(grid, 2, "被审查单位\n（盖章）", "\n\n");
        grid.endRow();
        pair(grid, 0, "审查人", "");
        pair(grid, 2, "签收人", "");
        grid.endRow();
        pair(grid, 0, "联系电话", "");
        pair(grid, 2, "签收日期", "");
        grid.endRow();
        return grid.build();
    }
}
