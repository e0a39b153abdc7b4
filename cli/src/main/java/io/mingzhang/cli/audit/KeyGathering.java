package io.mingzhang.cli.audit;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.reports.audit.KeyLine;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.Totals;
import java.util.ArrayList;
import java.util.List;

/** Keeps of every file of a run what it takes to find those that belong together: a few hundred bytes. */
public final class KeyGathering implements Report {

    private static final String KEY = "key";

    private final List<DocumentKey> keys = new ArrayList<>();

    /** What was kept, in the order of the files. */
    public List<DocumentKey> keys() {
        return List.copyOf(keys);
    }

    @Override
    public ReportPart part(Audited audited) {
        return audited.isNoBudget()
                ? new ReportPart(List.of())
                : new ReportPart(List.of(new ReportPart.Line(KEY, KeyLine.of(DocumentKey.of(audited.document())))));
    }

    @Override
    public void add(ReportPart part) {
        part.lines().forEach(line -> keys.add(KeyLine.read(line.cells())));
    }

    @Override
    public void finish(Totals totals) {}

    @Override
    public void close() {}
}
