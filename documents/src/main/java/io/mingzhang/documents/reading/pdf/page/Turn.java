package io.mingzhang.documents.reading.pdf.page;

/** Which way the text of a glyph runs on the page as it is shown. */
public enum Turn {
    /** From left to right. */
    UPRIGHT,
    /** From top to bottom, the page has to be turned to the left to read it. */
    DOWN,
    /** Upside down. */
    OVER,
    /** From bottom to top, the page has to be turned to the right to read it. */
    UP,
    /** Aslant, as watermarks do. */
    ASLANT
}
