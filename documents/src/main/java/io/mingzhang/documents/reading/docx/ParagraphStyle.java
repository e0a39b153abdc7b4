package io.mingzhang.documents.reading.docx;

/**
 * What a style says about its paragraphs and runs, with what it takes from the styles it is based on.
 *
 * @param headingLevel 1 to 9, 0 when it is no heading
 * @param numbering id of its list, empty when it has none
 * @param numberingLevel 0-based level of its list, -1 when it does not say
 * @param hidden whether its text is hidden
 * @param contents whether it is for entries of a table of contents
 */
record ParagraphStyle(int headingLevel, String numbering, int numberingLevel, boolean hidden, boolean contents) {

    static final ParagraphStyle PLAIN = new ParagraphStyle(0, "", -1, false, false);
}
