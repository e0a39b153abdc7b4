package io.mingzhang.reports.register;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.xlsx.SheetWriter;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.FileSummary;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.sheet.SeverityColours;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The first sheet of a register: what was examined, what it came to, how to work with the list. */
final class Overview {

    private static final int COLUMNS = 7;
    private static final int COUNTS_FROM = 3;
    private static final int WIDE = 38;
    private static final int NARROW = 12;

    private final String date;
    private final List<FileSummary> files = new ArrayList<>();
    private final Map<String, Map<String, Integer>> byCategory = new TreeMap<>();
    private final Map<String, String> versions = new TreeMap<>();

    Overview(String date) {
        this.date = date;
    }

    void add(FileSummary file) {
        files.add(file);
    }

    void version(String name, String version) {
        versions.put(name, version);
    }

    /** Counts a finding. */
    void count(String severity, String category) {
        byCategory.computeIfAbsent(category, key -> new TreeMap<>()).merge(severity, 1, Integer::sum);
    }

    void write(SheetWriter sheet, Totals totals) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(COLUMNS);
        grid.atLeast(0, WIDE).atLeast(1, WIDE).atLeast(2, NARROW);
        grid.text(0, COLUMNS, "预算与绩效公开文件审查　问题清单", CellLook.TITLE).endRow();
        if (!date.isEmpty()) {
            grid.text(0, COLUMNS, "审查日期：" + date, CellLook.LINE).endRow();
        }
        grid.text(0, COLUMNS, conclusion(totals), CellLook.LINE).endRow();
        grid.text(0, COLUMNS, "“问题清单”每行一条疑点：先看级别和位置，按处理建议核实，改正后在“状态”列选择结果并填写处理人。", CellLook.LINE)
                .endRow();
        grid.text(0, COLUMNS, "同一条疑点在以后的审查中指纹不变，可据此对照两次结果。", CellLook.LINE).endRow();
        categories(grid.endRow());
        files(grid.endRow());
        failures(grid, totals.failures());
        versions(grid.endRow());
        sheet.put(grid.build());
    }

    private static String conclusion(Totals totals) {
        StringBuilder text = new StringBuilder("审查文件 " + totals.documents() + " 个");
        for (Severity severity : Severity.values()) {
            text.append("，").append(severity.label()).append(' ').append(totals.count(severity));
        }
        return text + "；勾稽关系成立 " + totals.passed() + "，不成立 " + totals.failed() + "；已核对金额 "
                + totals.amounts().bound() + "/" + totals.amounts().total() + "，已核对文中数字 "
                + totals.prose().bound() + "/" + totals.prose().total()
                + totals.keptOut().inWords() + unexamined(totals.unexamined()) + "。";
    }

    private static String unexamined(int places) {
        return places == 0 ? "" : "；另有 " + places + " 处页和表格没有参加核对，见“" + RegisterSheet.UNEXAMINED.title() + "”";
    }

    private void categories(PrintGrid.Builder grid) {
        grid.text(0, 2, "类别", CellLook.HEADER).text(2, "合计", CellLook.HEADER);
        int column = COUNTS_FROM;
        for (Severity severity : Severity.values()) {
            grid.text(column++, severity.label(), CellLook.HEADER.withFill(SeverityColours.fill(severity)));
        }
        grid.endRow();
        Map<Severity, Integer> sums = new EnumMap<>(Severity.class);
        byCategory.forEach((category, counts) -> {
            row(grid, category, severity -> counts.getOrDefault(severity.label(), 0));
            for (Severity severity : Severity.values()) {
                sums.merge(severity, counts.getOrDefault(severity.label(), 0), Integer::sum);
            }
        });
        row(grid, "合计", severity -> sums.getOrDefault(severity, 0));
    }

    private static void row(PrintGrid.Builder grid, String label, java.util.function.ToIntFunction<Severity> counts) {
        grid.text(0, 2, label, CellLook.TEXT);
        int column = COUNTS_FROM;
        int sum = 0;
        for (Severity severity : Severity.values()) {
            int count = counts.applyAsInt(severity);
            sum += count;
            grid.number(column++, String.valueOf(count), CellLook.NUMBER);
        }
        grid.number(2, String.valueOf(sum), CellLook.NUMBER).endRow();
    }

    private void files(PrintGrid.Builder grid) {
        List<String> labels = FileSummary.labels();
        for (int i = 0; i < labels.size(); i++) {
            grid.text(i, labels.get(i), CellLook.HEADER);
        }
        grid.endRow();
        for (FileSummary file : files) {
            List<String> cells = file.cells();
            for (int i = 0; i < cells.size(); i++) {
                boolean word = i < 2;
                if (word) {
                    grid.text(i, cells.get(i), CellLook.TEXT);
                } else {
                    grid.number(i, cells.get(i), CellLook.NUMBER);
                }
            }
            grid.endRow();
        }
    }

    private static void failures(PrintGrid.Builder grid, List<Failure> failures) {
        for (Failure failure : failures) {
            grid.text(0, failure.source(), CellLook.TEXT);
            grid.text(1, COLUMNS - 1, "无法审核：" + failure.reason() + "。" + failure.advice(), CellLook.TEXT);
            grid.endRow();
        }
    }

    private void versions(PrintGrid.Builder grid) {
        grid.text(0, "程序与规则", CellLook.HEADER).text(1, "版本", CellLook.HEADER).endRow();
        versions.forEach((name, version) -> grid.text(0, name, CellLook.TEXT)
                .text(1, version, CellLook.TEXT)
                .endRow());
    }
}
