package io.mingzhang.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.cli.Golden;
import io.mingzhang.cli.SampleDocument;
import io.mingzhang.cli.SampleReport;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.text.AuditReport;
import io.mingzhang.reports.text.Columns;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.reports.text.Outline;
import io.mingzhang.reports.text.Printable;
import io.mingzhang.reports.text.Summary;
import io.mingzhang.reports.text.TimingReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final AuditReport.Show USUAL = new AuditReport.Show(Severity.INFO, false, false);

    @Test
    void auditReportReadsAsGolden() throws IOException {
        Golden.assertLines("audit.txt", report(Ink.NONE, USUAL));
    }

    @Test
    void outlineReadsAsGolden() throws IOException {
        Golden.assertLines("outline.txt", new Outline(Ink.NONE, false).lines(SampleDocument.whole()));
    }

    @Test
    void summaryOfSeveralFilesReadsAsGolden() throws IOException {
        Totals totals = new Totals();
        totals.add(FileTally.of(SampleReport.whole(), CheckSelection.ALL));
        totals.add(FileTally.of(SampleReport.whole(), CheckSelection.ALL));
        totals.add(new Failure("坏.txt", "EMPTY", "文件是空的", "请重新提供"));
        List<String> lines = new ArrayList<>(Summary.lines(Ink.NONE, totals, 3));
        lines.addAll(new TimingReport(Ink.NONE).lines(totals));
        Golden.assertLines("summary.txt", lines);
    }

    @Test
    void allShowsWhatIsShortened() {
        assertThat(report(Ink.NONE, USUAL)).anyMatch(line -> line.contains("TXT-01 另有 2 处"));
        assertThat(report(Ink.NONE, new AuditReport.Show(Severity.INFO, true, false)))
                .noneMatch(line -> line.contains("另有"))
                .anyMatch(line -> line.contains("第 5 处文字"));
    }

    @Test
    void severityHidesMilderFindingsAndSaysSo() {
        assertThat(report(Ink.NONE, new AuditReport.Show(Severity.WARNING, false, false)))
                .noneMatch(line -> line.contains("TXT-01 [提示]"))
                .anyMatch(line -> line.contains("另有 5 条较轻的未显示"));
    }

    @Test
    void quietIsOneLine() {
        assertThat(report(Ink.NONE, new AuditReport.Show(Severity.INFO, false, true)))
                .singleElement()
                .asString()
                .startsWith(SampleDocument.SOURCE)
                .contains("错误 1  警告 2  提示 5");
    }

    @Test
    void documentsCannotSteerTheTerminal() {
        assertThat(new Outline(Ink.NONE, true).lines(SampleDocument.whole()))
                .noneMatch(line -> line.contains("\u001b"));
        assertThat(Printable.line("a\u001b[31mb\u202e\u0007 \t c")).isEqualTo("a[31mb c");
    }

    @Test
    void colourOnlyWhereAPersonLooksOn() {
        assertThat(Ink.forTerminal(true, Map.of()).coloured()).isTrue();
        assertThat(Ink.forTerminal(false, Map.of()).coloured()).isFalse();
        assertThat(Ink.forTerminal(true, Map.of("NO_COLOR", "1")).coloured()).isFalse();
        assertThat(Ink.forTerminal(true, Map.of("NO_COLOR", "")).coloured()).isTrue();
        assertThat(Ink.forTerminal(true, Map.of("TERM", "dumb")).coloured()).isFalse();
        assertThat(report(new Ink(true), USUAL)).anyMatch(line -> line.contains("\u001b[31;1m错误\u001b[0m"));
    }

    @Test
    void excerptsNeverSplitACharacter() {
        assertThat(Printable.excerpt("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷…");
    }

    @Test
    void columnsAlignWideCharacters() {
        assertThat(Columns.aligned(List.of(List.of("编号", "x"), List.of("A-1", "y"))))
                .containsExactly("编号  x", "A-1   y");
    }

    private static List<String> report(Ink ink, AuditReport.Show show) {
        return new AuditReport(ink, show, CheckSelection.ALL).lines(SampleReport.whole());
    }
}
