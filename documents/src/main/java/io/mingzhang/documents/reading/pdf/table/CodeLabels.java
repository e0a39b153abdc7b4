package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels of narrow columns of codes (类, 款, 项), which may stand as close together as the characters of one label that is
 * spaced out: each of them above a column of codes of its own.
 */
final class CodeLabels {

    /** They stand apart by more than this, in per cent of the size. */
    private static final int APART = 25;

    private CodeLabels() {}

    /** The lines of a head with such labels parted. */
    static List<AlignedRow> parted(List<AlignedRow> head, AlignedColumns body) {
        List<AlignedRow> lines = new ArrayList<>();
        for (AlignedRow line : head) {
            List<TextLine> cells = new ArrayList<>();
            for (TextLine cell : line.cells()) {
                List<TextLine> labels = cell.pieces(APART);
                cells.addAll(areLabels(labels, body) ? labels : List.of(cell));
            }
            lines.add(new AlignedRow(line.line(), line.pieces(), cells));
        }
        return lines;
    }

    private static boolean areLabels(List<TextLine> labels, AlignedColumns body) {
        int last = -1;
        for (TextLine label : labels) {
            Span span = AlignedColumns.span(label);
            int column = body.columnOf(span);
            if (column <= last || body.get(column).shared(span) <= 0 || !body.holdsCodes(column)) {
                return false;
            }
            last = column;
        }
        return true;
    }
}
