package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The head of a table without rules. A label above several columns is known by standing in the middle above them, with
 * other labels between it and the columns.
 */
final class AlignedHead {

    /** The next level stands at least so far below, in per cent of the size, from middle to middle. */
    private static final int NEXT_LEVEL = 120;

    private static final int WHOLE = 100;

    private final List<HeadLabel> labels;
    private final AlignedColumns body;
    private final RowRules rules;
    private final List<Span> labelled = new ArrayList<>();

    /** The head above columns that the rows of a body tell. */
    AlignedHead(List<AlignedRow> lines, AlignedColumns body, RowRules rules) {
        this.labels = HeadLabel.of(CodeLabels.parted(lines, body), rules);
        this.rules = rules;
        this.body = body;
    }

    /** The columns as wide as their labels, with those in which no row has anything. */
    AlignedColumns columns() {
        List<HeadLabel> lowest = lowest();
        AlignedColumns columns = lowest.isEmpty() ? body : body.joinedTo(lowest.size());
        int[] columnOf = new LabelMatch(lowest, columns).columns();
        int labels = Math.toIntExact(
                Arrays.stream(columnOf).filter(column -> column >= 0).count());
        AlignedColumns fewer = labels == 0 ? columns : columns.joinedTo(labels);
        if (fewer.count() == labels && labels < columns.count()) {
            columns = fewer;
            columnOf = new LabelMatch(lowest, columns).columns();
        }
        List<Span> empty = new ArrayList<>();
        for (int i = 0; i < columnOf.length; i++) {
            Span span = lowest.get(i).span();
            if (columnOf[i] >= 0) {
                labelled.add(columns.get(columnOf[i]));
                columns = columns.widened(columnOf[i], span);
            } else if (columns.isBetween(span) && empty.stream().allMatch(other -> other.shared(span) <= 0)) {
                empty.add(span);
            }
        }
        return columns.with(empty);
    }

    /** Whether no label belongs to a column, though there are labels: known once the columns are. */
    boolean leavesOut(Span column) {
        return !labelled.isEmpty() && labelled.stream().allMatch(span -> span.shared(column) <= 0);
    }

    /** The labels of single columns from left to right: those above others that are more than there are columns are not. */
    private List<HeadLabel> lowest() {
        List<HeadLabel> lowest = new ArrayList<>(labels.stream()
                .filter(this::isLowest)
                .sorted(Comparator.comparingInt(label -> label.box().centreX()))
                .toList());
        for (HeadLabel label : List.copyOf(lowest)) {
            int fewer = lowest.size() - 1;
            boolean more = lowest.size() > body.count() || body.joinedTo(fewer).count() == fewer;
            if (more && isInTopLine(label) && isAboveTwo(label)) {
                lowest.remove(label);
            }
        }
        return lowest;
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
        return Math.abs(middle - centre) <= label.size() * 3 / 2
                || isInTopLine(label) && isLineBelow(left, label) && isLineBelow(right, label);
    }

    /** Whether no label stands higher: one that stands in the middle of two levels is lower. */
    private boolean isInTopLine(HeadLabel label) {
        return labels.stream()
                .noneMatch(other -> other.box().centreY() < label.box().centreY() - label.size() / 3);
    }

    private static boolean isLineBelow(HeadLabel lower, HeadLabel label) {
        return (lower.box().centreY() - label.box().centreY()) * WHOLE > label.size() * NEXT_LEVEL;
    }

    /** The rows of cells, one for each level of labels. */
    List<List<PageCell>> cells(AlignedColumns columns, List<Integer> edges) {
        List<Placed> placed = new ArrayList<>();
        HeadRanges ranges = new HeadRanges(labels, columns, edges, rules);
        for (HeadLabel label : labels) {
            Span range = ranges.of(label);
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
            cells.add(PageCell.blank(column + 1, empty));
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
                cells.set(first, new PageCell(text, first + 1, last - first + 1, 1, box, false));
            }
        }
        return cells;
    }

    private List<HeadLabel> below(HeadLabel label) {
        return labels.stream().filter(other -> other.isBelow(label)).toList();
    }
}
