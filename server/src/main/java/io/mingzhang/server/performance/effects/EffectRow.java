package io.mingzhang.server.performance.effects;

import io.mingzhang.kernel.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check and what its findings do at a door, for a place and year.
 *
 * @param check its public id
 * @param title its demand, in short
 * @param severity how grave a failure usually is
 * @param inRulebook whether the rulebook explains it
 * @param effect what a finding does now
 * @param usual what it does unless somebody decides otherwise
 * @param decided what somebody decided; null when nobody did
 */
record EffectRow(
        String check,
        String title,
        Severity severity,
        boolean inRulebook,
        Effect effect,
        Effect usual,
        @Nullable Decided decided) {

    /**
     * What was decided.
     *
     * @param path from where on down
     * @param place its name
     * @param year in which year; 0 for every one
     * @param reason why
     * @param at when
     * @param by who decided
     * @param here whether it was decided for exactly the place and year that were asked about, so that it can be taken back there
     */
    record Decided(String path, String place, int year, String reason, Instant at, String by, boolean here) {}
}
