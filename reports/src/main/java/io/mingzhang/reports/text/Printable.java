package io.mingzhang.reports.text;

/** Text of a document made safe and short for a terminal. */
public final class Printable {

    private static final String ELLIPSIS = "…";

    private Printable() {}

    /** The text on one line: control and direction characters (which could steer a terminal) gone, blanks collapsed. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank = !line.isEmpty();
            } else if (!steers(point)) {
                line.append(blank ? " " : "").appendCodePoint(point);
                blank = false;
            }
        }
        return line.toString();
    }

    /** The text on one line, no longer than {@code most} characters. */
    public static String excerpt(String text, int most) {
        String line = line(text.length() > most * 4 ? text.substring(0, most * 4) : text);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)) + ELLIPSIS;
    }

    private static boolean steers(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
