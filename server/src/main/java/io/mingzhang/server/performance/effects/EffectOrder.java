package io.mingzhang.server.performance.effects;

import io.mingzhang.server.platform.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What findings of a check are to do.
 *
 * @param door where; null for sending
 * @param check which
 * @param path from where on down
 * @param year in which year; null or 0 for every one
 * @param effect what they do; null takes back what was decided there
 * @param reason why; demanded with an effect
 */
record EffectOrder(
        @Nullable Door door,
        @Nullable String check,
        @Nullable String path,
        @Nullable Integer year,
        @Nullable Effect effect,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    EffectPlace place() {
        if (path == null || path.isBlank()) {
            throw Refused.badField("path", "请指定区划。");
        }
        return new EffectPlace(door == null ? Door.SUBMISSION : door, path, year == null ? 0 : year);
    }

    String wantedReason() {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw Refused.badField("reason", "请写明理由，不超过 %d 个字。".formatted(LONGEST_REASON));
        }
        return words;
    }
}
