package io.mingzhang.documents.reading.xlsx.format;

import java.util.Arrays;
import java.util.List;

/**
 * The formats that nearly all amounts have, {@code 0.00} and {@code #,##0.00} and their like, printed without detours. It
 * prints only what needs no rounding; for everything else there is {@link NumberPrinter}.
 *
 * @param decimals places behind the point, -1 when the section is no such format
 * @param grouped whether digits stand in groups of three
 */
record PlainDecimals(int decimals, boolean grouped) {

    static final PlainDecimals NONE = new PlainDecimals(-1, false);

    private static final int MOST_CHARS = 48;

    /** What a section prints in this simple way, {@link #NONE} when it does not. */
    static PlainDecimals of(Section section) {
        StringBuilder shape = new StringBuilder();
        List<Piece> pieces = section.pieces();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Digit(char kind) -> shape.append(kind);
                case Piece.Point _ -> shape.append('.');
                case Piece.Literal(String text) -> shape.append(text.isBlank() ? text : "!");
                default -> shape.append('!');
            }
        }
        String plain = shape.toString().strip();
        boolean simple = plain.matches("#*0(?:\\.0{1,12})?")
                && section.condition().isEmpty()
                && section.thousands() + section.percents() + section.numerals() == 0;
        int point = plain.indexOf('.');
        return simple ? new PlainDecimals(point < 0 ? 0 : plain.length() - point - 1, section.grouped()) : NONE;
    }

    /**
     * Prints an exact decimal.
     *
     * @param digits its digits as a whole number below 10^18, not negative
     * @param scale how many of them stand behind the point, at most {@link #decimals}
     */
    String print(boolean negative, long digits, int scale) {
        char[] text = new char[MOST_CHARS];
        int start = MOST_CHARS;
        if (decimals > 0) {
            int zeros = decimals - scale;
            start -= zeros;
            Arrays.fill(text, start, MOST_CHARS, '0');
        }
        long rest = digits;
        for (int i = 0; i < scale; i++) {
            text[--start] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (decimals > 0) {
            text[--start] = '.';
        }
        int count = 0;
        do {
            if (grouped && count > 0 && count % 3 == 0) {
                text[--start] = ',';
            }
            text[--start] = (char) ('0' + rest % 10);
            rest /= 10;
            count++;
        } while (rest > 0);
        if (negative) {
            text[--start] = '-';
        }
        return new String(text, start, MOST_CHARS - start);
    }
}
