package io.mingzhang.server.performance.effects;

import io.mingzhang.kernel.Severity;

/** What a finding does at a door. */
public enum Effect {
    /** Nothing passes with it. */
    BLOCKING("错误须更正后才能送审"),
    /** It is shown. */
    ADVISORY("提示，不影响送审");

    private final String usualReason;

    Effect(String usualReason) {
        this.usualReason = usualReason;
    }

    /** What findings of a severity do unless somebody decided otherwise. */
    public static Effect usual(Severity severity) {
        return severity == Severity.ERROR ? BLOCKING : ADVISORY;
    }

    /** Why, when nobody decided. */
    public String usualReason() {
        return usualReason;
    }
}
