package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;

/**
 * A cell of a table of a page.
 *
 * @param text what is printed in it, empty when nothing is; lines somebody made are kept as {@code \n}
 * @param column 1-based column it begins in
 * @param columnSpan columns it covers
 * @param rowSpan rows it covers
 * @param box its edges
 * @param full whether its last line leaves no room for another character: it may go on upon the next page
 */
public record PageCell(String text, int column, int columnSpan, int rowSpan, Box box, boolean full) {

    /** A cell that covers one field and has nothing in it. */
    static PageCell blank(int column, Box box) {
        return new PageCell("", column, 1, 1, box, false);
    }

    /** The same in other columns. */
    PageCell in(int first, int span) {
        return new PageCell(text, first, span, rowSpan, box, full);
    }

    /** The same further down. */
    PageCell moved(int down) {
        return new PageCell(text, column, columnSpan, rowSpan, box.moved(down), full);
    }

    /** The same without what of it stands below a height. */
    PageCell endingAt(int height) {
        Box part = box.bottom() <= height ? box : new Box(box.left(), Math.min(box.top(), height), box.right(), height);
        return new PageCell(text, column, columnSpan, rowSpan, part, full);
    }

    /** The same with a last line that stands on the next page. */
    public PageCell goingOn(String line) {
        return new PageCell(text + line.strip(), column, columnSpan, rowSpan, box, false);
    }

    /** The same with what of it stands on the next page. */
    public PageCell with(PageCell rest) {
        return new PageCell(text + rest.text, column, columnSpan, rowSpan, box, rest.text.isEmpty() ? full : rest.full);
    }
}
