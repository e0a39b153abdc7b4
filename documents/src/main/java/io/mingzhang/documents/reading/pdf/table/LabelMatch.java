package io.mingzhang.documents.reading.pdf.table;

import java.util.Arrays;
import java.util.List;

/**
 * Which label of a head belongs to which column of the body, in their order from left to right. A label usually stands above
 * what is in its column; figures at the right edge of a wide column may begin behind the end of its label, and never end
 * before it begins.
 */
final class LabelMatch {

    /** Two labels that stand beside their columns fit better than one of them that stands nearer to the next column. */
    private static final int ANY = 400;

    private static final int ABOVE = 2_000 + ANY;
    private static final int BEFORE = 500 + ANY;
    private static final int BEHIND = 300 + ANY;
    private static final int WHOLE = 100;

    /** What a distance of one size takes from the fit. */
    private static final int FALLING = 20;

    /** A label stands no further before the figures of its column than this, in sizes. */
    private static final int REACH = 12;

    /** Before figures at the right edge of a wide column it stands no further than this, in sizes. */
    private static final int REACH_BEFORE_ENDS = 40;

    /** A label in the middle of a wide column stands no further behind the short texts of it than this, in sizes. */
    private static final int REACH_BEHIND = 30;

    private final List<HeadLabel> labels;
    private final AlignedColumns columns;

    LabelMatch(List<HeadLabel> labels, AlignedColumns columns) {
        this.labels = labels;
        this.columns = columns;
    }

    /** For each label its 0-based column, or −1. */
    int[] columns() {
        int rows = labels.size();
        int width = columns.count();
        int[][] best = new int[rows + 1][width + 1];
        for (int l = rows - 1; l >= 0; l--) {
            for (int c = width - 1; c >= 0; c--) {
                int fit = fit(labels.get(l), c);
                int matched = fit > 0 ? fit + best[l + 1][c + 1] : 0;
                best[l][c] = Math.max(matched, Math.max(best[l + 1][c], best[l][c + 1]));
            }
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        int l = 0;
        int c = 0;
        while (l < rows && c < width) {
            int fit = fit(labels.get(l), c);
            if (fit > 0 && best[l][c] == fit + best[l + 1][c + 1]) {
                columnOf[l] = c;
                l++;
                c++;
            } else if (best[l][c] == best[l + 1][c]) {
                l++;
            } else {
                c++;
            }
        }
        return columnOf;
    }

    private int fit(HeadLabel label, int index) {
        Span column = columns.get(index);
        int shared = label.span().shared(column);
        int size = Math.max(1, label.size());
        if (shared > 0) {
            return ABOVE
                    + shared
                            * WHOLE
                            / Math.max(1, label.span().to() - label.span().from());
        }
        int before = column.from() - label.span().to();
        if (before >= 0) {
            int reach = columns.endsTogether(index) ? REACH_BEFORE_ENDS : REACH;
            return before < reach * size ? BEFORE - before * FALLING / size : 0;
        }
        int behind = label.span().from() - column.to();
        return !columns.isFlushRight(index) && behind < REACH_BEHIND * size ? BEHIND - behind * FALLING / size : 0;
    }
}
