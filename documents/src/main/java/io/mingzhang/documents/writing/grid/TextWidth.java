package io.mingzhang.documents.writing.grid;

/** How much room text takes in print, in half-width characters: a Chinese character takes two. */
public final class TextWidth {

    private static final int FIRST_WIDE = 0x2e80;
    private static final String WIDE_SIGNS = "“”‘’…—①②③④⑤⑥⑦⑧⑨⑩≥≤×√☑□";

    private TextWidth() {}

    /** The width of a line; line breaks count as nothing. */
    public static int of(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            width += c == '\n' || Character.isLowSurrogate(c) ? 0 : isWide(c) ? 2 : 1;
        }
        return width;
    }

    /** The width of the longest line of a text. */
    public static int ofLongestLine(String text) {
        int longest = 0;
        for (String line : text.split("\n", -1)) {
            longest = Math.max(longest, of(line));
        }
        return longest;
    }

    /** How many lines a text takes in a column of a width, at least one. */
    public static int linesOf(String text, int width) {
        int lines = 0;
        int room = Math.max(width, 2);
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (of(line) + room - 1) / room);
        }
        return lines;
    }

    private static boolean isWide(char c) {
        return c >= FIRST_WIDE || WIDE_SIGNS.indexOf(c) >= 0;
    }
}
