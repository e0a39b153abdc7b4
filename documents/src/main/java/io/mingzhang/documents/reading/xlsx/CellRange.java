package io.mingzhang.documents.reading.xlsx;

import java.util.Optional;

/** A rectangle of cells, corners included; rows and columns are 1-based. */
record CellRange(int top, int left, int bottom, int right) {

    /** The most rows a sheet can have. */
    static final int MAX_ROW = 1_048_576;

    /** The most columns a sheet can have. */
    static final int MAX_COLUMN = 16_384;

    /** Reads {@code A1:C3} or {@code A1}; empty when it is neither or out of bounds. */
    static Optional<CellRange> of(String reference) {
        int colon = reference.indexOf(':');
        String from = colon < 0 ? reference : reference.substring(0, colon);
        String to = colon < 0 ? reference : reference.substring(colon + 1);
        int top = row(from);
        int left = column(from);
        int bottom = row(to);
        int right = column(to);
        boolean sound = top > 0 && left > 0 && bottom > 0 && right > 0;
        return sound
                ? Optional.of(new CellRange(
                        Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right)))
                : Optional.empty();
    }

    /** The column of {@code AB12}, -1 when it is no such reference or the column is beyond the last. */
    static int column(String reference) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) & 31);
            if (column > MAX_COLUMN) {
                return -1;
            }
        }
        return i == 0 || i == reference.length() ? -1 : column;
    }

    /** The row of {@code AB12}, -1 when it is no such reference or the row is beyond the last. */
    static int row(String reference) {
        int row = 0;
        int i = 0;
        while (i < reference.length() && isLetter(reference.charAt(i))) {
            i++;
        }
        if (i == reference.length()) {
            return -1;
        }
        for (; i < reference.length(); i++) {
            int digit = reference.charAt(i) - '0';
            row = row * 10 + digit;
            if (digit < 0 || digit > 9 || row > MAX_ROW) {
                return -1;
            }
        }
        return row == 0 ? -1 : row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether it is more than one cell. */
    boolean isMerge() {
        return top != bottom || left != right;
    }
}
