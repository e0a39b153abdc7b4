package io.mingzhang.cli;

/** The forms of output of {@code audit}. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
