package io.mingzhang.documents.recognition.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of a header as a matrix. Where the source does not say how far a label spans, it spans to the right as far as
 * blank cells under the same outer label go, provided that something stands below them.
 */
final class HeaderLabels {

    private final String[][] labels;
    private final int width;
    private final boolean spansStated;
    private final int[][] spans;

    private HeaderLabels(String[][] labels, int[][] spans, boolean spansStated) {
        this.labels = labels;
        this.width = labels[0].length;
        this.spans = spans;
        this.spansStated = spansStated;
    }

    static HeaderLabels of(TableGrid grid, List<Integer> rows) {
        String[][] labels = new String[rows.size()][grid.width()];
        int[][] spans = new int[rows.size()][grid.width()];
        boolean stated = false;
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < grid.width(); c++) {
                labels[r][c] = grid.text(rows.get(r), c);
                spans[r][c] = grid.columnSpan(rows.get(r), c);
                stated |= spans[r][c] > 1;
            }
        }
        return new HeaderLabels(labels, spans, stated);
    }

    /**
     * Moves back labels that lost cells of rows above have shifted: the last label of a row stands under a label that has
     * nothing else below it (备注), while the group it belongs to ends further left. A group always has a label below its
     * own first column, so such a label is out of place.
     *
     * @return whether a label was moved
     */
    boolean repair() {
        boolean moved = false;
        for (int r = 1; r < labels.length && !spansStated; r++) {
            int last = lastFilled(r, width);
            int before = last < 0 ? -1 : lastFilled(r, last);
            int parent = last < 0 ? -1 : lastFilled(r - 1, last + 1);
            if (before < 0 || parent == last || parent <= before || !isLastLabelled(last) || startsAsPart(r, last)) {
                continue;
            }
            int target = endOfGroup(r, before) + 1;
            if (target > parent) {
                continue;
            }
            String moving = labels[r][last];
            labels[r][last] = "";
            for (int c = last; c > target; c--) {
                for (int above = 0; above < r; above++) {
                    labels[above][c] = labels[above][c - 1];
                    labels[above][c - 1] = "";
                }
            }
            labels[r][target] = moving;
            moved = true;
        }
        return moved;
    }

    List<List<String>> paths() {
        List<List<String>> paths = new ArrayList<>(width);
        for (int c = 0; c < width; c++) {
            List<String> path = new ArrayList<>(labels.length);
            int owner = c;
            for (int r = 0; r < labels.length; r++) {
                int at = covering(r, c);
                if (at >= 0 && (path.isEmpty() || !path.getLast().equals(labels[r][at]) || at != owner)) {
                    path.add(labels[r][at]);
                    owner = at;
                }
            }
            paths.add(List.copyOf(path));
        }
        return paths;
    }

    /** The column whose label covers a column in a row, −1 when none does. */
    private int covering(int row, int column) {
        if (!labels[row][column].isEmpty()) {
            return column;
        }
        int left = lastFilled(row, column);
        if (left < 0) {
            return -1;
        }
        if (spansStated) {
            return left + spans[row][left] > column ? left : -1;
        }
        boolean sameGroup = row == 0 || covering(row - 1, left) == covering(row - 1, column);
        return sameGroup && labelledBelow(row, column) ? left : -1;
    }

    private boolean labelledBelow(int row, int column) {
        for (int r = row + 1; r < labels.length; r++) {
            if (!labels[r][column].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastLabelled(int column) {
        for (String[] row : labels) {
            for (int c = column + 1; c < width; c++) {
                if (!row[c].isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean startsAsPart(int row, int column) {
        return labels[row][column].startsWith("其中");
    }

    /** The last column below the label of a row at a column, before the next label of that row or of a row above. */
    private int endOfGroup(int row, int column) {
        int end = column;
        for (int c = column + 1; c < width; c++) {
            for (int r = 0; r <= row; r++) {
                if (!labels[r][c].isEmpty()) {
                    return end;
                }
            }
            end = labelledBelow(row, c) ? c : end;
        }
        return end;
    }

    private int lastFilled(int row, int before) {
        for (int c = before - 1; c >= 0; c--) {
            if (!labels[row][c].isEmpty()) {
                return c;
            }
        }
        return -1;
    }
}
