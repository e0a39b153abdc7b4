package io.mingzhang.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value in a document. Parts that the kind of document does not have are 0 or empty; a page is never
 * invented. Two values of one document never share all of source, line, column, sheet, row and offset.
 *
 * @param source the document, as the user named it
 * @param line 1-based line of a text, 0 where the document has no lines
 * @param block 1-based number of the block (paragraph or grid) in reading order, 0 when unknown
 * @param row 1-based row inside the block, 0 outside grids
 * @param column 1-based column inside the block; for prose the 1-based character offset in the line
 * @param page 1-based page, 0 where the document has no pages
 * @param sheet the sheet of a workbook, empty elsewhere; row and column are then those of the sheet
 * @param headings the headings above it in a Word document, and its table: 第二部分 › 表3; empty elsewhere
 * @param offset 1-based character inside a cell of a workbook or a page for prose, 0 for the whole cell and elsewhere
 * @param box where it is printed on its page, {@link PageBox#NONE} where the document has no pages or it is not known
 * @param parts the parts of its paragraph, from the first on, where it goes on over page breaks; empty elsewhere
 */
public record SourceLocation(
        String source,
        int line,
        int block,
        int row,
        int column,
        int page,
        String sheet,
        String headings,
        int offset,
        PageBox box,
        List<PageStretch> parts) {

    public SourceLocation {
        parts = List.copyOf(parts);
    }

    /** Of what tells the places of one document apart: places are kept in sets and maps by the ten thousand. */
    @Override
    public int hashCode() {
        int hash = (((line * 31 + block) * 31 + row) * 31 + column) * 31 + page;
        return (hash * 31 + offset) * 31 + sheet.hashCode();
    }

    /** Compares what differs first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SourceLocation that
                        && row == that.row
                        && column == that.column
                        && block == that.block
                        && line == that.line
                        && page == that.page
                        && offset == that.offset
                        && box.equals(that.box)
                        && sheet.equals(that.sheet)
                        && headings.equals(that.headings)
                        && source.equals(that.source)
                        && parts.equals(that.parts);
    }

    /** A place without box on a page. */
    public SourceLocation(
            String source,
            int line,
            int block,
            int row,
            int column,
            int page,
            String sheet,
            String headings,
            int offset) {
        this(source, line, block, row, column, page, sheet, headings, offset, PageBox.NONE, List.of());
    }

    /** A place without offset inside a cell. */
    public SourceLocation(
            String source, int line, int block, int row, int column, int page, String sheet, String headings) {
        this(source, line, block, row, column, page, sheet, headings, 0);
    }

    /** A place outside Word documents. */
    public SourceLocation(String source, int line, int block, int row, int column, int page, String sheet) {
        this(source, line, block, row, column, page, sheet, "");
    }

    /** A place in a text: only line and column are known. */
    public static SourceLocation ofLine(String source, int line, int column) {
        return new SourceLocation(source, line, 0, 0, column, 0, "");
    }

    /** A place in a grid of a text. */
    public static SourceLocation ofCell(String source, int line, int block, int row, int column) {
        return new SourceLocation(source, line, block, row, column, 0, "");
    }

    /** A place in a sheet of a workbook. */
    public static SourceLocation ofSheet(String source, String sheet, int block, int row, int column) {
        return new SourceLocation(source, 0, block, row, column, 0, sheet, "");
    }

    /** A place in a Word document; row and column are 0 outside tables, or the column the character of a paragraph. */
    public static SourceLocation ofWord(String source, String headings, int block, int row, int column) {
        return new SourceLocation(source, 0, block, row, column, 0, "", headings);
    }

    /** A place on a page: a cell of a grid, or a paragraph, whose row is 0; all 0: the page itself. */
    public static SourceLocation ofPage(String source, int page, int block, int row, int column) {
        return new SourceLocation(source, 0, block, row, column, page, "");
    }

    /** The same place with the rectangle it takes up on its page. */
    public SourceLocation within(PageBox newBox) {
        return new SourceLocation(source, line, block, row, column, page, sheet, headings, offset, newBox, parts);
    }

    /** The same paragraph that goes on over page breaks: its characters stand on the page of their part. */
    public SourceLocation over(List<PageStretch> newParts) {
        return new SourceLocation(source, line, block, row, column, page, sheet, headings, offset, box, newParts);
    }

    /** The same place, moved to a column (or character offset); a paragraph keeps the box of the part, another cell has none. */
    public SourceLocation atColumn(int newColumn) {
        PageBox kept = row == 0 || newColumn == column ? box : PageBox.NONE;
        PageStretch part = new PageStretch(1, page, kept);
        for (PageStretch each : parts) {
            part = each.from() <= newColumn ? each : part;
        }
        return new SourceLocation(
                source, line, block, row, newColumn, part.page(), sheet, headings, offset, part.box(), parts);
    }

    /** The place of a character of prose that begins here, counted from 0. */
    public SourceLocation atCharacter(int index) {
        boolean insideCell = !sheet.isEmpty() || page > 0 && row > 0;
        return insideCell
                ? new SourceLocation(
                        source,
                        line,
                        block,
                        row,
                        column,
                        page,
                        sheet,
                        headings,
                        Math.max(1, offset) + index,
                        box,
                        parts)
                : atColumn(Math.max(1, column) + index);
    }

    /** The same place, moved to a line of its source. */
    public SourceLocation atLine(int newLine) {
        return new SourceLocation(source, newLine, block, row, column, page, sheet, headings, offset, box, parts);
    }
}
