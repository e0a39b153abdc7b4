package io.mingzhang.documents.reading.pdf.form;

import java.util.List;

/**
 * Lines of a page that are a part of a form.
 *
 * @param kind what they are
 * @param from the first line
 * @param to behind the last line
 * @param heads the labels of the columns from left to right; none when they stand on a page before, or there are no columns
 * @param begins whether a form begins with it
 */
record FormPart(Kind kind, int from, int to, List<Placed> heads, boolean begins) {

    FormPart {
        heads = List.copyOf(heads);
    }

    /** The kinds of parts. */
    enum Kind {
        /** Labels at the left and what stands beside them. */
        FIELDS,
        /** Rows below a head. */
        ROWS
    }
}
