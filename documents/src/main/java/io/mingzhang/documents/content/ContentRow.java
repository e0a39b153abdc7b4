package io.mingzhang.documents.content;

import io.mingzhang.kernel.SourceLocation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a grid, or a paragraph: one step in the reading order of a document.
 *
 * @param number 0-based position in {@link DocumentContent#rows()}
 * @param block 1-based number of its block; the rows of one grid share it, every paragraph has its own
 * @param tabular whether it is a row of a grid; a paragraph otherwise
 * @param headingLevel depth of a marked heading (Markdown, Word style), 0 when it is not marked as one
 * @param cells the cells, blanks included; just one for a paragraph
 * @param at where it begins
 */
public record ContentRow(
        int number, int block, boolean tabular, int headingLevel, List<GridCell> cells, SourceLocation at) {

    public ContentRow {
        cells = cells instanceof CellTexts ? cells : List.copyOf(cells);
    }

    /** The cells that are not blank, from left to right. */
    public Stream<GridCell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank());
    }

    /** The text of the only filled cell of a row, or of the paragraph; empty when there are several or none. */
    public String soleText() {
        String sole = "";
        for (GridCell cell : cells) {
            if (!cell.isBlank()) {
                if (!sole.isEmpty()) {
                    return "";
                }
                sole = cell.text();
            }
        }
        return sole;
    }
}
