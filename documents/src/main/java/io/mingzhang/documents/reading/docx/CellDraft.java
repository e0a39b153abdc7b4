package io.mingzhang.documents.reading.docx;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table while the rows it may cover are still being read. */
final class CellDraft {

    private final String text;
    private final int column;
    private final int columnSpan;
    private final List<Piece.Remark> remarks;
    private final Anchor anchor;
    private int rowSpan = 1;

    /**
     * A cell.
     *
     * @param column 1-based column of the grid
     * @param anchor its first paragraph
     */
    CellDraft(String text, int column, int columnSpan, List<Piece.Remark> remarks, Anchor anchor) {
        this.text = text;
        this.column = column;
        this.columnSpan = columnSpan;
        this.remarks = List.copyOf(remarks);
        this.anchor = anchor;
    }

    /** It covers one row more. */
    void coverNextRow() {
        rowSpan++;
    }

    /** The same cell in a text box that hangs on this paragraph. */
    CellDraft hungOn(Anchor host) {
        CellDraft cell = new CellDraft(text, column, columnSpan, remarks, host);
        cell.rowSpan = rowSpan;
        return cell;
    }

    /** The same cell with the columns of a neighbour that belongs to it. */
    CellDraft widened(int columns, List<Piece.Remark> more) {
        List<Piece.Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new CellDraft(text, column, columnSpan + columns, all, anchor);
    }

    String text() {
        return text;
    }

    int column() {
        return column;
    }

    int columnSpan() {
        return columnSpan;
    }

    int rowSpan() {
        return rowSpan;
    }

    List<Piece.Remark> remarks() {
        return remarks;
    }

    Anchor anchor() {
        return anchor;
    }
}
