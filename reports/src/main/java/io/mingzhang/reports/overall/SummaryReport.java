package io.mingzhang.reports.overall;

import static io.mingzhang.reports.sheet.ListSheet.ListColumn.numbers;
import static io.mingzhang.reports.sheet.ListSheet.ListColumn.words;

import io.mingzhang.documents.writing.xlsx.WorkbookWriter;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.FileSummary;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.sheet.ListSheet;
import io.mingzhang.reports.sheet.ListSheet.ListColumn;
import io.mingzhang.reports.sheet.SeverityColours;
import io.mingzhang.reports.spool.Spool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The summary; of each file only its counts are kept, and these in a temporary file. */
public final class SummaryReport implements Report {

    private static final String FILE = "file";
    private static final String CHECK = "check";
    private static final String UNKNOWN = "（未识别部门）";
    private static final int CHECK_SEVERITY = 3;

    private final OutputStream target;
    private final Spool files = Spool.empty();
    private final Map<String, long[]> departments = new TreeMap<>();
    private final Map<List<String>, long[]> checks = new LinkedHashMap<>();

    /** A summary; the stream is closed in the end. */
    public SummaryReport(OutputStream target) {
        this.target = target;
    }

    @Override
    public ReportPart part(Audited audited) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(FILE, FileSummary.of(audited).cells()));
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : audited.findings()) {
            counts.merge(
                    List.of(
                            finding.checkId(),
                            finding.title(),
                            FindingText.category(finding.category()),
                            finding.severity().label()),
                    1,
                    Integer::sum);
        }
        counts.forEach((check, count) -> {
            List<String> cells = new ArrayList<>(check);
            cells.add(String.valueOf(count));
            lines.add(new Line(CHECK, cells));
        });
        return new ReportPart(lines);
    }

    @Override
    public void add(ReportPart part) {
        for (Line line : part.lines()) {
            if (line.kind().equals(FILE)) {
                add(FileSummary.ofCells(line.cells()));
            } else {
                int last = line.cells().size() - 1;
                long[] counts = checks.computeIfAbsent(line.cells().subList(0, last), key -> new long[2]);
                counts[0]++;
                counts[1] += Long.parseLong(line.cells().get(last));
            }
        }
    }

    private void add(FileSummary file) {
        files.put(file.cells());
        String department = file.department().isEmpty() ? UNKNOWN : file.department();
        long[] counts = departments.computeIfAbsent(department, key -> new long[2 + Severity.values().length]);
        counts[0]++;
        for (int i = 0; i < file.counts().size(); i++) {
            counts[i + 1] += file.counts().get(i);
        }
        counts[counts.length - 1] += file.unexamined();
    }

    @Override
    public void finish(Totals totals) {
        try (WorkbookWriter workbook = WorkbookWriter.to(target, "审查汇总")) {
            ListSheet byDepartment = new ListSheet(workbook.sheet("按部门"), columns(words("部门（单位）", 40), "文件数"), 1);
            departments.forEach((department, counts) -> byDepartment.row(cells(List.of(department), counts)));
            byDepartment.end();
            List<ListColumn> labels = List.of(
                    words("规则编号", 12),
                    words("规则", 40),
                    words("类别", 16),
                    words("级别", 8),
                    numbers("涉及文件", 10),
                    numbers("疑点", 10));
            ListSheet byCheck = new ListSheet(workbook.sheet("按规则和级别"), labels, 2);
            checks.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            (one, other) -> String.join(" ", one).compareTo(String.join(" ", other))))
                    .forEach(check -> byCheck.row(
                            cells(check.getKey(), check.getValue()),
                            CHECK_SEVERITY,
                            SeverityColours.fill(check.getKey().get(CHECK_SEVERITY))));
            byCheck.end();
            ListSheet byFile = new ListSheet(workbook.sheet("按文件"), columns(words("文件", 60), "部门（单位）", "年度"), 1);
            files.forEach(byFile::row);
            byFile.end();
            ListSheet unreadable = new ListSheet(
                    workbook.sheet("无法审核"), List.of(words("文件", 60), words("原因", 50), words("处理", 60)), 1);
            totals.failures()
                    .forEach(failure -> unreadable.row(List.of(failure.source(), failure.reason(), failure.advice())));
            unreadable.end();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static List<ListColumn> columns(ListColumn first, String... labels) {
        List<ListColumn> columns = new ArrayList<>(List.of(first));
        for (String label : labels) {
            columns.add(numbers(label, label.length() > 4 ? 40 : 10));
        }
        for (Severity severity : Severity.values()) {
            columns.add(numbers(severity.label(), 10));
        }
        columns.add(numbers(FileSummary.UNEXAMINED, 12));
        return columns;
    }

    private static List<String> cells(List<String> words, long[] counts) {
        List<String> cells = new ArrayList<>(words);
        for (long count : counts) {
            cells.add(String.valueOf(count));
        }
        return cells;
    }

    @Override
    public void close() {
        files.close();
    }
}
