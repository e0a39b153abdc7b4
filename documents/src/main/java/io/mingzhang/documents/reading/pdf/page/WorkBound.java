package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;

/**
 * How much work the drawing of a document may take: neither a page nor all of them together can hold the reader for ever. Used
 * for one document.
 */
public final class WorkBound {

    /** Operators and glyphs of the whole file: a page full of figures takes about 8,000. */
    public static final long MOST_OF_DOCUMENT = 30_000_000;

    private static final long MOST_OF_PAGE = 2_000_000;

    private long left = MOST_OF_DOCUMENT;
    private long leftOfPage = MOST_OF_PAGE;

    /** The next page begins. */
    void beginPage() {
        leftOfPage = MOST_OF_PAGE;
    }

    /**
     * Some of it is done.
     *
     * @throws ExceededException when there was more than a document may have
     * @throws EndlessPageException when there was more than a page may have
     */
    void spend(int steps) throws ExceededException, EndlessPageException {
        left -= steps;
        leftOfPage -= steps;
        if (left < 0) {
            throw new ExceededException();
        }
        if (leftOfPage < 0) {
            throw new EndlessPageException();
        }
    }

    /** There is more to draw than a document can have. */
    public static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("more operators than a document has");
        }
    }

    /** There is more to draw on a page than a page can have. */
    public static final class EndlessPageException extends IOException {
        private static final long serialVersionUID = 1L;

        EndlessPageException() {
            super("more operators than a page has");
        }
    }
}
