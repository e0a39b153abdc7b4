package io.mingzhang.documents.reading;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import java.util.ArrayList;
import java.util.List;

/** Collects rows and paragraphs in reading order, numbers rows and blocks, and keeps within {@link ReadLimits}. */
final class ContentBuilder {

    private final String source;
    private final List<ContentRow> rows = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private int block;
    private int rowInBlock;
    private boolean inGrid;
    private int cellCount;

    ContentBuilder(String source) {
        this.source = source;
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
        block++;
        SourceLocation at = new SourceLocation(source, line.number(), block, 0, column, 0, "");
        add(new ContentRow(
                rows.size(), block, false, headingLevel, List.of(new GridCell(content(line, text), 1, 1, 1, at)), at));
    }

    /** Adds a row of the current grid, or of a new one; the cells are written from left to right. */
    void row(List<RawCell> raw) throws UnreadableDocumentException {
        if (!inGrid) {
            inGrid = true;
            block++;
            rowInBlock = 0;
        }
        rowInBlock++;
        List<GridCell> cells = new ArrayList<>(raw.size());
        for (RawCell cell : raw) {
            SourceLocation at =
                    SourceLocation.ofCell(source, cell.line().number(), block, rowInBlock, cells.size() + 1);
            String text = content(cell.line(), cell.text());
            cells.add(new GridCell(text, cells.size() + 1, cell.columnSpan(), cell.rowSpan(), at));
        }
        if (cells.size() > ReadLimits.MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    Refusal.tooManyColumns(raw.getFirst().line().number()));
        }
        add(new ContentRow(
                rows.size(), block, true, 0, cells, cells.getFirst().at().atColumn(1)));
    }

    void note(Damage.Kind kind, String message, int line) {
        damages.add(new Damage(kind, message, "", SourceLocation.ofLine(source, line, 1)));
    }

    DocumentContent build() throws UnreadableDocumentException {
        if (rows.isEmpty()) {
            throw new UnreadableDocumentException(Refusal.empty());
        }
        return new DocumentContent(source, rows, damages);
    }

    private String content(TextLine line, String text) {
        if (text.indexOf('<') >= 0 && Markup.hasTag(text)) {
            note(Damage.Kind.MARKUP, "文字中残留网页标记", line.number());
        }
        return Blanks.strip(Markup.strip(text));
    }

    private void add(ContentRow row) throws UnreadableDocumentException {
        cellCount += row.cells().size();
        if (rows.size() >= ReadLimits.MAX_ROWS || cellCount > ReadLimits.MAX_CELLS) {
            throw new UnreadableDocumentException(Refusal.tooManyRows(row.at().line()));
        }
        rows.add(row);
    }
}
