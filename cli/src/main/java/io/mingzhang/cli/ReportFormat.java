package io.mingzhang.cli;

/** The forms of output of {@code audit}. */
enum ReportFormat {
    /** For people, on the screen. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a browser. */
    HTML,
    /** The register to work through, for Excel or WPS. */
    XLSX,
    /** The opinion for the file of the case, for Word or WPS. */
    DOCX;

    /** Whether it is written as bytes, not as text, so that a screen cannot show it. */
    boolean isBinary() {
        return this == XLSX || this == DOCX;
    }
}
