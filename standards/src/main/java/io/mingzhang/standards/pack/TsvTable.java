package io.mingzhang.standards.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table: one header row, no quoting, codes as text.
 *
 * @param path the file it came from, for messages
 * @param header the column names
 * @param rows the cells of each row; a row may be shorter than the header when its last cells are empty
 */
public record TsvTable(String path, List<String> header, List<List<String>> rows) {

    /** Parses the text of a file; comment lines start with {@code #}. */
    public static TsvTable parse(String path, String text) {
        List<List<String>> rows = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && text.charAt(start) != '#') {
                rows.add(cells(text, start, end));
            }
            start = end + 1;
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("Empty table: " + path);
        }
        return new TsvTable(path, rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
    }

    /** The position of a column, −1 when the table has none of that name. */
    public int column(String name) {
        return header.indexOf(name);
    }

    /** The cell of a row, empty text when the column is missing or the row is shorter. */
    public static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }

    private static List<String> cells(String text, int start, int end) {
        List<String> cells = new ArrayList<>(12);
        int from = start;
        for (int tab = text.indexOf('\t', from); tab >= 0 && tab < end; tab = text.indexOf('\t', from)) {
            cells.add(text.substring(from, tab));
            from = tab + 1;
        }
        cells.add(text.substring(from, end));
        return cells;
    }
}
