package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Which rows of a document are shown: all of them in any real document. Of one far beyond what a person can look through the
 * first rows, then those that findings speak of.
 */
final class ShownRows {

    /** Cells, long ones counted several times; the longest published budgets stay below 100,000. */
    static final int MOST = 300_000;

    /** So many characters of a cell count as one cell more. */
    private static final int CHARS = 16;

    private ShownRows() {}

    static BitSet of(ContentIndex content, Collection<SourceLocation> wanted) {
        List<ContentRow> rows = content.rows();
        BitSet shown = new BitSet(rows.size());
        int left = MOST;
        int row = 0;
        while (row < rows.size() && left > 0) {
            left -= cost(rows.get(row));
            shown.set(row++);
        }
        if (row < rows.size()) {
            for (SourceLocation place : wanted) {
                int at = content.row(place);
                if (at >= row && !shown.get(at) && left > -MOST) {
                    left -= cost(rows.get(at));
                    shown.set(at);
                }
            }
        }
        return shown;
    }

    private static int cost(ContentRow row) {
        int cost = row.cells().size();
        for (GridCell cell : row.cells()) {
            cost += cell.text().length() / CHARS;
        }
        return cost;
    }
}
