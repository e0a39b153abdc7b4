package io.mingzhang.reports.text;

import io.mingzhang.kernel.Severity;
import java.util.Map;

/**
 * Colours, or none.
 *
 * @param coloured whether escape sequences are written
 */
public record Ink(boolean coloured) {

    /** No colours: files, pipes, tests. */
    public static final Ink NONE = new Ink(false);

    private static final String RESET = "\u001b[0m";

    /**
     * Colours when a person looks on: a terminal is attached, it is not a dumb one, and {@code NO_COLOR} is unset or empty
     * (no-color.org).
     */
    public static Ink forTerminal(boolean terminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean dumb = "dumb".equals(environment.getOrDefault("TERM", ""));
        return new Ink(terminal && !refused && !dumb);
    }

    /** The text in the colour of a severity. */
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("31;1", text);
            case WARNING -> paint("33;1", text);
            case INFO -> paint("36", text);
        };
    }

    /** A heading. */
    public String strong(String text) {
        return paint("1", text);
    }

    /** Something of less weight: places, references. */
    public String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
