package io.mingzhang.documents.recognition.tables;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import java.util.List;

/** The rows of one table as a rectangle; rows and columns are 0-based here, cells beyond the end of a row are blank. */
final class TableGrid {

    private final List<ContentRow> rows;
    private final int width;

    TableGrid(List<ContentRow> rows) {
        this.rows = List.copyOf(rows);
        this.width = rows.stream().mapToInt(TableGrid::usedWidth).max().orElse(0);
    }

    int height() {
        return rows.size();
    }

    /** Columns up to the last that holds anything. */
    int width() {
        return width;
    }

    ContentRow row(int row) {
        return rows.get(row);
    }

    List<ContentRow> rows() {
        return rows;
    }

    String text(int row, int column) {
        List<GridCell> cells = rows.get(row).cells();
        return column < cells.size() ? cells.get(column).text() : "";
    }

    int columnSpan(int row, int column) {
        List<GridCell> cells = rows.get(row).cells();
        return column < cells.size() ? cells.get(column).columnSpan() : 1;
    }

    SourceLocation at(int row, int column) {
        ContentRow content = rows.get(row);
        return column < content.cells().size()
                ? content.cells().get(column).at()
                : content.at().atColumn(content.at().column() + column);
    }

    int filledCount(int row) {
        int count = 0;
        for (GridCell cell : rows.get(row).cells()) {
            count += cell.isBlank() ? 0 : 1;
        }
        return count;
    }

    /** The rows from one (inclusive) to another (exclusive). */
    TableGrid part(int from, int to) {
        return new TableGrid(rows.subList(from, to));
    }

    private static int usedWidth(ContentRow row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
