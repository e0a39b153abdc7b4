package io.mingzhang.documents.content;

import io.mingzhang.kernel.SourceLocation;
import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The cells of a row kept as their texts: a cell and its place are made when somebody asks. A sheet of 400,000 rows fits
 * into memory so. Immutable as long as nobody changes the arrays it was made of.
 */
public final class CellTexts extends AbstractList<GridCell> implements RandomAccess {

    private static final int SPAN_FIELDS = 3;
    private static final int[] NONE = {};

    private final String[] texts;
    private final SourceLocation at;
    private final int[] columns;
    private final int[] spans;

    /**
     * The cells of a row of a sheet.
     *
     * @param texts what is printed in the cells, empty where nothing is; not copied
     * @param at the place of the first cell
     * @param columns the column of the sheet for every cell; not copied; empty when they follow upon each other
     * @param spans index, columns and rows of every cell that covers more than itself, one after the other; not copied
     */
    public CellTexts(String[] texts, SourceLocation at, int[] columns, int[] spans) {
        this.texts = texts;
        this.at = at;
        this.columns = columns.length == 0 ? NONE : columns;
        this.spans = spans.length == 0 ? NONE : spans;
    }

    @Override
    public GridCell get(int index) {
        int column = columns.length == 0 ? at.column() + index : columns[index];
        int columnSpan = 1;
        int rowSpan = 1;
        for (int i = 0; i < spans.length; i += SPAN_FIELDS) {
            if (spans[i] == index) {
                columnSpan = spans[i + 1];
                rowSpan = spans[i + 2];
            }
        }
        return new GridCell(texts[index], index + 1, columnSpan, rowSpan, at.atColumn(column));
    }

    /** How many characters the cells print together. */
    public long length() {
        long length = 0;
        for (String text : texts) {
            length += text.length();
        }
        return length;
    }

    @Override
    public int size() {
        return texts.length;
    }
}
