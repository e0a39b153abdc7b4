package io.mingzhang.documents.reading.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Above which columns the labels of a head stand. Labels of one level share the columns that have a label of their own below
 * that level, each standing as nearly in the middle of its columns as can be.
 */
final class HeadRanges {

    /** The next level stands further below than this share of the distance to the nearest label below, in per cent. */
    private static final int LEVEL = 66;

    /** A column is left out when a label stands better in the middle by so many sizes. */
    private static final int LEFT_OUT = 2;

    private static final int WHOLE = 100;

    private final List<HeadLabel> labels;
    private final AlignedColumns columns;
    private final List<Integer> edges;
    private final Map<HeadLabel, Span> ranges = new HashMap<>();

    HeadRanges(List<HeadLabel> labels, AlignedColumns columns, List<Integer> edges, RowRules rules) {
        this.labels = labels;
        this.columns = columns;
        this.edges = edges;
        List<HeadLabel> groups = new ArrayList<>();
        for (HeadLabel label : labels) {
            int own = own(label);
            Optional<Span> ruled = rules.below(label).flatMap(this::columnsIn);
            ranges.put(label, ruled.orElse(new Span(own, own)));
            if (ruled.isEmpty() && isOpen(label, own, levelBelow(label))) {
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

    /** The columns whose middle stands in a span. */
    private Optional<Span> columnsIn(Span span) {
        List<Integer> within = IntStream.range(0, columns.count())
                .filter(column -> {
                    int middle =
                            (columns.get(column).from() + columns.get(column).to()) / 2;
                    return span.from() < middle && middle < span.to();
                })
                .boxed()
                .toList();
        return within.isEmpty() || within.size() == columns.count()
                ? Optional.empty()
                : Optional.of(new Span(within.getFirst(), within.getLast()));
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
        int first = bestStart(run.getFirst(), least, run.size() == 1 ? most : own(run.get(1)) - 1);
        for (int i = 0; i + 1 < run.size(); i++) {
            Span gap = bestGap(run.get(i), run.get(i + 1), first, i + 2 == run.size() ? most : own(run.get(i + 1)));
            ranges.put(run.get(i), new Span(first, gap.from()));
            first = gap.to();
        }
        ranges.put(run.getLast(), new Span(first, bestEnd(run.getLast(), first, most)));
    }

    /** Where the first label begins: columns whose label may stand beside it are left out when it stands better so. */
    private int bestStart(HeadLabel label, int least, int end) {
        int best = least;
        for (int first = least; first < own(label) && isBeside(first); first++) {
            int last = Math.max(own(label), end);
            int gain = offCentre(label, best, last) - offCentre(label, first + 1, last);
            best = gain > label.size() * LEFT_OUT ? first + 1 : best;
        }
        return best;
    }

    private int bestEnd(HeadLabel label, int first, int most) {
        int best = Math.max(first, most);
        for (int last = best; last > Math.max(first, own(label)) && isBeside(last); last--) {
            int gain = offCentre(label, first, best) - offCentre(label, first, last - 1);
            best = gain > label.size() * LEFT_OUT ? last - 1 : best;
        }
        return best;
    }

    /** The last column of a label and the first one of the next so that both stand best; all between stand beside them. */
    private Span bestGap(HeadLabel label, HeadLabel next, int first, int end) {
        int from = Math.max(first, own(label));
        Span best = new Span(from, from + 1);
        int least = Integer.MAX_VALUE;
        for (int last = from; last < own(next); last++) {
            for (int start = last + 1; start <= own(next); start++) {
                int off = offCentre(label, first, last)
                        + offCentre(next, start, Math.max(start, end))
                        + (start - last - 1) * label.size() * LEFT_OUT;
                if (off < least) {
                    least = off;
                    best = new Span(last, start);
                }
                if (!isBeside(start)) {
                    break;
                }
            }
        }
        return best;
    }

    /** Whether the label of a column stands above the lowest line, in the middle of several levels. */
    private boolean isBeside(int column) {
        int lowest =
                labels.stream().mapToInt(label -> label.box().centreY()).max().orElse(0);
        List<HeadLabel> own =
                labels.stream().filter(label -> own(label) == column).toList();
        return own.size() == 1
                && own.getFirst().box().centreY() < lowest - own.getFirst().size() / 2;
    }

    private int offCentre(HeadLabel label, int first, int last) {
        int left = first == 0 ? columns.get(0).from() : edges.get(first);
        int right = last == columns.count() - 1 ? columns.get(last).to() : edges.get(last + 1);
        return Math.abs(label.box().centreX() - (left + right) / 2);
    }
}
