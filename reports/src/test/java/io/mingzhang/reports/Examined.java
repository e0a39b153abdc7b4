package io.mingzhang.reports;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fictional documents of the folder examples, examined as the command line does. */
public final class Examined {

    private static final Standards STANDARDS = Standards.shipped();
    private static final Rulebook RULEBOOK = Rulebook.shipped(STANDARDS);
    private static final Examiner EXAMINER = new Examiner(RULEBOOK).keepingHeld(50_000);

    private Examined() {}

    /** A department of a county with planted errors. */
    public static Audited countyWithErrors() {
        return of(Path.of("../examples/county-with-errors.txt"));
    }

    /** The same without them. */
    public static Audited countyClean() {
        return of(Path.of("../examples/county-clean.txt"));
    }

    /** The rules they were examined by. */
    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    /** Any file. */
    public static Audited of(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file)).audited();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * A document with the content its recognition began with.
     *
     * @param audited what the examination came to
     * @param content what the reader found
     */
    public record WithContent(Audited audited, DocumentContent content) {}

    /** The bytes of a document, examined; all relations that hold are kept up to 50,000. */
    public static WithContent of(String source, byte[] bytes) {
        List<DocumentContent> read = new ArrayList<>();
        return switch (new Documents(STANDARDS).read(source, bytes, read::add)) {
            case ReadResult.Understood(var document, var timings) -> {
                ExaminationReport report = EXAMINER.examine(new ExaminedDocument(document, STANDARDS));
                yield new WithContent(
                        new Audited(new Understood(document, 0, 0), report, report.findings(), 0), read.getFirst());
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
