package io.mingzhang.documents.content;

import io.mingzhang.kernel.SourceLocation;

/**
 * A cell as a reader found it, or the text of a paragraph.
 *
 * @param text the text, line breaks inside the cell kept as {@code \n}, blanks at the ends removed
 * @param column 1-based column of the grid; 1 for paragraphs
 * @param columnSpan columns it covers, at least 1; 1 where the source does not say
 * @param rowSpan rows it covers, at least 1; 1 where the source does not say
 * @param at where it stands
 */
public record GridCell(String text, int column, int columnSpan, int rowSpan, SourceLocation at) {

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
