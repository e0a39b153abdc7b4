package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Rule;
import io.mingzhang.documents.reading.pdf.page.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rules that touch each other: the edges of the rows and columns of one table, and which of them are drawn where. The outer
 * edges count as drawn, since many tables leave them open at the sides.
 */
final class Lattice {

    /** A table whose level rules reach further than its outermost upright one by this is open at the side. */
    private static final int OPEN_SIDE = 900;

    /** An edge is drawn beside a row when a rule covers this share of it, in per cent. */
    private static final int COVERED = 60;

    private static final int WHOLE = 100;

    private final int[] xs;
    private final int[] ys;
    private final boolean[][] right;
    private final boolean[][] below;
    private final List<Rule> level;
    private final List<Rule> upright;

    private Lattice(int[] xs, int[] ys, List<Rule> level, List<Rule> upright) {
        this.xs = xs;
        this.ys = ys;
        this.level = level;
        this.upright = upright;
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        right = new boolean[rows][columns];
        below = new boolean[rows][columns];
        for (Rule rule : upright) {
            int edge = indexOf(xs, rule.at());
            for (int row = 0; edge > 0 && row < rows; row++) {
                right[row][edge - 1] |= covers(rule, ys[row], ys[row + 1]);
            }
        }
        for (Rule rule : level) {
            int edge = indexOf(ys, rule.at());
            for (int column = 0; edge > 0 && column < columns; column++) {
                below[edge - 1][column] |= covers(rule, xs[column], xs[column + 1]);
            }
        }
        for (int row = 0; row < rows; row++) {
            right[row][columns - 1] = true;
        }
        Arrays.fill(below[rows - 1], true);
    }

    /** The lattice of rules that belong together. */
    static Lattice of(List<Rule> level, List<Rule> upright) {
        List<Integer> xs = new ArrayList<>(
                upright.stream().map(Rule::at).distinct().sorted().toList());
        List<Integer> ys =
                new ArrayList<>(level.stream().map(Rule::at).distinct().sorted().toList());
        int left = level.stream().mapToInt(Rule::from).min().orElseThrow();
        int rightmost = level.stream().mapToInt(Rule::to).max().orElseThrow();
        if (left < xs.getFirst() - OPEN_SIDE) {
            xs.addFirst(left);
        }
        if (rightmost > xs.getLast() + OPEN_SIDE) {
            xs.addLast(rightmost);
        }
        int top = upright.stream().mapToInt(Rule::from).min().orElseThrow();
        int bottom = upright.stream().mapToInt(Rule::to).max().orElseThrow();
        boolean closed = bottom <= ys.getLast() + OPEN_SIDE;
        if (top < ys.getFirst() - OPEN_SIDE) {
            ys.addFirst(top);
        }
        if (!closed) {
            ys.addLast(bottom);
        }
        int[] edgesX = xs.stream().mapToInt(Integer::intValue).toArray();
        int[] edgesY = ys.stream().mapToInt(Integer::intValue).toArray();
        return new Lattice(edgesX, edgesY, level, upright);
    }

    /** Whether a level rule is drawn on one side only: a page cut the table there. */
    boolean isCutByPage() {
        return level.size() == 1;
    }

    /** The same with further rules. */
    Lattice with(List<Rule> further) {
        List<Rule> all = new ArrayList<>(level);
        all.addAll(upright);
        all.addAll(further);
        return of(Rules.joined(all, true), Rules.joined(all, false));
    }

    /** The rules that run from top to bottom. */
    List<Rule> uprights() {
        return upright;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    int[] xs() {
        return xs.clone();
    }

    int[] ys() {
        return ys.clone();
    }

    boolean isDrawnRightOf(int row, int column) {
        return right[row][column];
    }

    boolean isDrawnBelow(int row, int column) {
        return below[row][column];
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** The 0-based column of an x inside the box. */
    int columnAt(int x) {
        return bandOf(xs, x);
    }

    /** The 0-based row of a y inside the box. */
    int rowAt(int y) {
        return bandOf(ys, y);
    }

    private static int bandOf(int[] edges, int at) {
        int found = Arrays.binarySearch(edges, at);
        int band = found >= 0 ? found : -found - 2;
        return Math.clamp(band, 0, edges.length - 2);
    }

    private static int indexOf(int[] edges, int at) {
        return Arrays.binarySearch(edges, at);
    }

    private static boolean covers(Rule rule, int from, int to) {
        int shared = Math.min(rule.to(), to) - Math.max(rule.from(), from);
        return (long) shared * WHOLE >= (long) (to - from) * COVERED;
    }
}
