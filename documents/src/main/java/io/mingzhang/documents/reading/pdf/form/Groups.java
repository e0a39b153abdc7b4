package io.mingzhang.documents.reading.pdf.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows a label stands beside: rows that follow each other, with the label in their middle, or at their top. Every row
 * belongs to one label; rows before the first one may belong to none when a table goes on from the page before.
 */
final class Groups {

    /** A label that is no neighbour of rows it stands in the middle of is off by less, in per cent of its size. */
    private static final int TOLERATED = 70;

    private static final int WITHOUT_LABEL = 60;

    private static final int AT_TOP = 40;

    private static final int WHOLE = 100;

    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final int[] edges;
    private final List<Placed> labels;
    private final boolean begun;
    private final boolean goesOn;
    private final int[] first;
    private int worst;

    /**
     * The groups of rows.
     *
     * @param edges the y between rows, with the outermost ones: one more than there are rows
     * @param labels from top to bottom
     * @param begun whether rows may stand before the first label
     * @param goesOn whether the rows of the last label may go on upon the next page
     */
    Groups(int[] edges, List<Placed> labels, boolean begun, boolean goesOn) {
        this.edges = edges.clone();
        this.labels = labels;
        this.begun = begun;
        this.goesOn = goesOn;
        this.first = new int[labels.size()];
        cut();
    }

    /** The first row of each label, 0-based. */
    int[] first() {
        return first.clone();
    }

    /** Whether no label stands far from where it would have to. */
    boolean isCertain() {
        return worst <= TOLERATED;
    }

    private void cut() {
        int rows = edges.length - 1;
        int count = labels.size();
        if (count == 0) {
            return;
        }
        int[][] least = new int[count + 1][rows + 1];
        int[][] from = new int[count + 1][rows + 1];
        for (int[] line : least) {
            Arrays.fill(line, NEVER);
        }
        least[0][0] = 0;
        for (int row = 1; row <= rows && begun; row++) {
            least[0][row] = WITHOUT_LABEL;
        }
        for (int label = 1; label <= count; label++) {
            for (int end = 1; end <= rows; end++) {
                for (int begin = 0; begin < end; begin++) {
                    int cost = least[label - 1][begin];
                    cost += cost >= NEVER ? 0 : cost(label - 1, begin, end);
                    if (cost < least[label][end]) {
                        least[label][end] = cost;
                        from[label][end] = begin;
                    }
                }
            }
        }
        if (least[count][rows] >= NEVER) {
            worst = NEVER;
            return;
        }
        int end = rows;
        for (int label = count; label > 0; label--) {
            first[label - 1] = from[label][end];
            worst = Math.max(worst, cost(label - 1, first[label - 1], end));
            end = first[label - 1];
        }
    }

    private int cost(int label, int begin, int end) {
        Placed text = labels.get(label);
        int size = Math.max(1, text.size());
        int centre = (edges[begin] + edges[end]) / 2;
        int off = Math.abs(centre - text.centre()) * WHOLE / size;
        boolean last = label == labels.size() - 1 && goesOn;
        if (last || label == 0 && begun) {
            int top = Math.abs(text.box().top() - edges[begin] - size / 3) * WHOLE / size;
            off = Math.min(off, top + AT_TOP);
        }
        boolean inside = text.centre() > edges[begin] && text.centre() < edges[end];
        return inside ? off : off + WHOLE * 2;
    }

    /** What lies between labels and rows of a part of a page is told by these edges. */
    static int[] edges(List<int[]> extents, int top, int bottom) {
        int[] edges = new int[extents.size() + 1];
        edges[0] = top;
        edges[extents.size()] = bottom;
        for (int i = 1; i < extents.size(); i++) {
            edges[i] = (extents.get(i - 1)[1] + extents.get(i)[0]) / 2;
        }
        return edges;
    }

    static List<int[]> sorted(List<int[]> extents) {
        List<int[]> sorted = new ArrayList<>(extents);
        sorted.sort((a, b) -> Integer.compare(a[0] + a[1], b[0] + b[1]));
        return sorted;
    }
}
