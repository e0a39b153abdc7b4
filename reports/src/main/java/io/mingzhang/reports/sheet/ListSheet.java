package io.mingzhang.reports.sheet;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.TextWidth;
import io.mingzhang.documents.writing.xlsx.SheetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A list on a sheet of its own, written row by row and not kept. Used by one thread. */
public final class ListSheet {

    private static final int POINTS = 10;
    private static final int ROWS_KEPT = 200;
    private static final int MOST_LINES = 20;

    private final SheetWriter sheet;
    private final List<ListColumn> columns;
    private int row = 1;

    /**
     * A column.
     *
     * @param label what stands above it
     * @param width in half-width characters
     * @param numeric whether its texts are written as numbers where they are numbers
     */
    public record ListColumn(String label, int width, boolean numeric) {

        /** A column of words. */
        public static ListColumn words(String label, int width) {
            return new ListColumn(label, width, false);
        }

        /** A column of numbers. */
        public static ListColumn numbers(String label, int width) {
            return new ListColumn(label, width, true);
        }
    }

    /**
     * Begins a list.
     *
     * @param sheet an empty sheet
     * @param columns its columns
     * @param kept how many columns stay in sight when scrolling to the right
     */
    public ListSheet(SheetWriter sheet, List<ListColumn> columns, int kept) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.put(new PrintCell(0, i, 1, 1, columns.get(i).label(), false, CellLook.HEADER));
        }
        sheet.height(0, 1, POINTS).frozen(1, kept).repeated(0, 0).printedOn(true);
    }

    /** Writes a row. */
    public void row(List<String> cells) {
        row(cells, -1, "");
    }

    /** Writes a row with one cell coloured. */
    public void row(List<String> cells, int coloured, String fill) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            ListColumn column = columns.get(i);
            CellLook look = column.numeric() ? CellLook.NUMBER : CellLook.TEXT;
            sheet.put(new PrintCell(
                    row, i, 1, 1, cells.get(i), column.numeric(), i == coloured ? look.withFill(fill) : look));
            lines = Math.max(lines, TextWidth.linesOf(cells.get(i), column.width() - 1));
        }
        sheet.height(row, Math.min(lines, MOST_LINES), POINTS);
        row++;
        if (row % ROWS_KEPT == 0) {
            flush();
        }
    }

    /** Offers a choice of words in a column of every row written. */
    public void choices(int column, List<String> words) {
        if (row > 1) {
            sheet.choices(1, row - 1, column, words);
        }
    }

    /** Ends the sheet, with filters in its first row. */
    public void end() {
        sheet.filtered(0, Math.max(1, row - 1), columns.size() - 1);
        try {
            sheet.end();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
