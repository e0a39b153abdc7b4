package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** The columns of a table without rules, told by how the pieces of its rows overlap from left to right. */
final class AlignedColumns {

    /** So often is a column parted again; real ones need it once or twice. */
    private static final int MOST_PARTINGS = 60;

    /** Texts in one column stand apart by no more than this, in per cent of the size; figures never share one. */
    private static final int APART = 85;

    /** A column of texts is parted where no more than one row in so many runs across. */
    private static final int FEW = 5;

    /** Figures end below each other when they do so up to one part in so many of their size. */
    private static final int SAME_END = 5;

    private static final int WHOLE = 100;

    private static final Pattern CODE = Pattern.compile("[0-9]{2,7}");

    private final List<Span> columns;
    private final List<List<Piece>> rows;

    /**
     * A piece of a row.
     *
     * @param span from its left to its right end
     * @param figure whether it is a figure
     * @param name whether it is no figure, or a code that says its class itself
     * @param size of its type
     */
    private record Piece(Span span, boolean figure, boolean name, int size) {

        static Piece of(TextLine text) {
            boolean figure = AlignedRow.isFigure(text.text());
            boolean name = !figure || CODE.matcher(text.text()).matches();
            return new Piece(AlignedColumns.span(text), figure, name, text.size());
        }
    }

