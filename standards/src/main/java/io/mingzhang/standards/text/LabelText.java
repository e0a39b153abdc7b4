package io.mingzhang.standards.text;

import java.text.Normalizer;

/**
 * Makes labels comparable: full-width and half-width forms, blanks, quotes, brackets, traditional characters and the
 * compatibility characters that PDF extraction leaves behind. It is meant for official words (titles, headers, row and
 * field labels), never for values or running text that must stay as printed.
 */
public final class LabelText {

    /** Nothing before is Chinese. */
    private static final char FIRST_HAN = 0x2e80;

    /** From here to the last all are: the common case, told without a search. */
    private static final char FIRST_UNIFIED = 0x4e00;

    private static final char LAST_UNIFIED = 0x9fff;

    private LabelText() {}

    /**
     * The label without blanks and quotes, brackets and punctuation in half-width form, simplified characters.
     *
     * @param printed any text
     */
    public static String normalized(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = TraditionalCharacters.simplified(folded(printed.charAt(i)));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@link #normalized} with nothing but letters, digits, Chinese characters and the percent sign: the key of comparison. */
    public static String key(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            char c = TraditionalCharacters.simplified(folded(printed.charAt(i)));
            if (isPlainHan(c) || c == '%' || Character.isLetterOrDigit(c) || isCircledNumber(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the character is a Chinese one. */
    public static boolean isHan(char c) {
        return c >= FIRST_UNIFIED && c <= LAST_UNIFIED
                || c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** The common case, told by its place in Unicode alone because labels are compared very often. */
    private static boolean isPlainHan(char c) {
        return c >= 0x3400 && c <= 0x9fff;
    }

    private static boolean isCircledNumber(char c) {
        return c >= '①' && c <= '⑳';
    }

    /** The character in its plain form; 0 when it is to be left out. */
    private static char folded(char c) {
        if (isPlainHan(c)) {
            return c;
        }
        if (c > ' ' && c < 0x7f) {
            return c == '"' || c == '\'' ? 0 : c;
        }
        if (c >= '！' && c <= '～') {
            char half = (char) (c - 0xfee0);
            return half == '"' || half == '\'' ? 0 : half;
        }
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        return foldedSign(c);
    }

    private static char foldedSign(char c) {
        return switch (c) {
            case '“', '”', '‘', '’', '「', '」', '『', '』', '〝', '〞', '＂', '＇', '″', '′', '﹁', '﹂' -> 0;
            case '〔', '【', '﹝', '〖', '﹙' -> '(';
            case '〕', '】', '﹞', '〗', '﹚' -> ')';
            case '—', '–', '―', '－', '─', '‐', '‑', '−' -> '-';
            case '∶', '︰', '﹕' -> ':';
            case '．' -> '.';
            case '﹪' -> '%';
            default -> isCompatibility(c) ? compatible(c) : c;
        };
    }

    private static boolean isCompatibility(char c) {
        return c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff;
    }

    private static char compatible(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : c;
    }
}
