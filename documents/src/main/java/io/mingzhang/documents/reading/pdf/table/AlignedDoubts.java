package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What could not be told for certain of a table without rules. A figure put into the wrong column is worse than one that is
 * not read: whoever sees a doubt takes no figure of the table for what it says.
 */
final class AlignedDoubts {

    /** A figure stands across two columns when each has more of it than one part of so many. */
    private static final int PART = 4;

    private final AlignedColumns columns;
    private final Set<String> doubts = new TreeSet<>();

    private AlignedDoubts(AlignedColumns columns) {
        this.columns = columns;
    }

    /**
     * The doubts about the columns of a body below a head, in Chinese; none where they are certain.
     *
     * @param mixed whether lines of several cells were taken for one
     */
    static List<String> of(AlignedHead head, List<AlignedRow> body, AlignedColumns columns, boolean mixed) {
        AlignedDoubts found = new AlignedDoubts(columns);
        if (mixed) {
            found.doubts.add("多行文字上下交错，无法分行");
        }
        boolean named = body.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(piece -> AlignedRow.isAmount(piece.text()) && !head.leavesOut(found.columnOf(piece)));
        boolean form = body.stream().anyMatch(row -> row.isBody() && row.isCaption());
        for (AlignedRow row : body) {
            found.row(row, head, named && !form);
        }
        return new ArrayList<>(found.doubts);
    }

    private Span columnOf(TextLine piece) {
        return columns.get(columns.columnOf(AlignedColumns.span(piece)));
    }

    /** In a form the words beside an amount name it; where a head names some amounts it names all. */
    private void row(AlignedRow row, AlignedHead head, boolean named) {
        int last = -1;
        for (TextLine piece : row.cells()) {
            if (!AlignedRow.isFigure(piece.text())) {
                continue;
            }
            Span span = AlignedColumns.span(piece);
            int column = columns.columnOf(span);
            if (column == last) {
                doubts.add("第 %d 列的一行中有两个数".formatted(column + 1));
            }
            last = column;
            if (named && AlignedRow.isAmount(piece.text()) && head.leavesOut(columns.get(column))) {
                doubts.add("第 %d 列的数字上方没有表头".formatted(column + 1));
            }
            across(span, column);
        }
    }

    private void across(Span figure, int column) {
        int least = (figure.to() - figure.from()) / PART;
        for (int other = column - 1; other <= column + 1; other += 2) {
            if (other >= 0 && other < columns.count() && columns.get(other).shared(figure) > least) {
                doubts.add("第 %d 列与第 %d 列无法分开".formatted(Math.min(column, other) + 1, Math.max(column, other) + 1));
            }
        }
    }
}
