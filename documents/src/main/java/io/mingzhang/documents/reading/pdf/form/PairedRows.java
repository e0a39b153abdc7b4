package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.text.AreaText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines of two columns are one row: lines of one cell stand close and the upper one is full; what stands beside them
 * stands in their middle, or all rows begin at their top.
 */
final class PairedRows {

    private static final int MOST_LINES = 7;

    /** A line beside which nothing stands; more when it stands as close to its neighbours as lines of a cell do. */
    private static final int ALONE = 85;

    private static final int ALONE_AND_CLOSE = 160;

    private static final int BOTH_BROKEN = 60;

    private static final int NOT_FULL = 50;

    /** Lines further apart than those of a cell by more than this, in per cent of the size, are two cells. */
    private static final int LOOSE = 18;

    private static final int MUCH = 4;

    private static final int CROSSED = 400;

    private static final int WHOLE = 100;

    private static final int NEVER = Integer.MAX_VALUE / 4;

    private final List<TextLine> names;
    private final List<TextLine> values;
    private final int pitch;
    private final boolean top;
    private final int widestName;
    private final int widestValue;
    private final boolean tight;
    private final int[][] least;
    private final int[][] taken;

    private PairedRows(List<TextLine> names, List<TextLine> values, int pitch, boolean top) {
        this.names = names;
        this.values = values;
        this.pitch = pitch;
        this.top = top;
        this.widestName = widest(names);
        this.widestValue = widest(values);
        this.tight = isTight();
        this.least = new int[names.size() + 1][values.size() + 1];
        this.taken = new int[names.size() + 1][values.size() + 1];
        fill();
    }

    /**
     * The extents of rows from top to bottom.
     *
     * @param names the lines of one column
     * @param values those of the other one
     * @param pitch how far lines of one cell stand apart, from middle to middle
     */
    static List<int[]> of(List<TextLine> names, List<TextLine> values, int pitch) {
        PairedRows centred = new PairedRows(names, values, pitch, false);
        PairedRows atTop = new PairedRows(names, values, pitch, true);
        return (atTop.cost() < centred.cost() ? atTop : centred).rows();
    }

    private int cost() {
        return least[names.size()][values.size()];
    }

    private static int widest(List<TextLine> lines) {
        return lines.stream().mapToInt(line -> line.box().width()).max().orElse(0);
    }

    private void fill() {
        for (int[] line : least) {
            Arrays.fill(line, NEVER);
        }
        least[0][0] = 0;
        for (int i = 0; i <= names.size(); i++) {
            for (int j = 0; j <= values.size(); j++) {
                if (least[i][j] < NEVER) {
                    spread(i, j);
                }
            }
        }
    }

    private void spread(int i, int j) {
        for (int a = 0; a <= Math.min(MOST_LINES, names.size() - i); a++) {
            for (int b = 0; b <= Math.min(MOST_LINES, values.size() - j); b++) {
                if (a + b > 0) {
                    int cost = least[i][j] + cost(i, a, j, b);
                    if (cost < least[i + a][j + b]) {
                        least[i + a][j + b] = cost;
                        taken[i + a][j + b] = a * (MOST_LINES + 1) + b;
                    }
                }
            }
        }
    }

    private List<int[]> rows() {
        List<int[]> rows = new ArrayList<>();
        int i = names.size();
        int j = values.size();
        while (i > 0 || j > 0) {
            int a = taken[i][j] / (MOST_LINES + 1);
            int b = taken[i][j] % (MOST_LINES + 1);
            List<TextLine> row = new ArrayList<>(names.subList(i - a, i));
            row.addAll(values.subList(j - b, j));
            rows.addFirst(extent(row));
            i -= a;
            j -= b;
        }
        return rows;
    }

    private static int[] extent(List<TextLine> row) {
        return new int[] {
            row.stream().mapToInt(line -> line.box().top()).min().orElse(0),
            row.stream().mapToInt(line -> line.box().bottom()).max().orElse(0)
        };
    }

    private int cost(int i, int a, int j, int b) {
        int cost = joined(names, i, a, widestName) + joined(values, j, b, widestValue);
        if (a == 0 || b == 0) {
            boolean close = a > 0 ? isClose(names, i, i + a) : isClose(values, j, j + b);
            return cost + (close && !tight ? ALONE_AND_CLOSE : ALONE);
        }
        int size = Math.max(1, names.get(i).size());
        int[] name = extent(names.subList(i, i + a));
        int[] value = extent(values.subList(j, j + b));
        int off = top ? name[0] - value[0] : (name[0] + name[1] - value[0] - value[1]) / 2;
        cost += Math.abs(off) * WHOLE / size + (a > 1 && b > 1 ? BOTH_BROKEN : 0);
        boolean crossed = i + a < names.size() && names.get(i + a).box().top() < value[1] - size / 4
                || j + b < values.size() && values.get(j + b).box().top() < name[1] - size / 4;
        return crossed ? cost + CROSSED : cost;
    }

    /** Whether a neighbour of some lines stands as close as lines of a cell do. */
    private boolean isClose(List<TextLine> lines, int from, int to) {
        return from > 0 && isClose(lines.get(from - 1), lines.get(from))
                || to < lines.size() && isClose(lines.get(to - 1), lines.get(to));
    }

    private boolean isClose(TextLine upper, TextLine lower) {
        int apart = lower.box().centreY() - upper.box().centreY();
        return (apart - pitch) * WHOLE <= lower.size() * LOOSE;
    }

    /** Whether rows stand as close as lines of a cell, so that nothing can be told from it. */
    private boolean isTight() {
        int close = 0;
        for (int i = 1; i < values.size(); i++) {
            close += isClose(values.get(i - 1), values.get(i)) ? 1 : 0;
        }
        return close * 3 > values.size();
    }

    private int joined(List<TextLine> lines, int from, int count, int widest) {
        int cost = 0;
        for (int i = from + 1; i < from + count; i++) {
            TextLine upper = lines.get(i - 1);
            TextLine lower = lines.get(i);
            int size = Math.max(1, lower.size());
            int apart = lower.box().centreY() - upper.box().centreY();
            int loose = Math.max(0, (apart - pitch) * WHOLE / size - LOOSE);
            boolean full = widest - upper.box().width() < AreaText.firstWord(lower) + size / 3;
            cost += loose * MUCH + (full ? 0 : NOT_FULL);
        }
        return cost;
    }
}
