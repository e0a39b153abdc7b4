package io.mingzhang.documents.reading;

import io.mingzhang.documents.content.CellTexts;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.GridCell;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a reader finds, in reading order: numbers rows and blocks and keeps within {@link ReadLimits}. Used by one
 * thread for one document.
 */
public final class RowCollector {

    /** A collected cell takes some 100 bytes, but a heap that is nearly full stands still. */
    private static final long HEAP_BYTES_PER_CELL = 200;

    /** What the program itself takes of the heap before it reads. */
    private static final long HEAP_OF_PROGRAM = 128L << 20;

    private final String source;
    private final long heap = Runtime.getRuntime().maxMemory() - HEAP_OF_PROGRAM;
    private final List<ContentRow> rows = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private final List<FileTrace> traces = new ArrayList<>();
    private int block;
    private int cellCount;
    private long chars;

    /** Collects for the document of this name. */
    public RowCollector(String source) {
        this.source = source;
    }

    /** The document, as the user named it. */
    public String source() {
        return source;
    }

    /** Begins a block (a paragraph or a grid) and returns its 1-based number. */
    public int beginBlock() {
        return ++block;
    }

    /** The number of the current block, 0 before the first. */
    public int block() {
        return block;
    }

    /**
     * Adds a paragraph to the current block, which is its own.
     *
     * @param headingLevel depth of a marked heading, 0 when it is not marked as one
     * @param place what the place is called in a refusal: 第 3 行
     */
    public void paragraph(String text, int headingLevel, SourceLocation at, String place)
            throws UnreadableDocumentException {
        GridCell cell = new GridCell(text, 1, 1, 1, at);
        add(new ContentRow(rows.size(), block, false, headingLevel, List.of(cell), at), place);
    }

    /**
     * Adds a row to the current block, which is a grid.
     *
     * @param cells from left to right, at least one
     * @param place what the place is called in a refusal: 第 3 行
     */
    public void row(List<GridCell> cells, SourceLocation at, String place) throws UnreadableDocumentException {
        if (cells.size() > ReadLimits.MAX_COLUMNS) {
            throw new UnreadableDocumentException(Refusal.tooManyColumns(place));
        }
        add(new ContentRow(rows.size(), block, true, 0, cells, at), place);
    }

    /** Notes a sign of damage. */
    public void note(Damage damage) {
        damages.add(damage);
    }

    /** Notes what the file holds beside what is printed. */
    public void note(FileTrace trace) {
        traces.add(trace);
    }

    /**
     * Everything collected.
     *
     * @throws UnreadableDocumentException when nothing was
     */
    public DocumentContent build() throws UnreadableDocumentException {
        if (rows.isEmpty()) {
            throw new UnreadableDocumentException(Refusal.empty());
        }
        return new DocumentContent(source, rows, damages, traces);
    }

    private void add(ContentRow row, String place) throws UnreadableDocumentException {
        cellCount += row.cells().size();
        if (rows.size() >= ReadLimits.MAX_ROWS || cellCount > ReadLimits.MAX_CELLS) {
            throw new UnreadableDocumentException(Refusal.tooManyRows(place));
        }
        if (cellCount * HEAP_BYTES_PER_CELL > heap) {
            throw new UnreadableDocumentException(
                    Refusal.tooLargeForMemory(cellCount, cellCount * HEAP_BYTES_PER_CELL, heap));
        }
        chars += length(row.cells());
        if (chars > ReadLimits.MAX_TEXT_CHARS) {
            throw new UnreadableDocumentException(
                    Refusal.hostile("到%s文字已超过 %d 字".formatted(place, ReadLimits.MAX_TEXT_CHARS)));
        }
        rows.add(row);
    }

    private static long length(List<GridCell> cells) {
        if (cells instanceof CellTexts texts) {
            return texts.length();
        }
        long length = 0;
        for (GridCell cell : cells) {
            length += cell.text().length();
        }
        return length;
    }
}
