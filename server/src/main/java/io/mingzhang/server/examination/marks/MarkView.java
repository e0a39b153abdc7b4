package io.mingzhang.server.examination.marks;

import java.time.Instant;

/**
 * A decision about a finding, seen from an examination.
 *
 * @param id grows with time
 * @param fingerprint which finding
 * @param content its figures when it was decided
 * @param check the check it is of
 * @param kind what was decided
 * @param reason why; empty when none was given
 * @param message what the finding said then
 * @param madeAt when
 * @param inForce whether it keeps the finding out of the open ones
 * @param reopened whether the finding is open again although the decision was not taken back; neither this nor
 *     {@code inForce} when the finding is gone or the decision replaced by a later one
 * @param why why it is open again, in Chinese; empty when it is not
 */
public record MarkView(
        long id,
        String fingerprint,
        String content,
        String check,
        MarkKind kind,
        String reason,
        String message,
        Instant madeAt,
        boolean inForce,
        boolean reopened,
        String why) {

    private static final String CHANGED = "标记之后，有关的数字或文字有改动，请重新判断";
    private static final String STILL_THERE = "标记为已改正，但新版本中仍有这一问题";

    static String why(MarkKind kind, boolean changed) {
        return kind == MarkKind.CORRECTED && !changed ? STILL_THERE : CHANGED;
    }
}
