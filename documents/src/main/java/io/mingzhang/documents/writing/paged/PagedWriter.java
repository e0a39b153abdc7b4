package io.mingzhang.documents.writing.paged;

import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.IOException;
import java.util.List;

/**
 * A document of pages that is being written from its beginning to its end. Used by one thread; {@link #close()} completes the
 * file.
 */
public interface PagedWriter extends AutoCloseable {

    /** A line of the cover: large and in the middle. */
    PagedWriter cover(String text) throws IOException;

    /** The title of a document or of a part without number: 目录. */
    PagedWriter title(String text) throws IOException;

    /** A heading; level 1 is the highest. */
    PagedWriter heading(int level, String text) throws IOException;

    /** A paragraph of prose, its first line indented. */
    PagedWriter paragraph(String text) throws IOException;

    /** A line of a list of contents; a page of 0 is not printed. */
    PagedWriter contentsLine(String text, int pageNumber) throws IOException;

    /**
     * A list of contents in front of parts that follow, with the page on which each of them begins; then {@link #part()} must be
     * called at the beginning of each.
     */
    PagedWriter contents(String title, List<String> parts) throws IOException;

    /** The next part of the list of contents begins here, on a new page. */
    PagedWriter part() throws IOException;

    /** What follows begins on a new page, unless it is the first of the document. */
    PagedWriter newPage() throws IOException;

    /**
     * A table. Rows without borders above and below it (title, unit, notes) become lines of text; a table too wide for
     * upright paper gets a page on its side.
     */
    PagedWriter table(PrintGrid grid) throws IOException;

    /** Goes on with pages that lie as a table needs them. */
    PagedWriter pageFor(PrintGrid grid) throws IOException;

    /** Goes on with upright pages. */
    PagedWriter upright() throws IOException;

    /** Completes the file and closes the stream. */
    @Override
    void close() throws IOException;
}
