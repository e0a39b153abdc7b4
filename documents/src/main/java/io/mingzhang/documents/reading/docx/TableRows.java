package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.FileTrace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of a table on their way to the sink. A row waits while one of its cells may still grow downwards, so that few rows
 * are held however long the table is.
 */
final class TableRows {

    private final Piece.Table table;
    private final PieceSink sink;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Growing> growing = new ArrayList<>();
    private List<CellDraft> cells = new ArrayList<>();
    private List<Piece> others = new ArrayList<>();
    private int number;
    private int column;
    private boolean dropped;

    /** A row that is complete but for the height of its cells, and what follows it. */
    private record Waiting(Piece.Row row, List<Piece> others) {}

    /** A cell that may cover further rows, begun in this row and last continued in that one. */
    private static final class Growing {
        private final CellDraft cell;
        private final int since;
        private int until;

        Growing(CellDraft cell, int since) {
            this.cell = cell;
            this.since = since;
            this.until = since;
        }
    }

    TableRows(Piece.Table table, PieceSink sink) {
        this.table = table;
        this.sink = sink;
    }

    void beginRow() {
        number++;
        column = 1;
        dropped = false;
        cells = new ArrayList<>(cells.size());
        others = new ArrayList<>();
    }

    /** The row begins this many columns further right. */
    void leaveOut(int columns) throws UnreadableDocumentException {
        int count = Math.max(0, columns);
        refuseBeyond(column + (long) count);
        for (int i = 0; i < count; i++) {
            cells.add(new CellDraft("", column++, 1, List.of(), Anchor.NONE));
        }
    }

    /** The row is deleted. */
    void dropRow() {
        dropped = true;
    }

    /** Where the next cell stands, for what is inside it. */
    String placeOfNextCell() {
        return "%s › 第%d行第%d列".formatted(table.name(), number, column);
    }

    /** Adds the next cell. */
    void cell(CellShape shape, CellText text) throws UnreadableDocumentException {
        if (shape.deleted()) {
            return;
        }
        refuseBeyond(column + (long) shape.columns());
        others.addAll(text.others());
        if (shape.joinsLeft() && !cells.isEmpty()) {
            widenLast(shape, text);
            return;
        }
        if (shape.merge() == CellShape.Merge.GOES_ON && goesOn(shape.columns())) {
            cover(shape.columns(), text);
            return;
        }
        CellDraft cell = new CellDraft(text.text(), column, shape.columns(), text.remarks(), text.anchor());
        cells.add(cell);
        column += shape.columns();
        if (shape.merge() != CellShape.Merge.NONE) {
            growing.add(new Growing(cell, number));
        }
    }

    void endRow() throws UnreadableDocumentException {
        if (dropped || cells.isEmpty()) {
            growing.removeIf(cell -> cell.since == number);
            number--;
            return;
        }
        waiting.add(new Waiting(new Piece.Row(table, number, cells), others));
        growing.removeIf(cell -> cell.until < number);
        int oldest = growing.stream().mapToInt(cell -> cell.since).min().orElse(Integer.MAX_VALUE);
        release(oldest);
    }

    void finish() throws UnreadableDocumentException {
        release(Integer.MAX_VALUE);
    }

    private void release(int before) throws UnreadableDocumentException {
        while (!waiting.isEmpty() && waiting.peek().row().number() < before) {
            Waiting next = waiting.remove();
            sink.accept(next.row());
            for (Piece other : next.others()) {
                sink.accept(other);
            }
        }
    }

    /** Whether a cell from above reaches down to the current place; it then covers it. */
    private boolean goesOn(int columns) {
        for (Iterator<Growing> all = growing.iterator(); all.hasNext(); ) {
            Growing above = all.next();
            boolean same = above.cell.column() == column && above.cell.columnSpan() == columns;
            if (same && above.until == number - 1) {
                above.until = number;
                above.cell.coverNextRow();
                return true;
            }
        }
        return false;
    }

    /** Blanks below a merged cell; text there is stored but not printed. */
    private void cover(int columns, CellText text) {
        List<Piece.Remark> remarks = new ArrayList<>(text.remarks());
        if (!Blanks.isBlank(text.text())) {
            remarks.add(new Piece.Remark(FileTrace.Kind.HIDDEN_TEXT, "被合并单元格盖住的文字，不打印，未参加审核", "", text.text()));
        }
        for (int i = 0; i < columns; i++) {
            cells.add(new CellDraft("", column++, 1, i == 0 ? remarks : List.of(), text.anchor()));
        }
    }

    private void widenLast(CellShape shape, CellText text) {
        CellDraft last = cells.removeLast();
        cells.add(last.widened(shape.columns(), text.remarks()));
        column += shape.columns();
    }

    private void refuseBeyond(long next) throws UnreadableDocumentException {
        if (next > ReadLimits.MAX_COLUMNS + 1L) {
            throw new UnreadableDocumentException(Refusal.tooManyColumns("%s第%d行".formatted(table.name(), number)));
        }
    }
}
