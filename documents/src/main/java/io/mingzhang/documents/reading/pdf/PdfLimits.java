package io.mingzhang.documents.reading.pdf;

/** Bounds on what is read of a PDF; they lie far above real documents. */
final class PdfLimits {

    /** The longest published budgets, with all units of a department in one file, have about a thousand pages. */
    static final int MAX_PAGES = 3_000;

    /** What a stream that is read may inflate to: the largest embedded Chinese fonts have 20 MB. */
    static final long MAX_STREAM_BYTES = 48L << 20;

    /** Fewer objects than this fit into any memory: real files have a hundred to a few thousand on thirty pages. */
    static final int MANY_OBJECTS = 100_000;

    /** A page whose glyphs are unknown by more than this share, in per cent, says nothing. */
    static final int MOST_UNKNOWN = 20;

    /** A page with fewer glyphs than this and a picture over half of it was scanned. */
    static final int FEW_GLYPHS = 10;

    private PdfLimits() {}
}
