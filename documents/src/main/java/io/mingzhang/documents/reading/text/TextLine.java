package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param number 1-based
 * @param text without its line end and without control characters, tabs kept
 */
record TextLine(int number, String text) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isBlank() {
        return Blanks.isBlank(text) && text.indexOf('\t') < 0;
    }

    /** Splits at LF, CR LF and CR; removes control characters. */
    static List<TextLine> split(String text) throws UnreadableDocumentException {
        List<TextLine> lines = new ArrayList<>(text.length() / 30 + 1);
        int start = 0;
        int length = text.length();
        while (start < length) {
            int end = start;
            while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            if (end - start > ReadLimits.MAX_LINE_CHARS) {
                throw new UnreadableDocumentException(Refusal.lineTooLong(place(lines.size() + 1)));
            }
            if (lines.size() >= ReadLimits.MAX_LINES) {
                throw new UnreadableDocumentException(Refusal.tooManyRows(place(lines.size() + 1)));
            }
            lines.add(new TextLine(lines.size() + 1, clean(text.substring(start, end))));
            boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    /** What the line is called in messages. */
    String place() {
        return place(number);
    }

    private static String place(int number) {
        return "第 %d 行".formatted(number);
    }

    static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b' || c == '\u007f';
    }

    private static String clean(String line) {
        int i = 0;
        while (i < line.length() && !needsCleaning(line.charAt(i))) {
            i++;
        }
        if (i == line.length()) {
            return line;
        }
        StringBuilder cleaned = new StringBuilder(line.length()).append(line, 0, i);
        for (; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\f' || c == '\u000b') {
                cleaned.append(' ');
            } else if (!needsCleaning(c)) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    private static boolean needsCleaning(char c) {
        return c < ' ' && c != '\t' || c == '\u007f' || c == '\ufeff' || c == '\u200b';
    }
}
