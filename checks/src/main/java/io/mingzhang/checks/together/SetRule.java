package io.mingzhang.checks.together;

import io.mingzhang.checks.Check;
import io.mingzhang.checks.CheckInfo;

/**
 * A check of documents together: an entry of the rulebook beside the rules for single documents.
 *
 * @param info what the check is
 * @param check the check
 */
public record SetRule(CheckInfo info, Check<DocumentSet> check) {

    /** The check with what it says of itself. */
    public static SetRule of(Check<DocumentSet> check) {
        CheckInfo info = check.getClass().getAnnotation(CheckInfo.class);
        if (info == null) {
            throw new IllegalStateException(
                    "No @CheckInfo on " + check.getClass().getName());
        }
        return new SetRule(info, check);
    }
}
