package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import java.util.List;

/**
 * A table of one page.
 *
 * @param box around it
 * @param columns the x of the edges of its columns, from left to right, one more than it has columns
 * @param rows from top to bottom
 * @param closed whether a rule runs below its last row: a row that goes on upon the next page may have none
 */
public record PageTable(Box box, List<Integer> columns, List<List<PageCell>> rows, boolean closed) {

    public PageTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How many columns it has. */
    public int width() {
        return columns.size() - 1;
    }
}
