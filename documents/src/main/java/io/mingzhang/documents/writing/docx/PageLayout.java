package io.mingzhang.documents.writing.docx;

/**
 * The paper of a part of a document: A4 with the margins of official documents (GB/T 9704), in twentieths of a point.
 *
 * @param width of the paper
 * @param height of the paper
 * @param side the margins left and right
 * @param top the margin above
 * @param bottom the margin below
 * @param landscape whether it lies on its side
 */
record PageLayout(int width, int height, int side, int top, int bottom, boolean landscape) {

    private static final int SHORT_EDGE = 11_906;
    private static final int LONG_EDGE = 16_838;
    private static final int FOOTER = 850;

    static final PageLayout PORTRAIT = new PageLayout(SHORT_EDGE, LONG_EDGE, 1531, 2098, 1984, false);
    static final PageLayout LANDSCAPE = new PageLayout(LONG_EDGE, SHORT_EDGE, 1134, 1417, 1134, true);

    /** The width between the margins. */
    int room() {
        return width - 2 * side;
    }

    /** The properties of a section on this paper. */
    String markup() {
        return ("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:type w:val=\"nextPage\"/>"
                        + "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                        + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                        + "</w:sectPr>")
                .formatted(
                        width,
                        height,
                        landscape ? " w:orient=\"landscape\"" : "",
                        top,
                        side,
                        bottom,
                        side,
                        FOOTER,
                        FOOTER);
    }
}
