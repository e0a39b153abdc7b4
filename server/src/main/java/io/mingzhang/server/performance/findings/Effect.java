package io.mingzhang.server.performance.findings;

/** What a finding does at a door. */
public enum Effect {
    /** Nothing passes with it. */
    BLOCKING,
    /** It is shown. */
    ADVISORY
}
