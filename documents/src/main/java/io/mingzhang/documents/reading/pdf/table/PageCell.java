package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;

/**
 * A cell of a table of a page.
 *
 * @param text what is printed in it, empty when nothing is; lines somebody made are kept as {@code \n}
 * @param column 1-based column it begins in
 * @param columnSpan columns it covers
 * @param rowSpan rows it covers
 * @param box its edges
 */
public record PageCell(String text, int column, int columnSpan, int rowSpan, Box box) {}
