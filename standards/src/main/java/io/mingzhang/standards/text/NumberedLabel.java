package io.mingzhang.standards.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label divided into its ordinal, its lead-in and the words that mean something.
 *
 * @param ordinal the numbering as normalized: 一、 (一) 1. ①; empty when there is none
 * @param partOf whether 其中 stands before the words: the row shows a part of the one above
 * @param words the rest, normalized
 */
public record NumberedLabel(String ordinal, boolean partOf, String words) {

    private static final Pattern ORDINAL =
            Pattern.compile("第?[一二三四五六七八九十百]{1,4}[、.,:)部]分?|[(][一二三四五六七八九十百\\d]{1,4}[)][、.]?"
                    + "|\\d{1,3}[、.)](?!\\d)|[①-⑳][、.]?|[㈠-㈩][、.]?");
    private static final String FIRST_SIGNS = "(第一二三四五六七八九十百";
    private static final String SIGNS_BEHIND = "、.)";
    private static final int LONGEST_NUMBER = 3;
    private static final String PART_OF = "其中";

    /** Divides a label; the text may be printed in any form. */
    public static NumberedLabel of(String printed) {
        String rest = LabelText.normalized(printed);
        StringBuilder ordinal = new StringBuilder();
        boolean partOf = false;
        for (boolean found = true; found; ) {
            found = false;
            int end = mayBeNumbered(rest) ? endOfOrdinal(rest) : 0;
            if (end > 0 && end < rest.length()) {
                ordinal.append(rest, 0, end);
                rest = rest.substring(end);
                found = true;
            } else if (rest.startsWith(PART_OF) && rest.length() > PART_OF.length()) {
                partOf = true;
                rest = rest.substring(PART_OF.length()).replaceFirst("^[:、,]", "");
                found = true;
            }
        }
        return new NumberedLabel(ordinal.toString(), partOf, rest);
    }

    private static int endOfOrdinal(String text) {
        Matcher matcher = ORDINAL.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether the first character is one that numbering begins with; most labels begin with another, amounts go on otherwise. */
    private static boolean mayBeNumbered(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char c = text.charAt(0);
        if (isDigit(c)) {
            int end = 1;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end <= LONGEST_NUMBER && end < text.length() && SIGNS_BEHIND.indexOf(text.charAt(end)) >= 0;
        }
        return c >= '①' && c <= '⑳' || c >= '㈠' && c <= '㈩' || FIRST_SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The words without punctuation, for comparison. */
    public String key() {
        return LabelText.key(words);
    }
}
