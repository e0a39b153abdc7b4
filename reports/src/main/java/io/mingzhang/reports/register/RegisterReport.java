package io.mingzhang.reports.register;

import io.mingzhang.checks.settings.Settled;
import io.mingzhang.documents.writing.xlsx.WorkbookWriter;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.FileSummary;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.sheet.ListSheet;
import io.mingzhang.reports.sheet.SeverityColours;
import io.mingzhang.reports.spool.Spool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The register (问题清单), written when the run is over; until then its rows wait in temporary files. */
public final class RegisterReport implements Report {

    private static final String DOCUMENT = "document";
    private static final String VERSION = "version";

    private final OutputStream target;
    private final Severity minimum;
    private final Overview overview;
    private final Map<RegisterSheet, Spool> rows = new EnumMap<>(RegisterSheet.class);

    /**
     * A register.
     *
     * @param target where to; the stream is closed in the end
     * @param minimum the mildest severity listed
     * @param date the date printed on it, empty for none
     */
    public RegisterReport(OutputStream target, Severity minimum, String date) {
        this.target = target;
        this.minimum = minimum;
        this.overview = new Overview(date);
        for (RegisterSheet sheet : RegisterSheet.values()) {
            rows.put(sheet, Spool.empty());
        }
    }

    @Override
    public ReportPart part(Audited audited) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(DOCUMENT, FileSummary.of(audited).cells()));
        List<Finding> shown = audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(audited.document(), shown);
        shown.forEach(finding -> lines.add(new Line(
                RegisterSheet.FINDINGS.name(),
                RegisterRows.finding(audited.document().source(), finding, places))));
        List<Settled.Accepted> accepted = audited.settled().accepted();
        Places acceptedPlaces = Places.of(
                audited.document(),
                accepted.stream().map(Settled.Accepted::finding).toList());
        accepted.forEach(each -> lines.add(new Line(
                RegisterSheet.ACCEPTED.name(),
                RegisterRows.accepted(audited.document().source(), each, acceptedPlaces))));
        RegisterRows.remainder(audited, (sheet, cells) -> lines.add(new Line(sheet.name(), cells)));
        audited.report().versions().forEach((name, version) -> lines.add(new Line(VERSION, List.of(name, version))));
        return new ReportPart(lines);
    }

    @Override
    public void add(ReportPart part) {
        for (Line line : part.lines()) {
            switch (line.kind()) {
                case DOCUMENT -> overview.add(FileSummary.ofCells(line.cells()));
                case VERSION -> overview.version(line.text(), line.cells().get(1));
                default -> add(RegisterSheet.valueOf(line.kind()), line.cells());
            }
        }
    }

    @Override
    public void add(AuditedSet set) {
        List<Finding> shown = set.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(set.documents(), shown);
        shown.forEach(
                finding -> add(RegisterSheet.FINDINGS, RegisterRows.finding(set.sourceOf(finding), finding, places)));
        List<Settled.Accepted> accepted = set.settled().accepted();
        Places acceptedPlaces = Places.of(
                set.documents(),
                accepted.stream().map(Settled.Accepted::finding).toList());
        accepted.forEach(each ->
                add(RegisterSheet.ACCEPTED, RegisterRows.accepted(set.sourceOf(each.finding()), each, acceptedPlaces)));
    }

    private void add(RegisterSheet sheet, List<String> cells) {
        if (sheet == RegisterSheet.FINDINGS) {
            overview.count(cells.get(RegisterSheet.SEVERITY), cells.get(RegisterSheet.CATEGORY));
        }
        spool(sheet).put(cells);
    }

    @Override
    public void finish(Totals totals) {
        try (WorkbookWriter workbook = WorkbookWriter.to(target, "问题清单")) {
            overview.write(workbook.sheet("说明"), totals);
            for (RegisterSheet sheet : RegisterSheet.values()) {
                if (sheet == RegisterSheet.FINDINGS || spool(sheet).size() > 0) {
                    write(workbook, sheet);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void write(WorkbookWriter workbook, RegisterSheet kind) {
        ListSheet sheet = new ListSheet(workbook.sheet(kind.title()), kind.columns(), kind.kept());
        int[] number = {0};
        spool(kind).forEach(cells -> {
            if (kind == RegisterSheet.FINDINGS) {
                List<String> row = new ArrayList<>(cells);
                row.set(0, String.valueOf(++number[0]));
                sheet.row(row, RegisterSheet.SEVERITY, SeverityColours.fill(cells.get(RegisterSheet.SEVERITY)));
            } else {
                sheet.row(cells);
            }
        });
        if (kind == RegisterSheet.FINDINGS) {
            sheet.choices(RegisterSheet.STATE, RegisterSheet.STATES);
        }
        sheet.end();
    }

    private Spool spool(RegisterSheet sheet) {
        return rows.computeIfAbsent(sheet, key -> Spool.empty());
    }

    @Override
    public void close() {
        rows.values().forEach(Spool::close);
    }
}
