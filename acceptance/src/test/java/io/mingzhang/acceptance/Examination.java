package io.mingzhang.acceptance;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document read and examined in the test's own JVM, with everything the program ships.
 *
 * @param document the document as understood
 * @param report what the examination came to
 */
public record Examination(Disclosure document, ExaminationReport report) {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final Examiner EXAMINER = new Examiner(Rulebook.shipped(Standards.shipped()));

    /** Reads and examines a text. */
    public static Examination of(String source, String text) {
        return of(source, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads and examines the bytes of a document. */
    public static Examination of(String source, byte[] bytes) {
        Disclosure document = read(source, bytes);
        return new Examination(document, EXAMINER.examine(new ExaminedDocument(document, Standards.shipped())));
    }

    /** Reads the bytes of a document; fails where it is refused. */
    public static Disclosure read(String source, byte[] bytes) {
        return switch (DOCUMENTS.read(source, bytes)) {
            case ReadResult.Understood understood -> understood.disclosure();
            case ReadResult.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** The findings of severity error or warning. */
    public List<Finding> graveFindings() {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /** The lines a finding names. */
    public static Set<Integer> lines(Finding finding) {
        return finding.participants().stream()
                .map(Participant::at)
                .map(at -> at.line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The finding in one line, for messages of tests. */
    public static String inOneLine(Finding finding) {
        return "%s %s %s %s %s"
                .formatted(
                        finding.checkId(),
                        finding.severity(),
                        lines(finding),
                        finding.problem().identity(),
                        finding.problem().message());
    }
}
