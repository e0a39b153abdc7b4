package io.mingzhang.documents.reading.xlsx;

import java.util.Arrays;

/** The filled cells of a visible row of a sheet: texts from the first filled column to the last. */
final class SheetRow {

    private final int number;
    private final int first;
    private final String[] texts;

    SheetRow(int number, int first, String[] texts) {
        this.number = number;
        this.first = first;
        this.texts = texts;
    }

    /** 1-based row of the sheet. */
    int number() {
        return number;
    }

    /** 1-based column of the first filled cell. */
    int first() {
        return first;
    }

    /** 1-based column of the last filled cell. */
    int last() {
        return first + texts.length - 1;
    }

    /** What is printed in a column of the sheet, empty outside. */
    String text(int column) {
        return column < first || column > last() ? "" : texts[column - first];
    }

    /** The texts of these columns, blanks at the end cut off; the same array where nothing has to be copied. */
    String[] between(int from, int to) {
        if (from == first && to >= last()) {
            return texts;
        }
        int end = Math.min(to, last());
        while (end >= from && text(end).isEmpty()) {
            end--;
        }
        String[] part = new String[Math.max(1, end - from + 1)];
        Arrays.setAll(part, i -> text(from + i));
        return part;
    }

    /** How many of these columns are filled, counted up to two. */
    int filledUpToTwo(int from, int to) {
        int count = 0;
        for (int c = Math.max(from, first); c <= Math.min(to, last()) && count < 2; c++) {
            count += text(c).isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** The first filled column of these, 0 when none is. */
    int firstFilled(int from, int to) {
        for (int c = Math.max(from, first); c <= Math.min(to, last()); c++) {
            if (!text(c).isEmpty()) {
                return c;
            }
        }
        return 0;
    }

    /** Takes the text out of a cell that a merge covers, and returns it. */
    String clear(int column) {
        String text = text(column);
        if (!text.isEmpty()) {
            texts[column - first] = "";
        }
        return text;
    }
}
