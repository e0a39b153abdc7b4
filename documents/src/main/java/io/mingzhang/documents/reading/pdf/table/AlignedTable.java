package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.page.Glyph;
import io.mingzhang.documents.reading.pdf.text.AreaText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a table without rules together. */
final class AlignedTable {

    private AlignedTable() {}

    /** The table of a head and a body. */
    static PageTable of(List<AlignedRow> head, List<AlignedRow> body, RowRules rules) {
        AlignedHead labels = new AlignedHead(head, AlignedColumns.of(body), rules);
        AlignedColumns columns = labels.columns();
        Box box = body.getFirst().box();
        for (AlignedRow row : head) {
            box = box.with(row.box());
        }
        for (AlignedRow row : body) {
            box = box.with(row.box());
        }
        List<Integer> edges = columns.edges(box.left(), box.right());
        List<List<PageCell>> rows = new ArrayList<>(labels.cells(columns, edges));
        for (List<AlignedRow> lines : new AlignedBody(body, columns, rules).rows()) {
            rows.add(row(lines, columns, edges));
        }
        return new PageTable(
                box, edges, rows, false, AlignedDoubts.of(labels, body, columns, isMixed(head) || isMixed(body)));
    }

    private static boolean isMixed(List<AlignedRow> lines) {
        return lines.stream().anyMatch(AlignedRow::isMixed);
    }

    private static List<PageCell> row(List<AlignedRow> lines, AlignedColumns columns, List<Integer> edges) {
        List<List<TextLine>> texts = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            texts.add(new ArrayList<>());
        }
        Box box = lines.getFirst().box();
        for (AlignedRow line : lines) {
            box = box.with(line.box());
            for (int i = 0; i < columns.count(); i++) {
                texts.get(i).addAll(textIn(i, line, columns));
            }
        }
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Box cell = new Box(edges.get(i), box.top(), Math.max(edges.get(i), edges.get(i + 1)), box.bottom());
            int width = columns.get(i).to() - columns.get(i).from();
            boolean full = AreaText.isFull(texts.get(i), width, 1);
            cells.add(new PageCell(AreaText.of(texts.get(i), width), i + 1, 1, 1, cell, full));
        }
        return cells;
    }

    /** What a line has in a column, as one piece; none when it has nothing there. */
    static List<TextLine> textIn(int column, AlignedRow line, AlignedColumns columns) {
        List<Glyph> glyphs = new ArrayList<>();
        for (TextLine piece : line.cells()) {
            if (columns.columnOf(AlignedColumns.span(piece)) == column) {
                glyphs.addAll(piece.glyphs());
            }
        }
        return glyphs.isEmpty() ? List.of() : TextLine.of(glyphs);
    }
}
