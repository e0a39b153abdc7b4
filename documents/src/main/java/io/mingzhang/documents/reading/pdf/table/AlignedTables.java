package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables without rules: lines whose pieces stand below each other. A line counts as a row when it has several pieces set
 * apart by wide gaps; a table needs several rows with figures. What is not certain stays a line of text.
 */
public final class AlignedTables {

    /** A table has at least so many rows with figures. */
    private static final int FEWEST_ROWS = 3;

    /** The next row follows within this, in per cent of the size. */
    private static final int NEXT_ROW = 450;

    /** A line that fills more of the table than this, in per cent, and has no pieces is running text. */
    private static final int RUNNING = 60;

    /** The type of a title is larger than that of the table by more than this, in per cent. */
    private static final int LARGER = 118;

    /** A head has no more lines than this. */
    private static final int HEAD = 8;

    private static final int WHOLE = 100;

    private final RowRules rules;
    private final List<PageTable> tables = new ArrayList<>();
    private final List<TextLine> outside = new ArrayList<>();

    /** Finds tables in the lines of a page, from top to bottom. */
    public AlignedTables(List<TextLine> lines, RowRules rules) {
        this.rules = rules;
        List<AlignedRow> rows = lines.stream().map(AlignedRow::of).toList();
        int kept = 0;
        int next = 0;
        while (next < rows.size()) {
            int end = rows.get(next).isBody() ? endOfBody(rows, next) : next;
            int first = end > next ? startOfRow(rows, next, kept) : next;
            int head = end > next ? startOfHead(rows, first, kept) : next;
            if (end > next && isTable(rows.subList(head, first), rows.subList(first, end))) {
                rows.subList(kept, head).forEach(row -> outside.add(row.line()));
                int body = startOfBody(rows, head, first);
                tables.add(AlignedTable.of(rows.subList(head, body), rows.subList(body, end), rules));
                kept = end;
            }
            next = Math.max(end, next + 1);
        }
        rows.subList(kept, rows.size()).forEach(row -> outside.add(row.line()));
    }

    /** The tables from top to bottom. */
    public List<PageTable> tables() {
        return tables;
    }

    /** The lines outside of tables. */
    public List<TextLine> outside() {
        return outside;
    }

    /** Whether there are rows enough, or one with many figures below a head. */
    private static boolean isTable(List<AlignedRow> head, List<AlignedRow> body) {
        int rows = 0;
        int most = 0;
        for (AlignedRow row : body) {
            rows += row.isBody() ? 1 : 0;
            most = Math.max(most, (int) row.pieces().stream()
                    .filter(piece -> AlignedRow.isFigure(piece.text()))
                    .count());
        }
        boolean labelled = head.stream().anyMatch(row -> row.pieces().size() >= FEWEST_ROWS);
        return rows >= FEWEST_ROWS || labelled && most >= FEWEST_ROWS;
    }

