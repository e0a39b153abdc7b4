package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.form.LabelWords.Column;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the rules of the rows of a form below their head: each row has one name, labels stand beside several rows. */
final class FormBody {

    private final BodyColumns columns;
    private final LabelWords words;
    private final Area area;
    private final List<List<TextLine>> lines = new ArrayList<>();
    private final int pitch;

    /**
     * Where rows stand.
     *
     * @param top above the first one
     * @param bottom below the last one
     * @param begun whether the first row may belong to a label on the page before
     * @param goesOn whether the last row may go on upon the next page
     */
    record Area(int top, int bottom, boolean begun, boolean goesOn) {}

    /** The rows among these glyphs. */
    FormBody(BodyColumns columns, LabelWords words, List<Glyph> glyphs, Area area, int pitch) {
        this.columns = columns;
        this.words = words;
        this.area = area;
        this.pitch = pitch;
        for (int i = 0; i < columns.count(); i++) {
            int column = i;
            lines.add(TextLine.of(glyphs.stream()
                    .filter(glyph -> columns.at(glyph.box().centreX()) == column)
                    .toList()));
        }
    }

    void draw(Pen pen) {
        for (int x : columns.edges()) {
            pen.upright(x, area.top(), area.bottom());
        }
        int firstName = columns.kinds().indexOf(Column.NAME);
        int last = columns.count();
        List<Integer> between = firstName < 0
                ? List.of()
                : pen.drawn()
                        .across(
                                columns.edges().get(firstName),
                                columns.edges().get(last),
                                area.top() + 1,
                                area.bottom());
        List<int[]> rows = rows();
        if (between.size() >= 2 && between.size() * 2 >= rows.size()) {
            return;
        }
        List<List<Placed>> labels = labels();
        rows = withEmptyRows(rows, labels);
        if (rows.isEmpty()) {
            return;
        }
        int[] edges = Groups.edges(rows, area.top(), area.bottom());
        boolean[][] ends = new boolean[columns.count()][rows.size() + 1];
        for (boolean[] column : ends) {
            Arrays.fill(column, true);
        }
        group(labels, edges, ends, pen);
        draw(clear(edges, labels, rows), ends, pen);
    }

    /** Which edges of rows run through each column of labels: those on its right first, for theirs bound those on its left. */
    private void group(List<List<Placed>> labels, int[] edges, boolean[][] ends, Pen pen) {
        for (int column = columns.count() - 1; column >= 0; column--) {
            if (columns.kinds().get(column) != Column.LEVEL
                    || labels.get(column).isEmpty()) {
                continue;
            }
            boolean bounded = column + 1 < columns.count() && columns.kinds().get(column + 1) == Column.LEVEL;
            List<Integer> allowed = new ArrayList<>();
            for (int i = 0; i < edges.length; i++) {
                if (!bounded || i == 0 || i == edges.length - 1 || ends[column + 1][i]) {
                    allowed.add(i);
                }
            }
            int[] coarse = allowed.stream().mapToInt(i -> edges[i]).toArray();
            Groups groups = new Groups(coarse, labels.get(column), area.begun(), area.goesOn());
            if (!groups.isCertain()) {
                pen.doubt();
            }
            Arrays.fill(ends[column], false);
            for (int first : groups.first()) {
                ends[column][allowed.get(first)] = true;
            }
        }
    }

    private void draw(int[] edges, boolean[][] ends, Pen pen) {
        for (int i = 0; i < edges.length; i++) {
            for (int column = 0; column < columns.count(); column++) {
                if (i == 0 || i == edges.length - 1 || ends[column][i]) {
                    pen.level(
                            edges[i],
                            columns.edges().get(column),
                            columns.edges().get(column + 1));
                }
            }
        }
    }

    /** Edges that do not run through the line of a label of one row. */
    private static int[] clear(int[] edges, List<List<Placed>> labels, List<int[]> rows) {
        int[] moved = edges.clone();
        for (int i = 1; i + 1 < edges.length; i++) {
            int above = rows.get(i - 1)[1];
            int below = rows.get(i)[0];
            for (List<Placed> column : labels) {
                for (Placed label : column) {
                    boolean first = label.centre() < edges[i] && label.centre() > edges[i - 1];
                    boolean second = label.centre() > edges[i] && label.centre() < edges[i + 1];
                    above = first ? Math.max(above, label.box().bottom()) : above;
                    below = second ? Math.min(below, label.box().top()) : below;
                }
            }
            moved[i] = above < below ? (above + below) / 2 : edges[i];
        }
        return moved;
    }

    private List<List<Placed>> labels() {
        List<List<Placed>> labels = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            boolean level = columns.kinds().get(column) == Column.LEVEL;
            labels.add(level ? Placed.labels(lines.get(column), words::isLevel, pitch) : List.of());
        }
        return labels;
    }

    /** The extents of the rows that have a name or a value, told half by half. */
    private List<int[]> rows() {
        List<int[]> rows = new ArrayList<>();
        int column = 0;
        while (column < columns.count()) {
            if (columns.kinds().get(column) == Column.LEVEL) {
                column++;
                continue;
            }
            List<TextLine> names = lines.get(column);
            List<TextLine> values = List.of();
            int next = column + 1;
            while (next < columns.count()
                    && columns.kinds().get(next) != Column.LEVEL
                    && columns.kinds().get(next) != Column.NAME) {
                if (values.isEmpty() && columns.kinds().get(next) == Column.VALUE) {
                    values = lines.get(next);
                }
                next++;
            }
            rows = merged(rows, PairedRows.of(names, values, pitch));
            column = next;
        }
        return rows;
    }

    /** Rows of both halves: those that share more than an edge are one. */
    private static List<int[]> merged(List<int[]> left, List<int[]> right) {
        List<int[]> all = new ArrayList<>(left);
        all.addAll(right);
        List<int[]> rows = new ArrayList<>();
        for (int[] extent : Groups.sorted(all)) {
            int[] last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && shares(last, extent)) {
                rows.set(rows.size() - 1, new int[] {Math.min(last[0], extent[0]), Math.max(last[1], extent[1])});
            } else {
                rows.add(extent);
            }
        }
        return rows;
    }

    private static boolean shares(int[] upper, int[] lower) {
        int shared = Math.min(upper[1], lower[1]) - Math.max(upper[0], lower[0]);
        return shared * 3 > Math.min(upper[1] - upper[0], lower[1] - lower[0]);
    }

    /** Labels beside which nothing is written are rows of their own where there is room for one. */
    private List<int[]> withEmptyRows(List<int[]> rows, List<List<Placed>> labels) {
        List<int[]> all = new ArrayList<>(rows);
        for (List<Placed> column : labels) {
            for (Placed label : column) {
                int above = area.top();
                int below = area.bottom();
                boolean beside = false;
                for (int[] row : all) {
                    beside |= row[0] < label.box().bottom() && label.box().top() < row[1];
                    above = row[1] <= label.centre() ? Math.max(above, row[1]) : above;
                    below = row[0] >= label.centre() ? Math.min(below, row[0]) : below;
                }
                int room = below - above - label.box().height();
                if (!beside && room >= label.size() && words.isLevel(label.text())) {
                    all.add(new int[] {label.box().top(), label.box().bottom()});
                }
            }
        }
        return Groups.sorted(all);
    }
}
