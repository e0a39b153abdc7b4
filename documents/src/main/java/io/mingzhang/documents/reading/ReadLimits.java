package io.mingzhang.documents.reading;

/**
 * Bounds on what is read, so that no input can exhaust memory or time. They lie far above real documents: the longest
 * published budgets with all their forms stay below 1 MB, 100,000 cells and 20 columns of text.
 */
public final class ReadLimits {

    /** A file of 5,000 forms takes about 20 MB; three times that is still read within a heap of 1 GB. */
    public static final long MAX_BYTES = 64L << 20;

    /** The longest real cells hold a few thousand characters; a longer line is no text of a document. */
    public static final int MAX_LINE_CHARS = 1_000_000;

    /** The widest real tables have about 30 columns; workbooks saved as text may carry some hundred empty ones. */
    public static final int MAX_COLUMNS = 1_000;

    /** 5,000 forms have about 250,000 rows. */
    public static final int MAX_ROWS = 1_000_000;

    /** 5,000 forms with a line for every cell have about 2 million lines; empty lines count too. */
    public static final int MAX_LINES = 3_000_000;

    /** 5,000 forms have about 2 million cells; a cell takes some 100 bytes. */
    public static final int MAX_CELLS = 4_000_000;

    /** More control characters than this share (per mille) and it is no text. */
    static final int MAX_CONTROL_PER_MILLE = 20;

    private ReadLimits() {}
}
