package io.mingzhang.documents.writing.pdf;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Sets the cells of the bordered rows of a table: columns as wide as the page, texts in lines, rows as high as these ask for. */
final class TableSetter {

    private static final int SMALLEST = 600;
    private static final int POINT = 100;
    private static final int HALF_POINT = 50;
    /** Room left and right of the text in a cell. */
    static final int SIDE = 285;

    private final PrintGrid grid;
    private final PrintGrid.Band band;
    private final int[] edges;
    private final int[] heights;
    private final List<SetCell> cells = new ArrayList<>();

    /**
     * @param room the width of the page
     */
    TableSetter(PrintGrid grid, PrintGrid.Band band, int room, Letters letters) {
        this.grid = grid;
        this.band = band;
        this.edges = edges(grid.scaledTo(room));
        this.heights = new int[band.to() - band.from()];
        int most = Math.max(SMALLEST, 2 * room / Math.max(1, grid.totalWidth()) / HALF_POINT * HALF_POINT);
        for (PrintCell cell : withBlanks()) {
            cells.add(set(cell, most, letters));
        }
        rowHeights();
    }

    private static int[] edges(List<Integer> widths) {
        int[] edges = new int[widths.size() + 1];
        for (int column = 0; column < widths.size(); column++) {
            edges[column + 1] = edges[column] + widths.get(column);
        }
        return edges;
    }

    /** The cells of the rows, and blank ones where nothing stands. */
    private List<PrintCell> withBlanks() {
        List<PrintCell> all = new ArrayList<>();
        List<BitSet> covered = new ArrayList<>();
        for (int row = band.from(); row < band.to(); row++) {
            covered.add(new BitSet(grid.width()));
        }
        for (PrintCell cell : grid.cells()) {
            if (cell.row() >= band.from() && cell.row() < band.to()) {
                all.add(cell);
                for (int row = cell.row(); row < Math.min(cell.bottom(), band.to()); row++) {
                    covered.get(row - band.from()).set(cell.column(), cell.right());
                }
            }
        }
        for (int row = band.from(); row < band.to(); row++) {
            BitSet line = covered.get(row - band.from());
            for (int column = line.nextClearBit(0); column < grid.width(); column = line.nextClearBit(column + 1)) {
                all.add(new PrintCell(row, column, 1, 1, "", false, CellLook.TEXT));
            }
        }
        return all;
    }

    private SetCell set(PrintCell cell, int most, Letters letters) {
        int size = Math.min(cell.look().points() * POINT, most);
        Letters.Kind kind = cell.look().bold() ? Letters.Kind.HEI : Letters.Kind.SONG;
        int room = width(cell) - 2 * SIDE;
        return new SetCell(cell, new LineBreaker(letters, kind, size).lines(cell.text(), room), size);
    }

    private void rowHeights() {
        for (SetCell cell : cells) {
            int row = cell.cell().row() - band.from();
            int least = cell.cell().rowSpan() == 1
                    ? cell.neededInAll()
                    : SetCell.lineHeight(cell.size()) + 2 * SetCell.PADDING;
            heights[row] = Math.max(heights[row], least);
        }
        cells.stream()
                .filter(cell -> cell.cell().rowSpan() > 1)
                .sorted(Comparator.comparingInt(cell -> cell.cell().rowSpan()))
                .forEach(this::makeRoom);
    }

    /** A cell over several rows that asks for more than these have makes all of them higher. */
    private void makeRoom(SetCell cell) {
        int from = cell.cell().row() - band.from();
        int to = Math.min(cell.cell().bottom() - band.from(), heights.length);
        int missing = cell.neededInAll();
        for (int row = from; row < to; row++) {
            missing -= heights[row];
        }
        for (int row = from; row < to && missing > 0; row++) {
            int share = missing / (to - row);
            heights[row] += share;
            missing -= share;
        }
    }

    List<SetCell> cells() {
        return cells;
    }

    int height(int row) {
        return heights[row - band.from()];
    }

    int left(PrintCell cell) {
        return edges[cell.column()];
    }

    int width(PrintCell cell) {
        return edges[Math.min(cell.right(), edges.length - 1)] - edges[cell.column()];
    }
}
