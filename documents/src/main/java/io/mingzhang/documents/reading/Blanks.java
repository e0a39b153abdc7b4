package io.mingzhang.documents.reading;

/** What counts as blank in a Chinese text: also ideographic and no-break spaces and invisible marks. */
public final class Blanks {

    private Blanks() {}

    /** Whether the character is a blank. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u3000'
                || c == '\u00a0'
                || c == '\ufeff'
                || c >= '\u2000' && c <= '\u200f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f';
    }

    /** Whether there is nothing but blanks. */
    public static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without the blanks at both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }
}
