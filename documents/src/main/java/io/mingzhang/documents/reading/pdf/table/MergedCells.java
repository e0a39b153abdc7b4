package io.mingzhang.documents.reading.pdf.table;

import java.util.ArrayList;
import java.util.List;

/** Which fields of a lattice are one cell because no rule is drawn between them. */
final class MergedCells {

    /**
     * A cell: the fields it covers.
     *
     * @param row 0-based first row
     * @param column 0-based first column
     * @param rowSpan rows it covers
     * @param columnSpan columns it covers
     */
    record Area(int row, int column, int rowSpan, int columnSpan) {}

    private final Lattice lattice;
    private final int[][] areaOf;
    private final List<Area> areas = new ArrayList<>();

    MergedCells(Lattice lattice) {
        this.lattice = lattice;
        this.areaOf = new int[lattice.rows()][lattice.columns()];
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                if (areaOf[row][column] == 0) {
                    grow(row, column);
                }
            }
        }
    }

    /** The cells in reading order. */
    List<Area> areas() {
        return areas;
    }

    /** The index of the cell that covers a field. */
    int indexAt(int row, int column) {
        return areaOf[row][column] - 1;
    }

    /** The largest rectangle without rules inside that begins here: first to the right, then downwards. */
    private void grow(int row, int column) {
        int columns = 1;
        while (column + columns < lattice.columns()
                && !lattice.isDrawnRightOf(row, column + columns - 1)
                && areaOf[row][column + columns] == 0) {
            columns++;
        }
        int rows = 1;
        while (row + rows < lattice.rows() && isOpen(row + rows, column, columns)) {
            rows++;
        }
        Area area = new Area(row, column, rows, columns);
        areas.add(area);
        for (int r = row; r < row + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                areaOf[r][c] = areas.size();
            }
        }
    }

    /** Whether the fields of a row go on those above them and belong to each other. */
    private boolean isOpen(int row, int column, int columns) {
        for (int c = column; c < column + columns; c++) {
            boolean parted = lattice.isDrawnBelow(row - 1, c)
                    || areaOf[row][c] != 0
                    || c > column && lattice.isDrawnRightOf(row, c - 1);
            if (parted) {
                return false;
            }
        }
        return true;
    }
}
