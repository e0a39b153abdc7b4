package io.mingzhang.reports;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;

/** The fictional documents of the folder examples, examined as the command line does. */
public final class Examined {

    private static final Standards STANDARDS = Standards.shipped();
    private static final Examiner EXAMINER = new Examiner(Rulebook.shipped(STANDARDS)).keepingHeld(50);

    private Examined() {}

    /** A department of a county with planted errors. */
    public static Audited countyWithErrors() {
        return of(Path.of("../examples/county-with-errors.txt"));
    }

    /** The same without them. */
    public static Audited countyClean() {
        return of(Path.of("../examples/county-clean.txt"));
    }

    /** Any file. */
    public static Audited of(Path file) {
        return switch (new Documents(STANDARDS).read(file)) {
            case ReadResult.Understood(var document, var timings) -> {
                ExaminationReport report = EXAMINER.examine(new ExaminedDocument(document, STANDARDS));
                yield new Audited(new Understood(document, 0, 0), report, report.findings(), 0);
            }
            case ReadResult.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }

    /** Lets a report tell of documents from beginning to end. */
    public static void report(Report report, Audited... documents) {
        Totals totals = new Totals();
        for (Audited document : documents) {
            report.add(report.part(document));
            totals.add(FileTally.of(document, CheckSelection.ALL));
        }
        report.finish(totals);
        report.close();
    }
}
