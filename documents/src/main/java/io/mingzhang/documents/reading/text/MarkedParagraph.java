package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.UnreadableDocumentException;

/**
 * A line of prose without its Markdown marks.
 *
 * @param text the text without marks
 * @param headingLevel number of {@code #}; {@link #BOLD_LEVEL} for a line that is bold as a whole; 0 otherwise
 * @param column 1-based character of the line at which the text begins; behind a list mark it is greater than 1
 */
record MarkedParagraph(String text, int headingLevel, int column) {

    /** Depth given to a line set in bold as a whole: below every level of {@code #}. */
    static final int BOLD_LEVEL = 7;

    static MarkedParagraph of(String line) {
        int start = 0;
        while (start < line.length() && Blanks.isBlank(line.charAt(start))) {
            start++;
        }
        int level = 0;
        int end = line.length();
        while (start + level < end && line.charAt(start + level) == '#') {
            level++;
        }
        if (level > 0 && level <= 6 && start + level < end) {
            start += level;
        } else {
            level = 0;
            if (isListMark(line, start)) {
                start += 2;
            }
        }
        while (start < end && Blanks.isBlank(line.charAt(start))) {
            start++;
        }
        String text = Blanks.strip(line.substring(start));
        boolean bold = text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2;
        int column = start + 1 + (text.startsWith("**") ? 2 : 0);
        return new MarkedParagraph(withoutBold(text), level == 0 && bold ? BOLD_LEVEL : level, column);
    }

    void addTo(ContentBuilder content, TextLine line) throws UnreadableDocumentException {
        if (!Blanks.isBlank(text)) {
            content.paragraph(line, text, headingLevel, column);
        }
    }

    /** {@code **}-marks come in pairs; a single one is text. */
    static String withoutBold(String text) {
        int first = text.indexOf("**");
        if (first < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text);
        int close = plain.indexOf("**", first + 2);
        while (first >= 0 && close > first) {
            plain.delete(close, close + 2).delete(first, first + 2);
            first = plain.indexOf("**", close - 2);
            close = first < 0 ? -1 : plain.indexOf("**", first + 2);
        }
        return plain.toString();
    }

    /** Whether the line is a rule or a fence of Markdown: nothing but dashes, stars or back quotes. */
    static boolean isRule(String text) {
        String stripped = Blanks.strip(text);
        if (stripped.length() < 3) {
            return false;
        }
        char first = stripped.charAt(0);
        if (first == '`') {
            return stripped.startsWith("```");
        }
        if (first != '-' && first != '*' && first != '_' && first != '=') {
            return false;
        }
        for (int i = 1; i < stripped.length(); i++) {
            if (stripped.charAt(i) != first && stripped.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isListMark(String line, int at) {
        return at + 1 < line.length()
                && (line.charAt(at) == '-' || line.charAt(at) == '*' || line.charAt(at) == '+')
                && line.charAt(at + 1) == ' ';
    }
}
