package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a printed table that become one table of a Word document. Word repeats nothing but the first rows of a table on
 * further pages, and only rows out of which no cell hangs: rows with labels further down begin a table of their own, and a cell
 * that stands beside them and the rows below is parted.
 *
 * @param grid the printed table
 * @param cells its cells, those parted that hang out of the labels
 * @param from the first row
 * @param to the row behind the last
 * @param partedColumns where parted cells stand
 */
record WordRows(PrintGrid grid, List<PrintCell> cells, int from, int to, List<Integer> partedColumns) {

    WordRows {
        cells = List.copyOf(cells);
        partedColumns = List.copyOf(partedColumns);
    }

    /** The tables that bordered rows become, to be printed without a gap between. */
    static List<WordRows> of(PrintGrid grid, PrintGrid.Band band) {
        boolean labelled =
                grid.headerFrom() < grid.headerTo() && grid.headerFrom() >= band.from() && grid.headerTo() < band.to();
        boolean hangs = grid.cells().stream()
                .anyMatch(cell -> cell.row() < grid.headerFrom() && cell.bottom() > grid.headerFrom());
        if (!labelled || hangs) {
            return List.of(new WordRows(grid, grid.cells(), band.from(), band.to(), List.of()));
        }
        List<PrintCell> cells = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (PrintCell cell : grid.cells()) {
            if (cell.row() >= grid.headerFrom() && cell.row() < grid.headerTo() && cell.bottom() > grid.headerTo()) {
                cells.add(upper(cell, grid.headerTo() - cell.row()));
                cells.add(lower(cell, grid.headerTo() - cell.row()));
                columns.add(cell.column());
            } else {
                cells.add(cell);
            }
        }
        WordRows below = new WordRows(grid, cells, grid.headerFrom(), band.to(), columns);
        return grid.headerFrom() == band.from()
                ? List.of(below)
                : List.of(new WordRows(grid, cells, band.from(), grid.headerFrom(), List.of()), below);
    }

    private static PrintCell upper(PrintCell cell, int rows) {
        return new PrintCell(cell.row(), cell.column(), rows, cell.columnSpan(), "", false, cell.look());
    }

    private static PrintCell lower(PrintCell cell, int rowsAbove) {
        return new PrintCell(
                cell.row() + rowsAbove,
                cell.column(),
                cell.rowSpan() - rowsAbove,
                cell.columnSpan(),
                cell.text(),
                cell.numeric(),
                cell.look());
    }

    /** Whether a row stands on every page again. */
    boolean isRepeated(int row) {
        return grid.headerFrom() == from && row < grid.headerTo();
    }

    /** Whether a cell is the upper part of a parted one. */
    boolean isOpenBelow(PrintCell cell) {
        return cell.bottom() == grid.headerTo() && partedColumns.contains(cell.column());
    }

    /** Whether a cell is the lower part of a parted one. */
    boolean isOpenAbove(PrintCell cell) {
        return cell.row() == grid.headerTo() && partedColumns.contains(cell.column());
    }

    /** For every place of every row the cell that covers it. */
    List<List<Optional<PrintCell>>> owners() {
        List<List<Optional<PrintCell>>> owners = new ArrayList<>();
        for (int row = from; row < to; row++) {
            List<Optional<PrintCell>> line = new ArrayList<>();
            for (int column = 0; column < grid.width(); column++) {
                line.add(Optional.empty());
            }
            owners.add(line);
        }
        for (PrintCell cell : cells) {
            for (int row = Math.max(cell.row(), from); row < Math.min(cell.bottom(), to); row++) {
                for (int column = cell.column(); column < cell.right(); column++) {
                    owners.get(row - from).set(column, Optional.of(cell));
                }
            }
        }
        return owners;
    }
}
