package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.text.AreaText;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which lines of the body of a table without rules are one row: texts that did not fit go on above or below the figures. */
final class AlignedBody {

    /** Lines of one row stand closer than rows do, in per cent of the size, from middle to middle. */
    private static final int SAME_ROW = 95;

    /** Lines of one cell stand closer than this, in per cent of the size. */
    private static final int SAME_CELL = 75;

    /** Lines of one cell stand closer than rows do by this, in per cent of what rows do. */
    private static final int CLOSER = 92;

    private static final int WHOLE = 100;

    /** An item of a list begins: 八、社会保障和就业支出, （三）单位资金. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]");

    private final List<AlignedRow> body;
    private final long pitch;
    private final RowRules rules;
    private final boolean ruled;
    private final AlignedColumns columns;
    private final int[] widest;

    AlignedBody(List<AlignedRow> body, AlignedColumns columns, RowRules rules) {
        this.body = body;
        this.rules = rules;
        this.ruled = isRuled();
        this.pitch = pitch(body);
        this.columns = columns;
        this.widest = new int[columns.count()];
        for (AlignedRow line : body) {
            for (int i = 0; i < widest.length; i++) {
                for (TextLine text : AlignedTable.textIn(i, line, columns)) {
                    widest[i] = Math.max(widest[i], text.box().width());
                }
            }
        }
    }

    /** The lines of each row. */
    List<List<AlignedRow>> rows() {
        List<List<AlignedRow>> rows = new ArrayList<>();
        for (AlignedRow line : body) {
            if (!rows.isEmpty() && isOfOneRow(rows.getLast(), line)) {
                rows.getLast().add(line);
            } else {
                List<AlignedRow> row = new ArrayList<>();
                row.add(line);
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether a rule runs below most rows. */
    private boolean isRuled() {
        int rows = 0;
        int parted = 0;
        for (int i = 1; i < body.size(); i++) {
            rows += body.get(i).isBody() ? 1 : 0;
            parted += rules.isBetween(body.get(i - 1).box(), body.get(i).box()) ? 1 : 0;
        }
        return parted > 1 && parted * 2 >= rows;
    }

    /** How far rows with figures that follow each other stand apart at least, from middle to middle. */
    private static int pitch(List<AlignedRow> body) {
        int pitch = Integer.MAX_VALUE;
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i).isBody() && body.get(i - 1).isBody()) {
                pitch = Math.min(
                        pitch,
                        body.get(i).box().centreY() - body.get(i - 1).box().centreY());
            }
        }
        return pitch;
    }

    private boolean isOfOneRow(List<AlignedRow> row, AlignedRow line) {
        if (line.isBody() && row.stream().anyMatch(AlignedRow::isBody)) {
            return ruled && isFree(row, line);
        }
        AlignedRow above = row.getLast();
        boolean parted = rules.isBetween(above.box(), line.box());
        if (ruled || parted) {
            return !parted;
        }
        boolean close = (line.box().centreY() - above.box().centreY()) * WHOLE < line.size() * SAME_ROW;
        return close || goesOn(above, line);
    }

    /** Whether no rule runs between, and what both have in one column is no figure: a date or a number within a text. */
    private boolean isFree(List<AlignedRow> row, AlignedRow line) {
        if (rules.isBetween(row.getLast().box(), line.box())) {
            return false;
        }
        for (int i = 0; i < widest.length; i++) {
            int column = i;
            boolean lower = hasFigure(column, line);
            if (lower && row.stream().anyMatch(upper -> hasFigure(column, upper))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasFigure(int column, AlignedRow line) {
        return AlignedTable.textIn(column, line, columns).stream().anyMatch(text -> AlignedRow.isFigure(text.text()));
    }

    /** Whether every text of one line stands below one that left no room for it. */
    private boolean goesOn(AlignedRow above, AlignedRow line) {
        boolean far = line.box().top() - above.box().bottom() > line.size() * SAME_CELL / WHOLE;
        boolean row = (line.box().centreY() - above.box().centreY()) * (long) WHOLE > pitch * CLOSER;
        if (far || row) {
            return false;
        }
        boolean goesOn = false;
        for (int i = 0; i < widest.length; i++) {
            List<TextLine> lower = AlignedTable.textIn(i, line, columns);
            List<TextLine> upper = AlignedTable.textIn(i, above, columns);
            if (lower.isEmpty() || upper.isEmpty()) {
                boolean lonely = !lower.isEmpty() && !line.isBody();
                if (lonely) {
                    return false;
                }
                continue;
            }
            if (AlignedRow.isFigure(upper.getFirst().text())
                    || AlignedRow.isFigure(lower.getFirst().text())) {
                return false;
            }
            if (NUMBERED.matcher(lower.getFirst().text()).lookingAt()) {
                return false;
            }
            int free = widest[i] - upper.getLast().box().width();
            if (AreaText.firstWord(lower.getFirst()) <= free) {
                return false;
            }
            goesOn = true;
        }
        return goesOn;
    }
}
