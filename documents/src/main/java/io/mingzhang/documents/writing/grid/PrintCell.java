package io.mingzhang.documents.writing.grid;

/**
 * A cell to be printed.
 *
 * @param row 0-based row of its top edge
 * @param column 0-based column of its left edge
 * @param rowSpan rows it covers, at least 1
 * @param columnSpan columns it covers, at least 1
 * @param text what is printed in it, empty for a blank; line breaks are {@code \n}
 * @param numeric whether a workbook may store it as a number; only done when the number prints just as the text
 * @param look how it looks
 */
public record PrintCell(int row, int column, int rowSpan, int columnSpan, String text, boolean numeric, CellLook look) {

    /** The same over several rows and columns. */
    public PrintCell spanning(int rows, int columns) {
        return new PrintCell(row, column, rows, columns, text, numeric, look);
    }

    /** The first row below it. */
    public int bottom() {
        return row + rowSpan;
    }

    /** The first column to the right of it. */
    public int right() {
        return column + columnSpan;
    }
}
