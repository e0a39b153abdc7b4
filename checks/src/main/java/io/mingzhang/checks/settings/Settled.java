package io.mingzhang.checks.settings;

import io.mingzhang.kernel.Finding;
import java.util.List;

/**
 * The findings of one document, or of several together, after the settings were applied.
 *
 * @param reported the findings that stand, gravest first; accepted ones that came up again say so in their message
 * @param accepted the findings somebody has accepted, which count no more
 * @param reopened those of the reported that had been accepted
 * @param suppressed how many findings belong to checks that are switched off
 */
public record Settled(List<Finding> reported, List<Accepted> accepted, List<Finding> reopened, int suppressed) {

    /**
     * A finding somebody has accepted.
     *
     * @param finding the finding
     * @param acceptance who accepted it and why
     */
    public record Accepted(Finding finding, Acceptance acceptance) {}

    public Settled {
        reported = List.copyOf(reported);
        accepted = List.copyOf(accepted);
        reopened = List.copyOf(reopened);
    }

    /** Findings to which no settings were applied. */
    public static Settled of(List<Finding> findings) {
        return new Settled(findings, List.of(), List.of(), 0);
    }
}
