package io.mingzhang.documents.reading.pdf;

/** Bounds on what is read of a PDF; they lie far above real documents. */
final class PdfLimits {

    /** The longest published budgets have some hundred pages. */
    static final int MAX_PAGES = 3_000;

    /** Operators and glyphs of the whole file: a page of a table has about 5,000. */
    static final long MAX_STEPS = 60_000_000;

    private PdfLimits() {}
}
