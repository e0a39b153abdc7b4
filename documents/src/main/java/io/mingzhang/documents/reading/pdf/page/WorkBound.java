package io.mingzhang.documents.reading.pdf.page;

import java.io.IOException;

/** How much work the drawing of a document may take: no document can hold the reader for ever. Used for one document. */
public final class WorkBound {

    private long left;

    /** So many operators and glyphs may be drawn. */
    public WorkBound(long most) {
        this.left = most;
    }

    /**
     * Some of it is done.
     *
     * @throws ExceededException when there was more than may be
     */
    void spend(int steps) throws ExceededException {
        left -= steps;
        if (left < 0) {
            throw new ExceededException();
        }
    }

    /** There is more to draw than a document can have. */
    public static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("more operators than a document has");
        }
    }
}
