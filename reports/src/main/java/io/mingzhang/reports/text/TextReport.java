package io.mingzhang.reports.text;

import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.Totals;
import java.io.PrintWriter;
import java.util.List;

/** The report for a person at the terminal: a block for each document, the sum over all of them at the end. */
public final class TextReport implements Report {

    private static final String LINE = "line";

    private final PrintWriter target;
    private final Ink ink;
    private final AuditReport report;
    private final SetBlock sets;
    private final int files;

    /**
     * A report.
     *
     * @param target where to
     * @param ink its colours
     * @param show its length
     * @param selection the checks whose findings count
     * @param files how many files the run has
     */
    public TextReport(PrintWriter target, Ink ink, AuditReport.Show show, CheckSelection selection, int files) {
        this.target = target;
        this.ink = ink;
        this.report = new AuditReport(ink, show, selection);
        this.sets = new SetBlock(ink, show);
        this.files = files;
    }

    @Override
    public ReportPart part(Audited audited) {
        return new ReportPart(report.lines(audited).stream()
                .map(line -> ReportPart.Line.of(LINE, line))
                .toList());
    }

    @Override
    public void add(ReportPart part) {
        print(part.lines().stream().map(ReportPart.Line::text).toList());
    }

    @Override
    public void add(AuditedSet set) {
        print(sets.lines(set));
    }

    @Override
    public void finish(Totals totals) {
        print(Summary.lines(ink, totals, files));
    }

    @Override
    public void close() {
        target.flush();
    }

    private void print(List<String> lines) {
        lines.forEach(target::println);
        target.flush();
    }
}
