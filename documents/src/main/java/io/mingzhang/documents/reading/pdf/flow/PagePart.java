package io.mingzhang.documents.reading.pdf.flow;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.table.PageTable;

/** What stands on a page: a line or a table. */
sealed interface PagePart {

    /** Where it stands. */
    Box box();

    /**
     * A line of text.
     *
     * @param text what it says
     * @param box where it stands
     * @param size of its type
     * @param firstWord how wide the part at its beginning is that is never broken
     */
    record Line(String text, Box box, int size, int firstWord) implements PagePart {}

    /**
     * A table.
     *
     * @param table its cells
     * @param goesOn whether it is the rest of the table at the end of the page before, read together with it
     */
    record Table(PageTable table, boolean goesOn) implements PagePart {

        /** A table that begins on its page, as far as is known. */
        Table(PageTable table) {
            this(table, false);
        }

        @Override
        public Box box() {
            return table.box();
        }
    }
}
