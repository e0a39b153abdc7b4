package io.mingzhang.reports.run;

import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.DocumentKind;
import java.util.List;

/**
 * A file that was read and examined.
 *
 * @param understood the document as understood
 * @param report what the examination came to, for all checks
 * @param findings the findings of the chosen checks, gravest first
 * @param settled what the settings kept out of the findings
 * @param examineNanos time spent examining, in nanoseconds
 */
public record Audited(
        Understood understood, ExaminationReport report, List<Finding> findings, Settled settled, long examineNanos) {

    /** A file examined without settings. */
    public Audited(Understood understood, ExaminationReport report, List<Finding> findings, long examineNanos) {
        this(understood, report, findings, Settled.of(findings), examineNanos);
    }

    public Audited {
        findings = List.copyOf(findings);
    }

    /** The document as understood. */
    public Disclosure document() {
        return understood.document();
    }

    /** At how many places pages and tables take no part in any check, because they could not be read for certain. */
    public int unexaminedPlaces() {
        record Place(String message, SourceLocation at) {}
        return Math.toIntExact(document().damages().stream()
                .filter(damage -> damage.kind().isUnexamined())
                .map(damage -> new Place(damage.message(), damage.at()))
                .distinct()
                .count());
    }

    /** Whether nothing of a budget was found, so that the lack of findings means nothing. */
    public boolean isNoBudget() {
        return isNoBudget(document());
    }

    /** Whether nothing of a budget was found in a document. */
    public static boolean isNoBudget(Disclosure document) {
        return document.kind() == DocumentKind.OTHER
                && document.tables().isEmpty()
                && document.targets().isEmpty();
    }
}
