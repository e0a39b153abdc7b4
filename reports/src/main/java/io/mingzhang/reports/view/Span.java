package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import java.util.List;

/**
 * A cell that covers others.
 *
 * @param row index of its row in the content
 * @param column its 1-based column
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 */
record Span(int row, int column, int rows, int columns) {

    /** A cell does not cover more rows than this, whatever the file says. */
    private static final int MOST_ROWS = 1_000;

    boolean covers(int otherRow, int otherColumn) {
        return otherRow >= row && otherRow < row + rows && otherColumn >= column && otherColumn < column + columns;
    }

    /** What a cell covers inside its table; a cell with text is never covered. */
    static Span of(GridCell cell, int row, List<ContentRow> all, int end) {
        int columns = 1;
        while (columns < cell.columnSpan() && isBlank(all.get(row), cell.column() + columns)) {
            columns++;
        }
        int last = Math.min(end, row + Math.min(MOST_ROWS, cell.rowSpan()));
        int next = row + 1;
        while (next < last && isBlank(all.get(next), cell.column(), columns)) {
            next++;
        }
        return new Span(row, cell.column(), next - row, columns);
    }

    private static boolean isBlank(ContentRow row, int from, int columns) {
        for (int column = from; column < from + columns; column++) {
            if (!isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(ContentRow row, int column) {
        List<GridCell> cells = row.cells();
        for (int i = Math.min(column, cells.size()) - 1; i >= 0; i--) {
            GridCell cell = cells.get(i);
            if (cell.column() <= column) {
                return cell.column() < column || cell.isBlank();
            }
        }
        return true;
    }
}
