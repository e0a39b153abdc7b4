package io.mingzhang.reports.text;

import java.util.ArrayList;
import java.util.List;

/** Rows of text as columns of a terminal, where a Chinese character is two wide. */
public final class Columns {

    private static final int GAP = 2;

    private Columns() {}

    /** The rows as lines; the last column is not padded. */
    public static List<String> aligned(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int width = width(row.get(column));
                if (column == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(column, Math.max(widths.get(column), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** How many cells of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column);
            line.append(text);
            if (column < row.size() - 1) {
                line.repeat(' ', widths.get(column) - width(text) + GAP);
            }
        }
        return line.toString();
    }

    /** Han characters, kana, full-width forms and Chinese punctuation. */
    private static boolean isWide(int point) {
        return point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE4F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
