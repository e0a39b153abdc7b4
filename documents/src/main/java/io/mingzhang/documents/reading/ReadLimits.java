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

    /** 5,000 forms print about 10 million characters; a string that many cells share counts once for each. */
    public static final long MAX_TEXT_CHARS = 200_000_000;

    /** More control characters than this share (per mille) and it is no text. */
    public static final int MAX_CONTROL_PER_MILLE = 20;

    /** The parts of a real workbook or Word document number some hundreds; thousands when every page has pictures. */
    public static final int MAX_PARTS = 20_000;

    /** A sheet of 400,000 rows inflates to some 300 MB. */
    public static final long MAX_INFLATED_BYTES = 1L << 30;

    /** Sheets of like rows compress up to about 1 : 60, bombs 1 : 1000; counted above {@link #FREE_INFLATED_BYTES}. */
    public static final int MAX_INFLATION = 200;

    /** Up to this size a part may be compressed as strongly as it likes. */
    public static final long FREE_INFLATED_BYTES = 16L << 20;

    /** XML nested deeper is no document; nested tables of real ones reach about 60. */
    public static final int MAX_XML_DEPTH = 500;

    private ReadLimits() {}
}
