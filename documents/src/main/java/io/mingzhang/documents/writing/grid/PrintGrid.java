package io.mingzhang.documents.writing.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table to be printed: cells without overlaps on a rectangle, with the rows that are repeated on every page.
 *
 * @param cells in rows from top to bottom, in a row from left to right; places without a cell stay blank
 * @param height rows
 * @param width columns
 * @param headerFrom first row of the labels above the columns
 * @param headerTo first row below them, equal to {@code headerFrom} when there are none
 * @param widths the widths of the columns in half-width characters
 * @param places where the rows come from, in words, by row; empty texts where nothing is to be said
 * @param named cells that have a name, by it
 */
public record PrintGrid(
        List<PrintCell> cells,
        int height,
        int width,
        int headerFrom,
        int headerTo,
        List<Integer> widths,
        List<String> places,
        Map<String, PrintCell> named) {

    private static final int NARROWEST = 6;
    private static final int WIDEST_NUMBER = 30;
    private static final int WIDEST_TEXT = 44;
    private static final int WIDEST_HEADER = 12;
    private static final int PADDING = 2;
    private static final int BODY_POINTS = 10;
    private static final int WIDEST_TITLE = 88;

    public PrintGrid {
        cells = List.copyOf(cells);
        widths = List.copyOf(widths);
        places = List.copyOf(places);
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    /** Begins a table of a number of columns. */
    public static Builder ofColumns(int width) {
        return new Builder(Math.max(1, width));
    }

    /** The widths of all columns together, in half-width characters. */
    public int totalWidth() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    /** The width of a cell over all the columns it covers. */
    public int widthOf(PrintCell cell) {
        return widths.subList(cell.column(), Math.min(cell.right(), width)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The widths of the columns, in proportion, so that all of them together take a room. */
    public List<Integer> scaledTo(int room) {
        int total = Math.max(1, totalWidth());
        List<Integer> scaled = new ArrayList<>(widths.size());
        int before = 0;
        int used = 0;
        for (int own : widths) {
            before += own;
            int end = (int) ((long) room * before / total);
            scaled.add(end - used);
            used = end;
        }
        return scaled;
    }

    /** The rows in runs that are drawn with borders, or stand above and below such as lines of text. */
    public List<Band> bands() {
        BitSet bordered = new BitSet(height);
        for (PrintCell cell : cells) {
            if (cell.look().border()) {
                bordered.set(cell.row(), cell.bottom());
            }
        }
        List<Band> bands = new ArrayList<>();
        int row = 0;
        while (row < height) {
            boolean table = bordered.get(row);
            int next = table ? bordered.nextClearBit(row) : bordered.nextSetBit(row);
            int end = next < 0 ? height : Math.min(next, height);
            bands.add(new Band(row, end, table));
            row = end;
        }
        return bands;
    }

    /**
     * Rows below each other that look alike.
     *
     * @param from the first row
     * @param to the row behind the last
     * @param bordered whether lines are drawn around their cells
     */
    public record Band(int from, int to, boolean bordered) {}

    /** Collects the cells of a {@link PrintGrid}; used by one thread. */
    public static final class Builder {

        private final int width;
        private final List<PrintCell> cells = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private final Map<String, PrintCell> named = new LinkedHashMap<>();
        private final int[] widths;
        private int headerFrom;
        private int headerTo;
        private int row;
        private boolean fixed;

        private Builder(int width) {
            this.width = width;
            this.widths = new int[width];
        }

        /** The row that is being filled. */
        public int row() {
            return row;
        }

        /** The number of columns. */
        public int width() {
            return width;
        }

        /** Puts words into a cell of the current row. */
        public Builder text(int column, String text, CellLook look) {
            return put(new PrintCell(row, column, 1, 1, text, false, look));
        }

        /** Puts words into cells of the current row that are merged into one. */
        public Builder text(int column, int columnSpan, String text, CellLook look) {
            return put(new PrintCell(row, column, 1, columnSpan, text, false, look));
        }

        /** Puts a printed number into a cell of the current row. */
        public Builder number(int column, String printed, CellLook look) {
            return put(new PrintCell(row, column, 1, 1, printed, true, look));
        }

        /** Puts a cell where it says. */
        public Builder put(PrintCell cell) {
            cells.add(cell);
            return this;
        }

        /** Gives the cell put last a name, unless it is empty. */
        public Builder named(String name) {
            if (!name.isEmpty()) {
                named.put(name, cells.getLast());
            }
            return this;
        }

        /** Ends the current row; an empty text when there is nothing to say about where it comes from. */
        public Builder endRow(String place) {
            places.add(place);
            row++;
            return this;
        }

        /** Ends the current row, which comes from nowhere. */
        public Builder endRow() {
            return endRow("");
        }

        /** The labels above the columns begin with the current row. */
        public Builder beginHeader() {
            headerFrom = row;
            headerTo = row;
            return this;
        }

        /** The labels above the columns ended with the row before the current one. */
        public Builder endHeader() {
            headerTo = row;
            return this;
        }

        /** Gives a column at least a width, in half-width characters. */
        public Builder atLeast(int column, int characters) {
            widths[column] = Math.max(widths[column], characters);
            return this;
        }

        /** Leaves the columns as wide as {@link #atLeast} said, whatever stands in them: long texts take more lines. */
        public Builder fixed() {
            fixed = true;
            return this;
        }

        /** The finished table. */
        public PrintGrid build() {
            cells.sort(java.util.Comparator.comparingInt(PrintCell::row).thenComparingInt(PrintCell::column));
            int height = row;
            for (PrintCell cell : cells) {
                height = Math.max(height, cell.bottom());
                if (cell.columnSpan() == 1 && !fixed) {
                    widths[cell.column()] = Math.max(widths[cell.column()], wanted(cell));
                }
            }
            List<Integer> result = widened(wantedInAll());
            while (places.size() < height) {
                places.add("");
            }
            return new PrintGrid(cells, height, width, headerFrom, headerTo, result, places, named);
        }

        /** The room that lines over the whole width (title, unit) ask for; long notes do not. */
        private int wantedInAll() {
            return cells.stream()
                    .filter(cell -> cell.row() < headerFrom && cell.columnSpan() == width)
                    .mapToInt(cell ->
                            TextWidth.ofLongestLine(cell.text()) * cell.look().points() / BODY_POINTS)
                    .map(room -> Math.min(room + PADDING, WIDEST_TITLE))
                    .max()
                    .orElse(0);
        }

        /** The widths of the columns, all of them widened in proportion where they are less than {@code all}. */
        private List<Integer> widened(int all) {
            int total = 0;
            for (int own : widths) {
                total += Math.max(own, NARROWEST);
            }
            List<Integer> result = new ArrayList<>(width);
            for (int own : widths) {
                int least = Math.max(own, NARROWEST);
                result.add(total < all ? (least * all + total - 1) / total : least);
            }
            return result;
        }

        private int wanted(PrintCell cell) {
            boolean header = cell.row() >= headerFrom && cell.row() < headerTo;
            int most = cell.numeric() ? WIDEST_NUMBER : header ? WIDEST_HEADER : WIDEST_TEXT;
            return Math.min(TextWidth.ofLongestLine(cell.text()), most) + PADDING;
        }
    }
}
