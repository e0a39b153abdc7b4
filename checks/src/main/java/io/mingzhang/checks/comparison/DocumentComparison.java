package io.mingzhang.checks.comparison;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two versions of one document compared.
 *
 * @param before the old version
 * @param after the new version
 * @param changes what differs: tables, then forms, then text
 * @param fixed findings of the old version that the new one no longer has
 * @param remaining findings both have, as the new version shows them
 * @param fresh findings only the new version has
 */
public record DocumentComparison(
        Disclosure before,
        Disclosure after,
        List<Change> changes,
        List<Finding> fixed,
        List<Finding> remaining,
        List<Finding> fresh) {

    public DocumentComparison {
        changes = List.copyOf(changes);
        fixed = List.copyOf(fixed);
        remaining = List.copyOf(remaining);
        fresh = List.copyOf(fresh);
    }

    /**
     * A version with its findings.
     *
     * @param document the document as understood
     * @param findings what the rulebook found in it
     */
    public record Version(Disclosure document, List<Finding> findings) {
        public Version {
            findings = List.copyOf(findings);
        }

        private Set<String> fingerprints() {
            return findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        }
    }

    /** Compares two versions; findings are recognized by their fingerprints. */
    public static DocumentComparison of(Version before, Version after) {
        List<Change> changes = new ArrayList<>();
        new TableComparison(changes::add).compare(before.document(), after.document());
        new FormComparison(changes::add).compare(before.document(), after.document());
        new NarrativeComparison(changes::add).compare(before.document(), after.document());
        Set<String> old = before.fingerprints();
        Set<String> now = after.fingerprints();
        return new DocumentComparison(
                before.document(),
                after.document(),
                changes,
                before.findings().stream()
                        .filter(finding -> !now.contains(finding.fingerprint()))
                        .toList(),
                after.findings().stream()
                        .filter(finding -> old.contains(finding.fingerprint()))
                        .toList(),
                after.findings().stream()
                        .filter(finding -> !old.contains(finding.fingerprint()))
                        .toList());
    }

    /** How many changes there are of a kind. */
    public long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether the new version brings in an error that the old one did not have. */
    public boolean hasNewErrors() {
        return fresh.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
