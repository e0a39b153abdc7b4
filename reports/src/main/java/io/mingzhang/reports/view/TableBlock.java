package io.mingzhang.reports.view;

import java.util.List;

/**
 * A table, or the piece of one that stands between two other blocks.
 *
 * @param id its number in reading order
 * @param sheet the sheet of a workbook, empty elsewhere
 * @param headings the headings above it in a Word document and its number: 第二部分 › 表3
 * @param title what it was recognized as
 * @param columns from left to right
 * @param headerRows how many rows on top are title or header
 * @param frozenColumns how many columns at the left say what a row is
 * @param rows from top to bottom
 */
public record TableBlock(
        int id,
        String sheet,
        String headings,
        PartTitle title,
        List<Column> columns,
        int headerRows,
        int frozenColumns,
        List<Row> rows)
        implements Block {

    /** How the texts of a column stand. */
    public enum Align {
        /** Words. */
        LEFT,
        /** Figures. */
        RIGHT,
        /** Short marks. */
        CENTER
    }

    /** The part a row plays. */
    public enum RowRole {
        /** A line above the header: title, department, unit. */
        TITLE,
        /** Labels of columns. */
        HEADER,
        /** Any other row. */
        BODY,
        /** A total of the table. */
        TOTAL,
        /** A line under the table. */
        NOTE
    }

    /**
     * A column.
     *
     * @param align how its texts stand
     * @param width the room its longest text takes, in half-width characters, within bounds
     */
    public record Column(Align align, int width) {}

    /**
     * A row.
     *
     * @param number 1-based number in the block
     * @param label what users call it: 第17行, or the number in its sheet
     * @param role the part it plays
     * @param cells from left to right; cells that a span covers are left out
     */
    public record Row(int number, String label, RowRole role, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column 1-based column
     * @param text as printed
     * @param columnSpan columns it covers
     * @param rowSpan rows it covers
     * @param mark what is known of it
     * @param printed where it is printed
     */
    public record Cell(int column, String text, int columnSpan, int rowSpan, Mark mark, PagePlace printed) {}

    /** What is known of a cell. */
    public enum Mark {
        /** Nothing looks at it. */
        NONE,
        /** A figure that some relation looks at. */
        FIGURE,
        /** A figure that no relation ties to another. */
        UNBOUND,
        /** Nobody understood it. */
        UNRECOGNIZED
    }

    public TableBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String part() {
        return title.id();
    }
}
