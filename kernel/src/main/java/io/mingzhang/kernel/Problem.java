package io.mingzhang.kernel;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong at one place, as a check sees it; the rulebook makes a {@link Finding} of it.
 *
 * @param identity what the row, form or sentence is, independent of line numbers and amounts: part of the fingerprint
 * @param message one sentence in Chinese naming the figures
 * @param remedy what to do, in Chinese
 * @param severity the severity here, when it differs from that of the check
 * @param relation the relation that does not hold, when there is one
 * @param participants every figure that took part, the likely culprit first
 * @param group findings with the same non-empty group have one cause and are shown together
 * @param extractionDamage whether the place shows signs of damage by text extraction
 */
public record Problem(
        String identity,
        String message,
        String remedy,
        Optional<Severity> severity,
        Optional<Relation> relation,
        List<Participant> participants,
        String group,
        boolean extractionDamage) {

    public Problem {
        participants = List.copyOf(participants);
    }

    /** A problem that is a broken relation. */
    public static Problem of(String identity, Relation relation, String message, String remedy) {
        return new Problem(
                identity, message, remedy, Optional.empty(), Optional.of(relation), relation.participants(), "", false);
    }

    /** A problem that is not arithmetic. */
    public static Problem of(String identity, List<Participant> participants, String message, String remedy) {
        return new Problem(identity, message, remedy, Optional.empty(), Optional.empty(), participants, "", false);
    }

    /** The same with another severity than the check's. */
    public Problem withSeverity(Severity other) {
        return new Problem(
                identity, message, remedy, Optional.of(other), relation, participants, group, extractionDamage);
    }

    /** The same as part of a group with one cause. */
    public Problem inGroup(String cause) {
        return new Problem(identity, message, remedy, severity, relation, participants, cause, extractionDamage);
    }

    /** The same with the likely culprit moved to the front. */
    public Problem blaming(Participant culprit) {
        List<Participant> ordered = new java.util.ArrayList<>(participants);
        ordered.remove(culprit);
        ordered.addFirst(culprit);
        return new Problem(identity, message, remedy, severity, relation, ordered, group, extractionDamage);
    }

    /** The same, marked as standing where the text shows signs of damage by extraction. */
    public Problem damaged() {
        return new Problem(identity, message, remedy, severity, relation, participants, group, true);
    }
}
