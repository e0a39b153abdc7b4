package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.text.AreaText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a table without rules together. */
final class AlignedTable {

    /** Lines of one row stand closer than rows do, in per cent of the size. */
    private static final int SAME_ROW = 95;

    private static final int WHOLE = 100;

    private AlignedTable() {}

    /** The table of a head and a body. */
    static PageTable of(List<AlignedRow> head, List<AlignedRow> body) {
        AlignedHead labels = new AlignedHead(head);
        AlignedColumns columns = AlignedColumns.of(body);
        columns = columns.with(labels.emptyColumns(columns));
        Box box = body.getFirst().box();
        for (AlignedRow row : head) {
            box = box.with(row.box());
        }
        for (AlignedRow row : body) {
            box = box.with(row.box());
        }
        List<Integer> edges = columns.edges(box.left(), box.right());
        List<List<PageCell>> rows = new ArrayList<>(labels.cells(columns, edges));
        for (List<AlignedRow> lines : grouped(body)) {
            rows.add(row(lines, columns, edges));
        }
        return new PageTable(box, edges, rows, true);
    }

    /** The lines of each row: a line without figures close to one with figures belongs to it. */
    private static List<List<AlignedRow>> grouped(List<AlignedRow> body) {
        List<List<AlignedRow>> rows = new ArrayList<>();
        for (AlignedRow line : body) {
            List<AlignedRow> above = rows.isEmpty() ? List.of() : rows.getLast();
            boolean close = !above.isEmpty()
                    && (line.box().centreY() - above.getLast().box().centreY()) * WHOLE < line.size() * SAME_ROW;
            boolean oneHasFigures = !line.isBody() || above.stream().noneMatch(AlignedRow::isBody);
            if (close && oneHasFigures) {
                above.add(line);
            } else {
                List<AlignedRow> row = new ArrayList<>();
                row.add(line);
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<PageCell> row(List<AlignedRow> lines, AlignedColumns columns, List<Integer> edges) {
        List<List<TextLine>> texts = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            texts.add(new ArrayList<>());
        }
        Box box = lines.getFirst().box();
        for (AlignedRow line : lines) {
            box = box.with(line.box());
            for (TextLine piece : line.pieces()) {
                texts.get(columns.columnOf(AlignedColumns.span(piece))).add(piece);
            }
        }
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Box cell = new Box(edges.get(i), box.top(), Math.max(edges.get(i), edges.get(i + 1)), box.bottom());
            int width = columns.get(i).to() - columns.get(i).from();
            cells.add(new PageCell(AreaText.of(texts.get(i), width), i + 1, 1, 1, cell));
        }
        return cells;
    }
}
