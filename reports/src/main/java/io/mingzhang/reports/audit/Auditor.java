package io.mingzhang.reports.audit;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.settings.Settings;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads and examines one file. Safe to share between threads. */
public final class Auditor {

    private final DocumentSource source;
    private final Standards standards;
    private final Examiner examiner;
    private final CheckSelection selection;
    private final Settings settings;
    private final LocalDate today;

    /**
     * An auditor.
     *
     * @param source how files are read
     * @param standards the law and local practice to refer to
     * @param rulebook the rules; all of them run, so that causes and coverage do not depend on the selection
     * @param selection the checks whose findings are wanted
     */
    public Auditor(DocumentSource source, Standards standards, Rulebook rulebook, CheckSelection selection) {
        this(source, standards, new Examiner(rulebook), selection, InForce.NOTHING);
    }

    /**
     * Settings on a day.
     *
     * @param settings the settings in force
     * @param today decides which acceptances have run out
     */
    public record InForce(Settings settings, LocalDate today) {

        /** No settings, on whichever day. */
        static final InForce NOTHING = new InForce(Settings.none(), LocalDate.EPOCH);
    }

    private Auditor(
            DocumentSource source, Standards standards, Examiner examiner, CheckSelection selection, InForce inForce) {
        this.source = source;
        this.standards = standards;
        this.examiner = examiner;
        this.selection = selection;
        this.settings = inForce.settings();
        this.today = inForce.today();
    }

    /** The same with settings applied to what it finds; their rules are those of the rulebook it was made with. */
    public Auditor applying(Settings inForce, LocalDate day) {
        return new Auditor(source, standards, examiner, selection, new InForce(inForce, day));
    }

    /** One that also tells which relations hold, so many of each document at most. */
    public Auditor explaining(int most) {
        return new Auditor(source, standards, examiner.keepingHeld(most), selection, new InForce(settings, today));
    }

    /** What became of the file. */
    public Result<Audited> audit(Path file) {
        return switch (source.read(file.toString())) {
            case Result.Failed<Understood>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Understood>(var understood) -> new Result.Done<>(audit(understood));
        };
    }

    /** What the examination of a document comes to that was read already. */
    public Audited audit(Understood understood) {
        long start = System.nanoTime();
        ExaminationReport report = examiner.examine(new ExaminedDocument(understood.document(), standards));
        List<Finding> chosen = report.findings().stream()
                .filter(finding -> selection.includes(finding.checkId()))
                .toList();
        Settled settled = settings.applied(chosen, understood.document(), today);
        ExaminationReport versioned = report.withVersions(settings.versions(report.versions()));
        return new Audited(understood, versioned, settled.reported(), settled, System.nanoTime() - start);
    }
}
