package io.mingzhang.server.performance.findings;

import io.mingzhang.server.performance.effects.Effect;
import java.util.List;
import java.util.UUID;

/**
 * What is found in a declaration.
 *
 * @param revision the state of the form that was looked at
 * @param findings what blocks first, then in the order of the form
 * @param counts how many
 */
public record FindingsView(int revision, List<FindingView> findings, Counts counts) {
    public FindingsView {
        findings = List.copyOf(findings);
    }

    /** How many findings block, and how many advise. */
    public record Counts(int blocking, int advisory) {

        LookedRow of(UUID id) {
            return new LookedRow(id, blocking, advisory);
        }
    }

    static FindingsView of(int revision, List<FindingView> findings) {
        int blocking = (int) findings.stream()
                .filter(finding -> finding.effect() == Effect.BLOCKING)
                .count();
        return new FindingsView(revision, findings, new Counts(blocking, findings.size() - blocking));
    }
}
