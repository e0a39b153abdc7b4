package io.mingzhang.documents.writing.docx;

import io.mingzhang.documents.writing.grid.Paper;

/** The properties of a section of a Word document on its paper. */
final class PageLayout {

    private PageLayout() {}

    static String markup(Paper paper) {
        return ("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:type w:val=\"nextPage\"/>"
                        + "<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                        + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\" w:footer=\"%d\" w:gutter=\"0\"/>"
                        + "</w:sectPr>")
                .formatted(
                        paper.width(),
                        paper.height(),
                        paper.landscape() ? " w:orient=\"landscape\"" : "",
                        paper.top(),
                        paper.side(),
                        paper.bottom(),
                        paper.side(),
                        Paper.FOOTER,
                        Paper.FOOTER);
    }
}
