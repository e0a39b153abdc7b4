package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds the rows and cells of a document's content by the places that model and findings name. */
final class ContentIndex {

    /** No row or cell. */
    static final int NONE = -1;

    private final List<ContentRow> rows;
    /** The first row of every block by its number; {@link #NONE} for numbers that no block has. */
    private final int[] starts;
    /** The row behind the last one of every block. */
    private final int[] ends;

    ContentIndex(DocumentContent content) {
        this.rows = content.rows();
        int most = rows.stream().mapToInt(ContentRow::block).max().orElse(0);
        this.starts = new int[most + 1];
        this.ends = new int[most + 1];
        Arrays.fill(starts, NONE);
        for (int i = 0; i < rows.size(); i++) {
            int block = rows.get(i).block();
            if (starts[block] == NONE) {
                starts[block] = i;
            }
            ends[block] = i + 1;
        }
    }

    List<ContentRow> rows() {
        return rows;
    }

    /** The index of the row of a place, {@link #NONE} when the document as a whole is meant. */
    int row(SourceLocation at) {
        if (at.block() > 0) {
            return at.block() < starts.length && starts[at.block()] != NONE
                    ? last(
                            starts[at.block()],
                            ends[at.block()],
                            at.row(),
                            row -> row.at().row())
                    : NONE;
        }
        if (!at.sheet().isEmpty()) {
            return inSheet(at);
        }
        return at.line() > 0 ? last(0, rows.size(), at.line(), row -> row.at().line()) : NONE;
    }

    /** The nearest row of a sheet that stands there or above; places of what a sheet hides have no block. */
    private int inSheet(SourceLocation at) {
        int best = NONE;
        for (int i = 0; i < rows.size(); i++) {
            SourceLocation row = rows.get(i).at();
            if (row.sheet().equals(at.sheet()) && (best == NONE || row.row() <= at.row())) {
                best = i;
            }
        }
        return best;
    }

    /** The last of these rows whose number is not above the one wanted; the first of them when there is none. */
    private int last(int from, int to, int wanted, ToIntFunction<ContentRow> number) {
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (number.applyAsInt(rows.get(middle)) <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low < to ? low : NONE;
    }

    /** The index of the cell of a row that begins at the column of a place or before it. */
    int cell(int row, SourceLocation at) {
        List<GridCell> cells = rows.get(row).cells();
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cells.get(middle).at().column() <= at.column()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
