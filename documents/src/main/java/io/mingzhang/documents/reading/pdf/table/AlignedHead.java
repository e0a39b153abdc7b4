package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The head of a table without rules. A label above several columns is known by standing in the middle above them, with
 * other labels between it and the columns.
 */
final class AlignedHead {

    private final List<HeadLabel> labels;
    private final AlignedColumns body;

    /** The head above columns that the rows of a body tell. */
    AlignedHead(List<AlignedRow> lines, AlignedColumns body) {
        this.labels = HeadLabel.of(lines);
        this.body = body;
    }

    /** The columns as wide as their labels, with those in which no row has anything. */
    AlignedColumns columns() {
        List<HeadLabel> lowest =
                labels.stream().filter(this::isLowest).sorted(Comparator.comparingInt(label -> label.box().centreX())).toList();
        int[] columnOf = new LabelMatch(lowest, body).columns();
        AlignedColumns columns = body;
        List<Span> empty = new ArrayList<>();
        for (int i = 0; i < columnOf.length; i++) {
            Span span = lowest.get(i).span();
            if (columnOf[i] >= 0) {
                columns = columns.widened(columnOf[i], span);
            } else if (body.isBetween(span) && empty.stream().allMatch(other -> other.shared(span) <= 0)) {
                empty.add(span);
            }
        }
        return columns.with(empty);
    }

    /** Whether no label stands below it. */
    private boolean isLowest(HeadLabel label) {
        boolean heads = below(label).stream().anyMatch(other -> other.span().shared(label.span()) > 0);
        return !heads && !(body.isBetween(label.span()) && isAboveTwo(label));
    }

    /** Whether it stands in the middle above its next neighbours below: it heads both. */
    private boolean isAboveTwo(HeadLabel label) {
        int centre = label.box().centreX();
        HeadLabel left = null;
        HeadLabel right = null;
        for (HeadLabel other : below(label)) {
            int x = other.box().centreX();
            if (x <= centre && (left == null || x > left.box().centreX())) {
                left = other;
            }
            if (x > centre && (right == null || x < right.box().centreX())) {
                right = other;
            }
        }
        if (left == null || right == null) {
            return false;
        }
        int middle = (left.box().centreX() + right.box().centreX()) / 2;
        return Math.abs(middle - centre) <= label.size() * 3 / 2;
    }

    /** The rows of cells, one for each level of labels. */
    List<List<PageCell>> cells(AlignedColumns columns, List<Integer> edges) {
        List<Placed> placed = new ArrayList<>();
        for (HeadLabel label : labels) {
            Span range = rangeOf(label, columns, edges);
            int level = 0;
            for (Placed above : placed) {
                if (range.from() <= above.range.to()
                        && above.range.from() <= range.to()
                        && label.isBelow(above.label)) {
                    level = Math.max(level, above.level + 1);
                }
            }
            placed.add(new Placed(label, range, level));
        }
        int levels = placed.stream().mapToInt(Placed::level).max().orElse(-1) + 1;
        List<List<PageCell>> rows = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            rows.add(row(level, placed, edges));
        }
        return rows;
    }

    /**
     * A label with its place.
     *
     * @param label the label
     * @param range the first and last column it stands above, 0-based
     * @param level how many labels stand above it
     */
    private record Placed(HeadLabel label, Span range, int level) {}

    private static List<PageCell> row(int level, List<Placed> placed, List<Integer> edges) {
        List<PageCell> cells = new ArrayList<>();
        for (int column = 0; column + 1 < edges.size(); column++) {
            Box empty = new Box(edges.get(column), 0, Math.max(edges.get(column), edges.get(column + 1)), 0);
            cells.add(new PageCell("", column + 1, 1, 1, empty));
        }
        for (Placed label : placed) {
            if (label.level == level) {
                int first = label.range.from();
                int last = label.range.to();
                Box box = new Box(
                        edges.get(first),
                        label.label.box().top(),
                        Math.max(edges.get(first), edges.get(last + 1)),
                        label.label.box().bottom());
                String before = cells.get(first).text();
                String text = before + label.label.text();
                cells.set(first, new PageCell(text, first + 1, last - first + 1, 1, box));
            }
        }
        return cells;
    }

    /** The columns a label stands above: its own one, or those around it in whose middle it stands best. */
    private Span rangeOf(HeadLabel label, AlignedColumns columns, List<Integer> edges) {
        int own = columns.columnOf(label.span());
        Span best = new Span(own, own);
        List<Integer> below = below(label).stream()
                .map(other -> columns.columnOf(other.span()))
                .distinct()
                .toList();
        if (!below.contains(own) || below.size() < 2) {
            return best;
        }
        int least = Integer.MAX_VALUE;
        for (int first = 0; first <= own; first++) {
            for (int last = own; last < columns.count(); last++) {
                int from = first;
                int to = last;
                boolean several = below.stream()
                                .filter(column -> column >= from && column <= to)
                                .count()
                        > 1;
                int off = offCentre(label, first, last, columns, edges);
                if (several && off < least && isFree(label, first, last, columns)) {
                    least = off;
                    best = new Span(first, last);
                }
            }
        }
        return best;
    }

    /** Whether no other label stands beside this one above the columns. */
    private boolean isFree(HeadLabel label, int first, int last, AlignedColumns columns) {
        for (HeadLabel other : labels) {
            int column = columns.columnOf(other.span());
            boolean beside = !other.isBelow(label) && !label.isBelow(other);
            if (!other.equals(label) && beside && column >= first && column <= last) {
                return false;
            }
        }
        return true;
    }

    private static int offCentre(HeadLabel label, int first, int last, AlignedColumns columns, List<Integer> edges) {
        int left = first == 0 ? columns.get(0).from() : edges.get(first);
        int right = last == columns.count() - 1 ? columns.get(last).to() : edges.get(last + 1);
        return Math.abs(label.box().centreX() - (left + right) / 2);
    }

    private List<HeadLabel> below(HeadLabel label) {
        return labels.stream().filter(other -> other.isBelow(label)).toList();
    }
}
