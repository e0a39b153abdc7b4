package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table without rules, told by how the pieces of its rows overlap from left to right. */
final class AlignedColumns {

    /** So often is a column parted again; real ones need it once or twice. */
    private static final int MOST_PARTINGS = 60;

    private final List<Span> columns;

    private AlignedColumns(List<Span> columns) {
        this.columns = columns;
    }

    /** The columns of the rows of a body; two pieces of one row that are set apart never share one. */
    static AlignedColumns of(List<AlignedRow> body) {
        List<List<Span>> rows = new ArrayList<>();
        List<List<Span>> parted = new ArrayList<>();
        for (AlignedRow row : body) {
            if (row.pieces().size() > 1) {
                rows.add(row.pieces().stream().map(AlignedColumns::span).toList());
                parted.add(row.cells().stream().map(AlignedColumns::span).toList());
            }
        }
        List<Integer> cuts = new ArrayList<>();
        AlignedColumns columns = new AlignedColumns(joined(rows, cuts));
        for (int i = 0; i < MOST_PARTINGS; i++) {
            int cut = columns.cutOfConflict(rows);
            if (cut < 0) {
                break;
            }
            cuts.add(cut);
            columns = new AlignedColumns(joined(rows, cuts));
        }
        return columns;
    }

    static Span span(TextLine piece) {
        return new Span(piece.box().left(), piece.box().right());
    }

    int count() {
        return columns.size();
    }

    Span get(int column) {
        return columns.get(column);
    }

    /** The same with columns where no row has anything: a head tells of them. */
    AlignedColumns with(List<Span> further) {
        List<Span> all = new ArrayList<>(columns);
        all.addAll(further);
        all.sort(Comparator.comparingInt(Span::from));
        return new AlignedColumns(all);
    }

    /** The column a piece stands in: the one it overlaps most, or the nearest. */
    int columnOf(Span piece) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).shared(piece) > columns.get(best).shared(piece)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a piece stands in none of the columns. */
    boolean isBetween(Span piece) {
        return columns.stream().allMatch(column -> column.shared(piece) <= 0);
    }

    /** The edges between the columns, with the outermost ones. */
    List<Integer> edges(int left, int right) {
        List<Integer> edges = new ArrayList<>();
        edges.add(Math.min(left, columns.getFirst().from()));
        for (int i = 1; i < columns.size(); i++) {
            edges.add((columns.get(i - 1).to() + columns.get(i).from()) / 2);
        }
        edges.add(Math.max(right, columns.getLast().to()));
        return edges;
    }

    private static List<Span> joined(List<List<Span>> rows, List<Integer> cuts) {
        List<Span> pieces = new ArrayList<>();
        for (List<Span> row : rows) {
            for (Span piece : row) {
                pieces.add(clipped(piece, cuts));
            }
        }
        pieces.sort(Comparator.comparingInt(Span::from));
        List<Span> columns = new ArrayList<>();
        for (Span piece : pieces) {
            if (!columns.isEmpty() && piece.from() < columns.getLast().to()) {
                columns.set(columns.size() - 1, columns.getLast().with(piece));
            } else {
                columns.add(piece);
            }
        }
        return columns;
    }

    /** The part of a piece on the side of the cuts where most of it stands. */
    private static Span clipped(Span piece, List<Integer> cuts) {
        Span part = piece;
        for (int cut : cuts) {
            if (part.from() < cut && cut < part.to()) {
                part = cut - part.from() >= part.to() - cut ? new Span(part.from(), cut) : new Span(cut, part.to());
            }
        }
        return part;
    }

    /** Where a column has to be parted because a row has two pieces in it; −1 when none has. */
    private int cutOfConflict(List<List<Span>> rows) {
        for (List<Span> row : rows) {
            for (int i = 1; i < row.size(); i++) {
                if (columnOf(row.get(i - 1)) == columnOf(row.get(i))) {
                    return leastCrossed(row.get(i - 1).to(), row.get(i).from(), rows);
                }
            }
        }
        return -1;
    }

    private static int leastCrossed(int from, int to, List<List<Span>> rows) {
        int best = (from + to) / 2;
        int fewest = Integer.MAX_VALUE;
        int step = Math.max(1, (to - from) / 8);
        for (int x = from + step / 2; x < to; x += step) {
            int crossing = 0;
            for (List<Span> row : rows) {
                for (Span piece : row) {
                    crossing += piece.from() < x && x < piece.to() ? 1 : 0;
                }
            }
            if (crossing < fewest) {
                fewest = crossing;
                best = x;
            }
        }
        return best;
    }
}
