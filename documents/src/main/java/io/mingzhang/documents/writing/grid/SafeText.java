package io.mingzhang.documents.writing.grid;

/** Text without the characters that no XML file may hold: control characters and halves of surrogate pairs. */
public final class SafeText {

    private static final char REPLACEMENT = '\ufffd';

    private SafeText() {}

    /** The text with every such character replaced by the sign for it (�); line breaks and tabs stay. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE || c == '\n' || c == '\t')) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isAllowed(point)) {
                safe.appendCodePoint(point);
            } else {
                safe.append(REPLACEMENT);
            }
        }
        return safe.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && point < Character.MIN_SURROGATE
                || point > Character.MAX_SURROGATE && point <= 0xfffd
                || point >= 0x10000
                || point == '\n'
                || point == '\t';
    }
}
