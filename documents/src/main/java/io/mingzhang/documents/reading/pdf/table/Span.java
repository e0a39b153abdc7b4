package io.mingzhang.documents.reading.pdf.table;

/**
 * A part of a line from left to right.
 *
 * @param from left end
 * @param to right end
 */
record Span(int from, int to) {

    int centre() {
        return (from + to) / 2;
    }

    int shared(Span other) {
        return Math.min(to, other.to) - Math.max(from, other.from);
    }

    Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