    /** Behind the last row with figures that belongs to the table. */
    private static int endOfBody(List<AlignedRow> rows, int first) {
        int left = rows.get(first).box().left();
        int right = rows.get(first).box().right();
        int end = first + 1;
        for (int i = first + 1; i < rows.size(); i++) {
            AlignedRow row = rows.get(i);
            boolean far = row.box().top() - rows.get(i - 1).box().bottom() > row.size() * NEXT_ROW / WHOLE;
            boolean running = row.pieces().size() == 1
                    && row.box().width() * WHOLE > (right - left) * RUNNING
                    && !isBeside(rows, i);
            boolean below = far && row.isBody() && isUnder(row, rows.subList(first, end));
            if (far && !below || running || isTitle(row, rows.get(first)) || row.isUnit()) {
                break;
            }
            if (row.isBody()) {
                left = Math.min(left, row.box().left());
                right = Math.max(right, row.box().right());
                end = i + 1;
            } else if (isRest(row, rows.get(i - 1)) && end == i) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a line stands at half height beside the next one, which has figures: both are cells of one row. */
    private static boolean isBeside(List<AlignedRow> rows, int line) {
        return line + 1 < rows.size()
                && rows.get(line + 1).isBody()
                && rows.get(line + 1).box().top() < rows.get(line).box().bottom();
    }

    /** Whether pieces of a row stand under those of rows above: empty rows may stand between. */
    private static boolean isUnder(AlignedRow row, List<AlignedRow> above) {
        int reach = row.size() / 2;
        int under = 0;
        boolean figures = false;
        for (TextLine piece : row.cells()) {
            boolean figure = AlignedRow.isFigure(piece.text());
            boolean stands = above.stream()
                    .flatMap(other -> other.cells().stream())
                    .anyMatch(other -> Math.abs(end(other, figure) - end(piece, figure)) <= reach);
            under += stands ? 1 : 0;
            figures |= stands && figure;
        }
        return figures && under > 1;
    }

    /** Figures stand under each other where they end, texts where they begin. */
    private static int end(TextLine piece, boolean figure) {
        return figure ? piece.box().right() : piece.box().left();
    }

    /** A line directly below a row, closer than rows are, holds what did not fit. */
    private static boolean isRest(AlignedRow row, AlignedRow above) {
        return row.pieces().size() == 1 && row.box().top() - above.box().bottom() < row.size() / 2;
    }

    private static boolean isTitle(AlignedRow row, AlignedRow like) {
        return row.size() * WHOLE > like.size() * LARGER;
    }

    /** The first line of the head above a body, not above the line {@code least}: all lines below a caption belong to it. */
    private int startOfHead(List<AlignedRow> rows, int body, int least) {
        int start = body;
        for (int i = body - 1; i >= Math.max(least, body - HEAD); i--) {
            AlignedRow row = rows.get(i);
            boolean far = rows.get(i + 1).box().top() - row.box().bottom() > row.size() * NEXT_ROW / WHOLE;
            boolean titled = row.isCaption() || isTitle(row, rows.get(body));
            if (titled
                    && rules.isAbove(
                            row.box(), rows.get(i + 1).box(), rows.get(body).box())) {
                return i + 1;
            }
            if (row.isCaption() && start < body) {
                return i + 1;
            }
            if (far || row.isCaption() || isTitle(row, rows.get(body))) {
                break;
            }
            if (row.isTabular()) {
                start = i;
            }
        }
        return start < body ? belowRule(rows, start, body, least) : start;
    }

    /** The first line below the rule that closes a head above: labels alone in their lines belong to it, too. */
    private int belowRule(List<AlignedRow> rows, int start, int body, int least) {
        Box table = rows.get(body).box();
        for (int i = start; i >= Math.max(least, body - HEAD); i--) {
            AlignedRow row = rows.get(i);
            if (i < start && (row.isCaption() || isTitle(row, rows.get(body)))) {
                break;
            }
            Box above = i == 0 ? new Box(0, 0, 0, 0) : rows.get(i - 1).box();
            if (rules.isAbove(above, row.box(), table)) {
                return i;
            }
        }
        return start;
    }

    /** The first line of a row with figures: a text of two lines begins higher than the figures and ends lower than their top. */
    private static int startOfRow(List<AlignedRow> rows, int figures, int least) {
        int start = figures;
        while (start > least
                && rows.get(start - 1).box().bottom() > rows.get(start).box().top()) {
            start--;
        }
        return start;
    }

    /** The first line of the body: rows without figures above those with some are no labels. */
    private static int startOfBody(List<AlignedRow> rows, int head, int body) {
        int start = body;
        while (start > head + 1 && isRowOfTexts(rows.get(start - 1), rows.get(start - 2), rows.get(body))) {
            start--;
        }
        return start;
    }

    /** Whether a line begins flush with the first text of a row, below a label that does not. */
    private static boolean isRowOfTexts(AlignedRow line, AlignedRow above, AlignedRow row) {
        int reach = line.size() / 3;
        TextLine text = row.pieces().getFirst();
        int left = line.box().left();
        boolean flush = Math.abs(left - text.box().left()) <= reach;
        boolean labelled = above.box().left() > left + line.size()
                && above.pieces().size() > line.pieces().size();
        return flush && labelled && !AlignedRow.isFigure(text.text());
    }
}