    private AlignedColumns(List<Span> columns, List<List<Piece>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The columns of the rows of a body; two pieces of one row that are set apart never share one. */
    static AlignedColumns of(List<AlignedRow> body) {
        List<List<Piece>> rows = new ArrayList<>();
        boolean onlyNumbering = body.stream().noneMatch(row -> row.isBody() && !row.isNumbering());
        for (AlignedRow row : body) {
            List<TextLine> cells = row.cells();
            if (cells.size() > 1 && (onlyNumbering || !row.isNumbering())) {
                rows.add(cells.stream().map(Piece::of).toList());
            }
        }
        List<Integer> cuts = new ArrayList<>();
        AlignedColumns columns = new AlignedColumns(joined(rows, cuts), rows);
        for (int i = 0; i < MOST_PARTINGS; i++) {
            int cut = columns.cutOfConflict();
            if (cut < 0) {
                break;
            }
            cuts.add(cut);
            columns = new AlignedColumns(joined(rows, cuts), rows);
        }
        return columns;
    }

    /** The columns between edges. */
    static AlignedColumns between(int[] edges) {
        List<Span> columns = new ArrayList<>();
        for (int i = 1; i < edges.length; i++) {
            columns.add(new Span(edges[i - 1], edges[i]));
        }
        return new AlignedColumns(columns, List.of());
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
        return new AlignedColumns(all, rows);
    }

    /** The same with a column made wider, as far as its neighbours leave room. */
    AlignedColumns widened(int column, Span label) {
        int from = column == 0
                ? label.from()
                : Math.max(label.from(), columns.get(column - 1).to());
        boolean last = column == columns.size() - 1;
        int to =
                last ? label.to() : Math.min(label.to(), columns.get(column + 1).from());
        List<Span> wider = new ArrayList<>(columns);
        if (from < to) {
            wider.set(column, columns.get(column).with(new Span(from, to)));
        }
        return new AlignedColumns(wider, rows);
    }

    /**
     * The same with fewer columns, as far as texts tell of one: two columns of texts or codes of which no row has both are
     * one, in which some stand in the middle or are set in. So are two columns of figures, when there are no others of which
     * no row has both.
     */
    AlignedColumns joinedTo(int fewer) {
        AlignedColumns all = this;
        int left = all.nextOfOne(Piece::name);
        while (left >= 0 && all.count() > fewer) {
            all = all.joined(left);
            left = all.nextOfOne(Piece::name);
        }
        return all.figuresJoinedTo(fewer);
    }

    private AlignedColumns figuresJoinedTo(int fewer) {
        AlignedColumns all = this;
        int left = all.nextOfOne(Piece::figure);
        while (left >= 0 && all.count() > fewer) {
            all = all.joined(left);
            left = all.nextOfOne(Piece::figure);
        }
        return left < 0 && all.count() == fewer ? all : this;
    }

    private AlignedColumns joined(int left) {
        List<Span> joined = new ArrayList<>(columns);
        joined.set(left, get(left).with(get(left + 1)));
        joined.remove(left + 1);
        return new AlignedColumns(joined, rows);
    }

    /** The first column of pieces of a kind that is one with the next one; −1 when none is. */
    private int nextOfOne(Predicate<Piece> kind) {
        for (int i = 1; i < count(); i++) {
            if (areOne(i - 1, i, kind)) {
                return i - 1;
            }
        }
        return -1;
    }

    private boolean areOne(int left, int right, Predicate<Piece> kind) {
        for (List<Piece> row : rows) {
            List<Piece> both = row.stream()
                    .filter(piece -> columnOf(piece.span()) == left || columnOf(piece.span()) == right)
                    .toList();
            if (both.size() > 1 || !both.stream().allMatch(kind)) {
                return false;
            }
        }
        return true;
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

    /** Whether nothing but codes stands in a column. */
    boolean holdsCodes(int column) {
        boolean codes = false;
        for (List<Piece> row : rows) {
            for (Piece piece : row) {
                if (columnOf(piece.span()) == column) {
                    codes = piece.figure() && piece.name();
                    if (!codes) {
                        return false;
                    }
                }
            }
        }
        return codes;
    }

    /** Whether figures of different widths end below each other in a column: where they end it ends. */
    boolean isFlushRight(int column) {
        return endsTogether(column) && !isTogether(column, Span::from);
    }

    /** Whether the figures of a column end below each other. */
    boolean endsTogether(int column) {
        return isTogether(column, Span::to);
    }

    private boolean isTogether(int column, ToIntFunction<Span> end) {
        Span ends = null;
        int size = 1;
        for (List<Piece> row : rows) {
            for (Piece piece : row) {
                if (piece.figure() && columnOf(piece.span()) == column) {
                    Span at = new Span(end.applyAsInt(piece.span()), end.applyAsInt(piece.span()));
                    ends = ends == null ? at : ends.with(at);
                    size = piece.size();
                }
            }
        }
        return ends != null && (ends.to() - ends.from()) * SAME_END <= size;
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

    private static List<Span> joined(List<List<Piece>> rows, List<Integer> cuts) {
        List<Span> pieces = new ArrayList<>();
        for (List<Piece> row : rows) {
            for (Piece piece : row) {
                pieces.add(clipped(piece.span(), cuts));
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
    private int cutOfConflict() {
        for (List<Piece> row : rows) {
            for (int i = 1; i < row.size(); i++) {
                Piece left = row.get(i - 1);
                Piece right = row.get(i);
                int column = columnOf(left.span());
                if (column == columnOf(right.span())
                        && left.span().to() < right.span().from()) {
                    int cut = leastCrossed(left.span().to(), right.span().from());
                    if (isNeeded(left, right, cut)) {
                        return cut;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isNeeded(Piece left, Piece right, int cut) {
        if (left.figure() || right.figure()) {
            return true;
        }
        boolean apart = (right.span().from() - left.span().to()) * WHOLE > APART * right.size();
        return apart && crossing(cut) * FEW <= rows.size();
    }

    private int leastCrossed(int from, int to) {
        int best = (from + to) / 2;
        int fewest = Integer.MAX_VALUE;
        int step = Math.max(1, (to - from) / 8);
        for (int x = from + step / 2; x < to; x += step) {
            int crossing = crossing(x);
            if (crossing < fewest) {
                fewest = crossing;
                best = x;
            }
        }
        return best;
    }

    private int crossing(int x) {
        int crossing = 0;
        for (List<Piece> row : rows) {
            for (Piece piece : row) {
                crossing += piece.span().from() < x && x < piece.span().to() ? 1 : 0;
            }
        }
        return crossing;
    }
}
