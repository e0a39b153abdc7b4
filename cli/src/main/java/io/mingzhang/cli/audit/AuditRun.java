package io.mingzhang.cli.audit;

import io.mingzhang.cli.batch.Batch;
import io.mingzhang.cli.resume.FileStamp;
import io.mingzhang.cli.resume.Journal;
import io.mingzhang.cli.resume.JournalEntry;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.Totals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Examines the files of a run and lets every report say what it has to say of them, in the order of the files. */
public final class AuditRun implements AutoCloseable {

    private final Auditor auditor;
    private final CheckSelection selection;
    private final int threads;
    private final List<Report> reports;
    private final Optional<Journal> journal;

    /**
     * What was made of a file away from the thread that writes.
     *
     * @param tally its numbers
     * @param parts what each report says of it; empty for a report that writes at once
     * @param audited the file itself, when a report needs it to write
     * @param fresh the entry for the journal, when there is a journal that lacks it
     */
    private record Prepared(
            FileTally tally,
            List<Optional<ReportPart>> parts,
            Optional<Audited> audited,
            Optional<JournalEntry> fresh) {}

    /**
     * A run.
     *
     * @param auditor how a file is examined
     * @param selection the checks whose findings count
     * @param threads how many files at a time
     * @param reports what is written
     * @param journal where the files done are kept, when the run may be interrupted and go on
     */
    public AuditRun(
            Auditor auditor, CheckSelection selection, int threads, List<Report> reports, Optional<Journal> journal) {
        this.auditor = auditor;
        this.selection = selection;
        this.threads = threads;
        this.reports = List.copyOf(reports);
        this.journal = journal;
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
                    prepared.fresh().ifPresent(this::keep);
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
        Optional<FileStamp> stamp = journal.flatMap(kept -> stamp(file));
        if (stamp.isPresent()) {
            Optional<JournalEntry> done = find(stamp.get());
            if (done.isPresent()) {
                return new Result.Done<>(new Prepared(
                        done.get().tally(),
                        done.get().parts().stream().map(Optional::of).toList(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return switch (auditor.audit(file)) {
            case Result.Failed<Audited>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Audited>(var audited) -> new Result.Done<>(prepare(audited, stamp));
        };
    }

    /** A file that cannot be read has none; reading it says why. */
    private static Optional<FileStamp> stamp(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(FileStamp.of(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<JournalEntry> find(FileStamp stamp) {
        try {
            return journal.isPresent() ? journal.get().find(stamp) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Prepared prepare(Audited audited, Optional<FileStamp> stamp) {
        FileTally tally = FileTally.of(audited, selection);
        List<Optional<ReportPart>> parts = new ArrayList<>();
        boolean later = false;
        for (Report report : reports) {
            boolean atOnce = journal.isEmpty() && report.isWrittenAtOnce();
            later |= atOnce;
            parts.add(atOnce ? Optional.empty() : Optional.of(report.part(audited)));
        }
        Optional<JournalEntry> fresh = stamp.map(known -> new JournalEntry(
                known, tally, parts.stream().flatMap(Optional::stream).toList()));
        return new Prepared(tally, parts, later ? Optional.of(audited) : Optional.empty(), fresh);
    }

    private void write(Prepared prepared) {
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            prepared.parts()
                    .get(i)
                    .ifPresentOrElse(report::add, () -> prepared.audited().ifPresent(report::write));
        }
    }

    private void keep(JournalEntry entry) {
        try {
            if (journal.isPresent()) {
                journal.get().append(entry);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Lets go of the journal. */
    @Override
    public void close() {
        try {
            if (journal.isPresent()) {
                journal.get().close();
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
