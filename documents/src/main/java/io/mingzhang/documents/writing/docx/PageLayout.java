package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.Paper;

/**
 * The properties of a section of a Word document.
 *
 * @param numbered whether its pages have numbers below
 * @param fromOne whether its first page is page 1 again
 */
record PageLayout(boolean numbered, boolean fromOne) {

    /** Pages that go on from those before. */
    static final PageLayout PLAIN = new PageLayout(true, false);
    /** Pages in front of what is numbered: a list of contents. */
    static final PageLayout UNNUMBERED = new PageLayout(false, false);
    /** The first pages behind those. */
    static final PageLayout FROM_ONE = new PageLayout(true, true);

    private static final String FOOTER = "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>";

    String markup(Paper paper) {
        return ("<w:sectPr>%s<w:type w:val=\"nextPage\"/>"
                        + "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                        + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                        + "%s</w:sectPr>")
                .formatted(
                        numbered ? FOOTER : "",
                        paper.width(),
                        paper.height(),
                        paper.landscape() ? " w:orient=\"landscape\"" : "",
                        paper.top(),
                        paper.side(),
                        paper.bottom(),
                        paper.side(),
                        Paper.FOOTER,
                        Paper.FOOTER,
                        fromOne ? "<w:pgNumType w:start=\"1\"/>" : "");
    }
}
