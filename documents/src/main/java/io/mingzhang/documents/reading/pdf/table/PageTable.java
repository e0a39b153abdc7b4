package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of one page.
 *
 * @param box around it
 * @param columns the x of the edges of its columns, from left to right, one more than it has columns
 * @param rows from top to bottom
 * @param ruled whether rules are drawn around its cells; its columns are told by its texts otherwise
 * @param doubts what could not be told for certain, in Chinese: 第 3 列与第 4 列无法分开; none when it was read for certain
 */
public record PageTable(Box box, List<Integer> columns, List<List<PageCell>> rows, boolean ruled, List<String> doubts) {

    /** Edges of columns on two pages differ by less, in 1/100 pt. */
    private static final int SAME_EDGE = 400;

    public PageTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        doubts = List.copyOf(doubts);
    }

    /** A table read for certain. */
    public PageTable(Box box, List<Integer> columns, List<List<PageCell>> rows, boolean ruled) {
        this(box, columns, rows, ruled, List.of());
    }

    /** The same, read with these doubts. */
    public PageTable doubted(List<String> told) {
        return new PageTable(box, columns, rows, ruled, told);
    }

    /**
     * Which columns of this table those of another one are that stands in its place on the next page, 0-based; empty when it
     * has others. Columns told by texts may be narrower there, or fewer.
     */
    public List<Integer> columnsOf(PageTable next) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < next.width(); i++) {
            Span span = next.span(i);
            int best = 0;
            for (int column = 1; column < width(); column++) {
                best = span(column).shared(span) > span(best).shared(span) ? column : best;
            }
            int least = Math.min(
                    span.to() - span.from(), span(best).to() - span(best).from());
            boolean follows = found.isEmpty() || found.getLast() < best;
            if (!follows || span(best).shared(span) * 2 < least) {
                return List.of();
            }
            found.add(best);
        }
        return found;
    }

    /**
     * The same for columns between rules: each edge of the other table has to be one of this table, the outermost ones of both
     * are the same.
     */
    public List<Integer> edgesOf(PageTable next) {
        List<Integer> found = new ArrayList<>();
        int at = 0;
        for (int edge : next.columns) {
            while (at < columns.size() && columns.get(at) < edge - SAME_EDGE) {
                at++;
            }
            if (at == columns.size() || columns.get(at) > edge + SAME_EDGE) {
                return List.of();
            }
            found.add(at);
        }
        boolean whole = found.getFirst() == 0 && found.getLast() == width();
        return whole ? found.subList(0, found.size() - 1) : List.of();
    }

    /** The columns of both, when they are one table that goes on with other rows: the outermost edges and most others are the same. */
    public Optional<PageTable> joinedWith(PageTable next) {
        List<Integer> edges = new ArrayList<>(columns);
        int same = 0;
        for (int edge : next.columns) {
            if (columns.stream().anyMatch(own -> Math.abs(own - edge) <= SAME_EDGE)) {
                same++;
            } else {
                edges.add(edge);
            }
        }
        edges.sort(null);
        boolean ends = Math.abs(columns.getFirst() - next.columns.getFirst()) <= SAME_EDGE
                && Math.abs(columns.getLast() - next.columns.getLast()) <= SAME_EDGE;
        int inner = Math.min(width(), next.width()) - 1;
        boolean most = (same - 2) * 2 >= inner;
        return ends && most ? Optional.of(new PageTable(box, edges, List.of(), ruled)) : Optional.empty();
    }

    /** The same in the columns of a table it goes on, which says for each of its columns which one that is. */
    public PageTable inColumnsOf(PageTable whole, List<Integer> found) {
        List<List<PageCell>> moved = new ArrayList<>();
        for (List<PageCell> row : rows) {
            List<PageCell> cells = new ArrayList<>();
            for (int i = 0; i < whole.width(); i++) {
                Box empty = new Box(
                        whole.columns.get(i),
                        row.getFirst().box().top(),
                        whole.columns.get(i + 1),
                        row.getFirst().box().bottom());
                cells.add(PageCell.blank(i + 1, empty));
            }
            for (PageCell cell : row) {
                int to = Math.min(found.get(cell.column() - 1), whole.width() - 1);
                int behind = cell.column() + cell.columnSpan() - 1;
                int last = Math.max(to, behind < found.size() ? found.get(behind) - 1 : whole.width() - 1);
                if (!cell.text().isEmpty() || cells.get(to).text().isEmpty()) {
                    cells.set(to, cell.in(to + 1, last - to + 1));
                }
            }
            moved.add(cells);
        }
        return new PageTable(box, whole.columns, moved, ruled, doubts);
    }

    /** The rows that begin between two heights, as a table of their own; empty when none does. */
    public Optional<PageTable> between(int from, int to) {
        List<List<PageCell>> within = new ArrayList<>();
        int top = Integer.MAX_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (List<PageCell> row : rows) {
            int begin = top(row);
            if (begin >= from && begin < to) {
                List<PageCell> cells =
                        row.stream().map(cell -> cell.endingAt(to)).toList();
                within.add(cells);
                top = Math.min(top, begin);
                bottom = cells.stream().mapToInt(cell -> cell.box().bottom()).reduce(bottom, Math::max);
            }
        }
        Box part = new Box(box.left(), top, box.right(), Math.max(top, bottom));
        return within.isEmpty() ? Optional.empty() : Optional.of(new PageTable(part, columns, within, ruled, doubts));
    }

    /** The same further down. */
    public PageTable moved(int down) {
        List<List<PageCell>> moved = rows.stream()
                .map(row -> row.stream().map(cell -> cell.moved(down)).toList())
                .toList();
        return new PageTable(box.moved(down), columns, moved, ruled, doubts);
    }

    /**
     * Whether rows with figures stand above and below a height, or labels above, and the first row below is no further head:
     * no text stands where the rows above have figures.
     */
    public boolean goesOnBelow(int height) {
        Optional<PageTable> above = between(Integer.MIN_VALUE, height);
        Optional<PageTable> below = between(height, Integer.MAX_VALUE);
        if (above.isEmpty() || below.isEmpty()) {
            return false;
        }
        return below.get().rows.stream().flatMap(List::stream).anyMatch(cell -> AlignedRow.isFigure(cell.text()))
                && !below.get().hasHead();
    }

    /** Whether its first row is labels: a text stands where rows below have amounts. */
    public boolean hasHead() {
        List<PageCell> first = rows.getFirst();
        return !hasAmount(first) && first.stream().anyMatch(cell -> isText(cell) && hasAmounts(cell.column()));
    }

    private boolean hasAmounts(int column) {
        return rows.stream()
                .anyMatch(row -> AlignedRow.isAmount(row.get(column - 1).text()));
    }

    private static boolean hasAmount(List<PageCell> row) {
        return row.stream().anyMatch(cell -> AlignedRow.isAmount(cell.text()));
    }

    private static boolean isText(PageCell cell) {
        return !cell.text().isEmpty() && !AlignedRow.isFigure(cell.text());
    }

    private static int top(List<PageCell> row) {
        return row.stream()
                .filter(cell -> !cell.text().isEmpty())
                .mapToInt(cell -> cell.box().top())
                .min()
                .orElse(row.getFirst().box().top());
    }

    private Span span(int column) {
        return new Span(columns.get(column), columns.get(column + 1));
    }

    /** How many columns it has. */
    public int width() {
        return columns.size() - 1;
    }
}
