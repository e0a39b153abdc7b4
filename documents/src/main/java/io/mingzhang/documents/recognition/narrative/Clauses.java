package io.mingzhang.documents.recognition.narrative;

/** The clause a figure stands in, as printed. */
final class Clauses {

    private static final int LONGEST = 80;

    private Clauses() {}

    /** From the last full stop, semicolon or comma to the next. */
    static String around(PlainText text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < LONGEST && !ends(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < LONGEST && !ends(text, end)) {
            end++;
        }
        return text.printed(start, end);
    }

    private static boolean ends(PlainText text, int at) {
        char c = text.at(at);
        return c == '。'
                || c == ';'
                || c == ','
                        && !(at + 1 < text.length() && isDigit(text.at(at + 1)) && at > 0 && isDigit(text.at(at - 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
