package io.mingzhang.kernel;

import java.util.List;

/**
 * Something wrong in a document (疑点), as reported: which check, how grave, what was expected and found, where, and what to
 * do.
 *
 * @param checkId the public id of the check, for example {@code SUM-03}
 * @param severity how grave, after any lowering for extraction damage
 * @param category the id of the category the check belongs to, for example {@code WITHIN_TABLE}
 * @param title the demand of the check in short, in Chinese
 * @param problem what the check said
 * @param fingerprint recognizes the finding again in a later run: check and identity, not lines or amounts
 */
public record Finding(
        String checkId, Severity severity, String category, String title, Problem problem, String fingerprint) {

    /** Where the figures stand, the likely culprit first. */
    public List<Participant> participants() {
        return problem.participants();
    }
}
