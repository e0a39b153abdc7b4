package io.mingzhang.documents.reading.docx;

/**
 * Where a paragraph stands in the bytes of its part. Text boxes and notes have that of the paragraph that carries them. Grows
 * while the paragraph is read, is complete when the paragraph is handed on.
 */
final class Anchor {

    private final long open;
    private long begin = -1;
    private long end = -1;

    /** A paragraph whose element begins at this byte. */
    Anchor(long open) {
        this.open = open;
    }

    /** The content begins here; only the first call counts. */
    void beginAt(long offset) {
        if (begin < 0) {
            begin = offset;
        }
    }

    /** The end tag begins here. */
    void endAt(long offset) {
        beginAt(offset);
        end = offset;
    }

    /** The byte at which the element begins. */
    long open() {
        return open;
    }

    /** The byte at which the content behind the properties begins. */
    long begin() {
        return begin;
    }

    /** The byte at which the end tag begins. */
    long end() {
        return end;
    }
}
