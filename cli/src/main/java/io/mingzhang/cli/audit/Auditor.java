package io.mingzhang.cli.audit;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.cli.batch.Result;
import io.mingzhang.kernel.Finding;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;
import java.util.List;

/** Reads and examines one file. Safe to share between threads. */
public final class Auditor {

    private final DocumentSource source;
    private final Standards standards;
    private final Examiner examiner;
    private final CheckSelection selection;

    /**
     * An auditor.
     *
     * @param source how files are read
     * @param standards the law and local practice to refer to
     * @param rulebook the rules; all of them run, so that causes and coverage do not depend on the selection
     * @param selection the checks whose findings are wanted
     */
    public Auditor(DocumentSource source, Standards standards, Rulebook rulebook, CheckSelection selection) {
        this(source, standards, new Examiner(rulebook), selection);
    }

    private Auditor(DocumentSource source, Standards standards, Examiner examiner, CheckSelection selection) {
        this.source = source;
        this.standards = standards;
        this.examiner = examiner;
        this.selection = selection;
    }

    /** One that also tells which relations hold, so many of each document at most. */
    public Auditor explaining(int most) {
        return new Auditor(source, standards, examiner.keepingHeld(most), selection);
    }

    /** What became of the file. */
    public Result<Audited> audit(Path file) {
        return switch (source.read(file)) {
            case Result.Failed<Understood>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Understood>(var understood) -> new Result.Done<>(examine(understood));
        };
    }

    private Audited examine(Understood understood) {
        long start = System.nanoTime();
        ExaminationReport report = examiner.examine(new ExaminedDocument(understood.document(), standards));
        List<Finding> findings = report.findings().stream()
                .filter(finding -> selection.includes(finding.checkId()))
                .toList();
        return new Audited(understood, report, findings, System.nanoTime() - start);
    }
}
