package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.GridCell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rows of the content form which block of the view: a grid in which several parts stand becomes a table for each. */
final class ViewLayout {

    /**
     * Rows that form a block.
     *
     * @param id 1-based number of the block
     * @param first index of the first row
     * @param end index behind the last row
     * @param part what they belong to
     * @param width the columns in which anything is printed, at least 1
     * @param spans the cells that cover others, from top to bottom
     */
    record Segment(int id, int first, int end, PartTitle part, int width, List<Span> spans) {

        /** How many rows it has. */
        int height() {
            return end - first;
        }
    }

    private final ContentIndex content;
    private final List<Segment> segments = new ArrayList<>();
    private final int[] segmentOfRow;
    private final BitSet shown;

    ViewLayout(ContentIndex content, PartMap parts, BitSet shown) {
        this.content = content;
        this.shown = shown;
        List<ContentRow> rows = content.rows();
        this.segmentOfRow = new int[rows.size()];
        int first = 0;
        for (int row = 1; row <= rows.size(); row++) {
            if (row == rows.size() || !isTogether(rows, parts, row)) {
                add(first, row, parts.part(first));
                first = row;
            }
        }
    }

    private static boolean isTogether(List<ContentRow> rows, PartMap parts, int row) {
        return rows.get(row).tabular()
                && rows.get(row - 1).tabular()
                && rows.get(row).block() == rows.get(row - 1).block()
                && parts.part(row).equals(parts.part(row - 1));
    }

    private void add(int first, int end, PartTitle part) {
        int width = 1;
        List<Span> spans = new ArrayList<>();
        for (int row = first; row < end; row++) {
            segmentOfRow[row] = segments.size();
            for (GridCell cell : content.rows().get(row).cells()) {
                if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                    spans.add(Span.of(cell, row, content.rows(), end));
                }
                if (!cell.isBlank()) {
                    width = Math.max(width, cell.column() + cell.columnSpan() - 1);
                }
            }
        }
        segments.add(new Segment(segments.size() + 1, first, end, part, width, List.copyOf(spans)));
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** Whether a row is shown; what is not is only counted. */
    boolean isShown(int row) {
        return shown.get(row);
    }

    /** How many of these rows are not shown. */
    int omitted(int from, int to) {
        return to - from - shown.get(from, to).cardinality();
    }

    /** The block of a row. */
    Segment segment(int row) {
        return segments.get(segmentOfRow[row]);
    }

    /** The place of a paragraph. */
    static String place(Segment segment) {
        return "b" + segment.id();
    }

    /** The place of a cell. */
    static String place(Segment segment, int row, int column) {
        return "b" + segment.id() + "r" + (row - segment.first() + 1) + "c" + column;
    }
}
