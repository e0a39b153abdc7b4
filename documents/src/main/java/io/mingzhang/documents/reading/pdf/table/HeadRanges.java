package io.mingzhang.documents.reading.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Above which columns the labels of a head stand. Labels of one level share the columns that have a label of their own below
 * that level, each standing as nearly in the middle of its columns as can be.
 */
final class HeadRanges {

    /** The next level stands further below than this share of the distance to the nearest label below, in per cent. */
    private static final int LEVEL = 66;

    private static final int WHOLE = 100;

    private final List<HeadLabel> labels;
    private final AlignedColumns columns;
    private final List<Integer> edges;
    private final Map<HeadLabel, Span> ranges = new HashMap<>();

    HeadRanges(List<HeadLabel> labels, AlignedColumns columns, List<Integer> edges) {
        this.labels = labels;
        this.columns = columns;
        this.edges = edges;
        List<HeadLabel> groups = new ArrayList<>();
        for (HeadLabel label : labels) {
            int own = own(label);
            ranges.put(label, new Span(own, own));
            if (isOpen(label, own, levelBelow(label))) {
                groups.add(label);
            }
        }
        while (!groups.isEmpty()) {
            HeadLabel first = groups.getFirst();
            List<HeadLabel> line = groups.stream()
                    .filter(other ->
                            Math.abs(other.box().centreY() - first.box().centreY()) <= first.size() / 2)
                    .sorted(Comparator.comparingInt(other -> other.box().centreX()))
                    .toList();
            share(line);
            groups.removeAll(line);
        }
    }

    /** The first and last column a label stands above, 0-based. */
    Span of(HeadLabel label) {
        return ranges.getOrDefault(label, new Span(own(label), own(label)));
    }

    private int own(HeadLabel label) {
        return columns.columnOf(label.span());
    }

    /** How far below the next level stands at least; more than any head when nothing stands below. */
    private int levelBelow(HeadLabel label) {
        int nearest = labels.stream()
                .filter(other -> other.isBelow(label) && other.span().shared(spanOf(own(label))) > 0)
                .mapToInt(other -> other.box().centreY() - label.box().centreY())
                .min()
                .orElse(Integer.MAX_VALUE / WHOLE);
        return nearest * LEVEL / WHOLE;
    }

    private Span spanOf(int column) {
        return new Span(edges.get(column), edges.get(column + 1));
    }

    /** Whether a column may stand under a label: it has a label at a lower level, or none at all. */
    private boolean isOpen(HeadLabel label, int column, int level) {
        boolean any = false;
        for (HeadLabel other : labels) {
            if (!other.equals(label) && own(other) == column) {
                any = true;
                if (other.isBelow(label) && other.box().centreY() - label.box().centreY() >= level) {
                    return true;
                }
            }
        }
        return !any && own(label) != column;
    }

    private void share(List<HeadLabel> line) {
        int from = 0;
        while (from < line.size()) {
            int to = from + 1;
            while (to < line.size() && isOneRun(line.get(to - 1), line.get(to))) {
                to++;
            }
            shareRun(line.subList(from, to));
            from = to;
        }
    }

    private boolean isOneRun(HeadLabel left, HeadLabel right) {
        int level = Math.min(levelBelow(left), levelBelow(right));
        for (int column = own(left); column <= own(right); column++) {
            if (!isOpen(left, column, level) && !isOpen(right, column, level)) {
                return false;
            }
        }
        return true;
    }

    /** Labels whose columns follow each other: where one ends the next begins. */
    private void shareRun(List<HeadLabel> run) {
        int level = levelBelow(run.getFirst());
        int least = own(run.getFirst());
        while (least > 0 && isOpen(run.getFirst(), least - 1, level)) {
            least--;
        }
        int most = own(run.getLast());
        while (most + 1 < columns.count() && isOpen(run.getLast(), most + 1, level)) {
            most++;
        }
        int first = least;
        for (int i = 0; i < run.size(); i++) {
            HeadLabel label = run.get(i);
            int last = i + 1 == run.size() ? most : bestEnd(label, run.get(i + 1), first);
            ranges.put(label, new Span(first, Math.max(first, last)));
            first = Math.max(first, last) + 1;
        }
    }

    /** Where a label ends so that it and the beginning of the next one stand best. */
    private int bestEnd(HeadLabel label, HeadLabel next, int first) {
        int best = own(label);
        int least = Integer.MAX_VALUE;
        for (int last = Math.max(first, own(label)); last < own(next); last++) {
            int off = offCentre(label, first, last);
            if (off < least) {
                least = off;
                best = last;
            }
        }
        return best;
    }

    private int offCentre(HeadLabel label, int first, int last) {
        int left = first == 0 ? columns.get(0).from() : edges.get(first);
        int right = last == columns.count() - 1 ? columns.get(last).to() : edges.get(last + 1);
        return Math.abs(label.box().centreX() - (left + right) / 2);
    }
}
