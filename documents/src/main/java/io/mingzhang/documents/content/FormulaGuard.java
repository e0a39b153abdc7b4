package io.mingzhang.documents.content;

/**
 * The apostrophe before a text in comma-separated values that a spreadsheet would otherwise carry out as a formula (OWASP, CSV
 * injection). A text that begins with an apostrophe itself gets another one, so that taking one away gives the text again.
 */
public final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String STARTS = "=+-@\t\r'＝＋－＠";

    private FormulaGuard() {}

    /** The text with the guard before it, where it needs one. */
    public static String guarded(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? GUARD + text : text;
    }

    /** The text without the guard before it, where it has one. */
    public static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == GUARD && STARTS.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
