package io.mingzhang.cli.audit;

import io.mingzhang.cli.batch.Batch;
import io.mingzhang.cli.batch.Result;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.Totals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examines the files of a run and lets every report say what it has to say of them, in the order of the files. */
public final class AuditRun {

    private final Auditor auditor;
    private final CheckSelection selection;
    private final int threads;
    private final List<Report> reports;

    /**
     * What was made of a file away from the thread that writes.
     *
     * @param tally its numbers
     * @param parts what each report says of it; empty for a report that writes at once
     * @param audited the file itself, when a report needs it to write
     */
    private record Prepared(FileTally tally, List<Optional<ReportPart>> parts, Optional<Audited> audited) {}

    /**
     * A run.
     *
     * @param auditor how a file is examined
     * @param selection the checks whose findings count
     * @param threads how many files at a time
     * @param reports what is written
     */
    public AuditRun(Auditor auditor, CheckSelection selection, int threads, List<Report> reports) {
        this.auditor = auditor;
        this.selection = selection;
        this.threads = threads;
        this.reports = List.copyOf(reports);
    }

    /** Hears of the work on a run. */
    public interface Watcher {

        /** Before something is written. */
        void writing();

        /** When one more file is done. */
        void done();
    }

    /** Works through the files; reports are not finished yet, so that more can be added to them. */
    public Totals run(List<Path> files, Watcher watcher) {
        Totals totals = new Totals();
        new Batch<>(threads, this::prepare).run(files, result -> {
            watcher.writing();
            switch (result) {
                case Result.Done<Prepared>(var prepared) -> {
                    totals.add(prepared.tally());
                    write(prepared);
                }
                case Result.Failed<Prepared>(var failure) -> totals.add(failure);
            }
            watcher.done();
        });
        watcher.writing();
        return totals;
    }

    /** Writes the end of every report. */
    public void finish(Totals totals) {
        reports.forEach(report -> report.finish(totals));
    }

    private Result<Prepared> prepare(Path file) {
        return switch (auditor.audit(file)) {
            case Result.Failed<Audited>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Audited>(var audited) -> new Result.Done<>(prepare(audited));
        };
    }

    private Prepared prepare(Audited audited) {
        List<Optional<ReportPart>> parts = new ArrayList<>();
        boolean later = false;
        for (Report report : reports) {
            boolean atOnce = report.isWrittenAtOnce();
            later |= atOnce;
            parts.add(atOnce ? Optional.empty() : Optional.of(report.part(audited)));
        }
        return new Prepared(FileTally.of(audited, selection), parts, later ? Optional.of(audited) : Optional.empty());
    }

    private void write(Prepared prepared) {
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            prepared.parts()
                    .get(i)
                    .ifPresentOrElse(report::add, () -> prepared.audited().ifPresent(report::write));
        }
    }
}
