package io.mingzhang.reports.sheet;

import io.mingzhang.kernel.Severity;

/** The grounds on which severities stand in lists; always together with their word. */
public final class SeverityColours {

    private SeverityColours() {}

    /** Six hexadecimal digits. */
    public static String fill(Severity severity) {
        return switch (severity) {
            case ERROR -> "F9D5D0";
            case WARNING -> "FDEBC8";
            case INFO -> "DCE8F8";
        };
    }

    /** The ground for the word of a severity, none for other words. */
    public static String fill(String label) {
        for (Severity severity : Severity.values()) {
            if (severity.label().equals(label)) {
                return fill(severity);
            }
        }
        return "";
    }
}
