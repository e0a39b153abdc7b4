package io.mingzhang.documents.recognition.narrative;

/**
 * A paragraph made comparable: full-width forms folded, blanks, quotation marks and stars left out, brackets alike; every
 * character knows where it stands in the printed text.
 */
final class PlainText {

    private final String printed;
    private final String folded;
    private final int[] origin;

    private PlainText(String printed, String folded, int[] origin) {
        this.printed = printed;
        this.folded = folded;
        this.origin = origin;
    }

    static PlainText of(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        int[] origin = new int[printed.length() + 1];
        for (int i = 0; i < printed.length(); i++) {
            char c = fold(printed.charAt(i));
            if (c != 0) {
                origin[out.length()] = i;
                out.append(c);
            }
        }
        origin[out.length()] = printed.length();
        return new PlainText(printed, out.toString(), origin);
    }

    /** The folded form of a word, for comparison with folded text. */
    static String fold(String word) {
        return of(word).folded;
    }

    private static char fold(char c) {
        if (c > ' ' && c < 0x7f) {
            return c == '"' || c == '\'' || c == '*' ? 0 : c == '[' ? '(' : c == ']' ? ')' : c;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - 0xfee0));
        }
        if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return 0;
        }
        return switch (c) {
            case '“', '”', '‘', '’', '「', '」', '\ufeff', '\u200b' -> 0;
            case '〔', '【', '﹝' -> '(';
            case '〕', '】', '﹞' -> ')';
            case '−', '﹣' -> '-';
            default -> c;
        };
    }

    String folded() {
        return folded;
    }

    int length() {
        return folded.length();
    }

    char at(int index) {
        return folded.charAt(index);
    }

    /** The index in the printed text of a folded character. */
    int origin(int index) {
        return origin[index];
    }

    /** The printed characters of a stretch of folded text, without blanks at the ends. */
    String printed(int from, int to) {
        if (from >= to) {
            return "";
        }
        int start = origin[from];
        int end = origin[to - 1] + 1;
        String inside = printed.substring(start, end);
        boolean quoted = start > 0 && printed.charAt(start - 1) == '“' && inside.indexOf('”') >= 0;
        return (quoted ? '“' + inside : inside).strip();
    }
}
