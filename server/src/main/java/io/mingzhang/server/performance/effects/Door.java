package io.mingzhang.server.performance.effects;

/** Where a declaration is looked at before it goes on. */
public enum Door {
    /** When it is sent (送审). */
    SUBMISSION
}
