package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import java.util.ArrayList;
import java.util.List;

/** Makes rows and paragraphs of lines: places by line, left-over mark-up taken out and noted. */
final class ContentBuilder {

    private final RowCollector rows;
    private int rowInBlock;
    private boolean inGrid;

    ContentBuilder(String source) {
        this.rows = new RowCollector(source);
    }

    /** Ends the current grid: the next tabular row begins a new block. */
    void endGrid() {
        inGrid = false;
    }

    /**
     * Adds a paragraph.
     *
     * @param headingLevel 0 when it is no marked heading
     * @param column 1-based character where its text begins, greater than 1 behind a list mark
     */
    void paragraph(TextLine line, String text, int headingLevel, int column) throws UnreadableDocumentException {
        endGrid();
        SourceLocation at = new SourceLocation(rows.source(), line.number(), rows.beginBlock(), 0, column, 0, "");
        rows.paragraph(content(line, text), headingLevel, at, line.place());
    }

    /** Adds a row of the current grid, or of a new one; the cells are written from left to right. */
    void row(List<RawCell> raw) throws UnreadableDocumentException {
        if (!inGrid) {
            inGrid = true;
            rows.beginBlock();
            rowInBlock = 0;
        }
        rowInBlock++;
        List<GridCell> cells = new ArrayList<>(raw.size());
        for (RawCell cell : raw) {
            SourceLocation at = SourceLocation.ofCell(
                    rows.source(), cell.line().number(), rows.block(), rowInBlock, cells.size() + 1);
            String text = content(cell.line(), cell.text());
            cells.add(new GridCell(text, cells.size() + 1, cell.columnSpan(), cell.rowSpan(), at));
        }
        rows.row(cells, cells.getFirst().at().atColumn(1), raw.getFirst().line().place());
    }

    void note(Damage.Kind kind, String message, int line) {
        rows.note(new Damage(kind, message, "", SourceLocation.ofLine(rows.source(), line, 1)));
    }

    DocumentContent build() throws UnreadableDocumentException {
        return rows.build();
    }

    private String content(TextLine line, String text) {
        if (text.indexOf('<') >= 0 && Markup.hasTag(text)) {
            note(Damage.Kind.MARKUP, "文字中残留网页标记", line.number());
        }
        return Blanks.strip(Markup.strip(text));
    }
}
