package io.mingzhang.documents.reading.pdf.page;

/** How the text of a glyph is drawn, as far as it tells whether anybody sees it. */
public enum Look {
    /** As ordinary text. */
    INK,
    /** So light that it is hardly ink: watermarks. */
    PALE,
    /** In the red of seals, and of heads of letters. */
    RED,
    /** In the colour of paper: seen on dark areas only. */
    PAPER,
    /** Not at all: texts recognized from a picture lie so over it. */
    NONE,
    /** On a layer that is switched off. */
    COVERED
}
