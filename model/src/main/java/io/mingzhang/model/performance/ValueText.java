package io.mingzhang.model.performance;

/** Evens out the ways the same target value is typed: widths, signs, blanks, a few traditional characters, final stops. */
final class ValueText {

    private static final String TRADITIONAL = "萬億個條臺張戶場類項輛時內過約於達後發間頭幾學週數兩種節";
    private static final String SIMPLIFIED = "万亿个条台张户场类项辆时内过约于达后发间头几学周数两种节";
    private static final String FINAL_MARKS = "。;,、.";

    private ValueText() {}

    /** The text in half width without blanks and final marks, comparison signs in one form: {@code ≥}, {@code -} for ranges. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = even(text.charAt(i));
            if (c != ' ') {
                out.append(c);
            }
        }
        String plain = out.toString().replace("(含)", "").replace("(包含)", "");
        int end = plain.length();
        while (end > 0 && FINAL_MARKS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return signs(plain.substring(0, end));
    }

    private static String signs(String text) {
        if (text.indexOf('=') < 0 && text.indexOf('≥') < 0 && text.indexOf('≤') < 0) {
            return text;
        }
        return text.replace(">=", "≥")
                .replace("=>", "≥")
                .replace("<=", "≤")
                .replace("=<", "≤")
                .replace("≥=", "≥")
                .replace("≤=", "≤")
                .replace("≥≥", "≥")
                .replace("≤≤", "≤")
                .replace("==", "=");
    }

    private static char even(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b') {
            return ' ';
        }
        if (c >= '！' && c <= '～') {
            char half = (char) (c - '！' + '!');
            return half == '~' ? '-' : half;
        }
        return switch (c) {
            case '≧', '⩾', '﹥' -> c == '﹥' ? '>' : '≥';
            case '≦', '⩽', '﹤' -> c == '﹤' ? '<' : '≤';
            case '≒', '≅', '∽' -> '≈';
            case '~', '〜', '—', '–', '－', '―', '−', '‐' -> '-';
            case '﹪', '℅' -> '%';
            case '〔', '【', '〈' -> '(';
            case '〕', '】', '〉' -> ')';
            case '•', '・', '‧' -> '·';
            case '㎞' -> 'k';
            default -> {
                int at = c < '\u4e00' ? -1 : TRADITIONAL.indexOf(c);
                yield at < 0 ? c : SIMPLIFIED.charAt(at);
            }
        };
    }
}
