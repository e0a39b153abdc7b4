package io.mingzhang.checks.settings;

import io.mingzhang.kernel.Finding;
import io.mingzhang.model.Disclosure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding somebody looked at and accepted.
 *
 * @param fingerprint which finding
 * @param department the department of the document, empty when it holds for any
 * @param year the year of the document, empty when it holds for any
 * @param content what the finding said when it was accepted ({@link #contentOf})
 * @param reason why it was accepted
 * @param person who accepted it
 * @param date when
 * @param until the last day on which it holds, empty when it holds for good
 */
public record Acceptance(
        String fingerprint,
        String department,
        Optional<Integer> year,
        String content,
        String reason,
        String person,
        LocalDate date,
        Optional<LocalDate> until) {

    /** A finding of a document as accepted by somebody. */
    public static Acceptance of(Finding finding, Disclosure document, Signature signature) {
        return new Acceptance(
                finding.fingerprint(),
                document.department(),
                document.fiscalYear().map(year -> year.value()),
                contentOf(finding),
                signature.reason(),
                signature.person(),
                signature.date(),
                signature.until());
    }

    /**
     * Who accepts, why and for how long.
     *
     * @param reason why
     * @param person who
     * @param date when
     * @param until the last day on which it holds, empty when it holds for good
     */
    public record Signature(String reason, String person, LocalDate date, Optional<LocalDate> until) {}

    /** The amounts and texts a finding is about, as a short digest: another digest is another situation. */
    public static String contentOf(Finding finding) {
        return FindingContent.digest(finding);
    }

    /** Whether it speaks of this finding, whatever it says by now. */
    boolean isOf(Finding finding, Disclosure document) {
        return fingerprint.equals(finding.fingerprint())
                && (department.isEmpty() || department.equals(document.department()))
                && (year.isEmpty() || year.equals(document.fiscalYear().map(known -> known.value())));
    }

    /** Whether the finding says what it said then. */
    boolean isUnchanged(Finding finding) {
        return content.equals(contentOf(finding));
    }

    /** Whether it has run out. */
    boolean hasExpired(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }
}
