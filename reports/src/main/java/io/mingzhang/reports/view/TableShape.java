package io.mingzhang.reports.view;

import io.mingzhang.documents.writing.grid.TextWidth;
import io.mingzhang.kernel.PrintedNumber;
import io.mingzhang.reports.view.TableBlock.Align;
import io.mingzhang.reports.view.TableBlock.Cell;
import io.mingzhang.reports.view.TableBlock.Column;
import io.mingzhang.reports.view.TableBlock.Row;
import io.mingzhang.reports.view.TableBlock.RowRole;
import java.util.ArrayList;
import java.util.List;

/** How the columns of a table look, told by what is printed in them. */
final class TableShape {

    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;
    /** Texts up to this width are marks that stand in the middle: 台, 是, √. */
    private static final int MARK = 4;
    /** A table with fewer columns need not be scrolled sideways. */
    private static final int FEWEST_TO_FREEZE = 4;

    private static final int MOST_FROZEN = 4;
    private static final int WIDEST_FROZEN = 60;

    private final int[] figures;
    private final int[] words;
    private final int[] widest;
    private final int[] widestFigure;

    TableShape(int columns, List<Row> rows) {
        this.figures = new int[columns];
        this.words = new int[columns];
        this.widest = new int[columns];
        this.widestFigure = new int[columns];
        for (Row row : rows) {
            boolean counts = row.role() == RowRole.BODY || row.role() == RowRole.TOTAL;
            for (Cell cell : row.cells()) {
                if (cell.columnSpan() == 1 && !cell.text().isEmpty() && row.role() != RowRole.TITLE) {
                    add(cell, counts);
                }
            }
        }
    }

    private void add(Cell cell, boolean counts) {
        int column = cell.column() - 1;
        int width = Math.min(WIDEST, TextWidth.ofLongestLine(cell.text()));
        boolean figure = counts && isFigure(cell.text());
        if (figure) {
            figures[column]++;
            widestFigure[column] = Math.max(widestFigure[column], width);
        } else if (counts) {
            words[column]++;
            widest[column] = Math.max(widest[column], width);
        } else {
            widest[column] = Math.max(widest[column], Math.min(width, WIDEST / 2));
        }
    }

    /** A number that is no code: codes have neither decimals nor separators, but more digits than a count. */
    static boolean isFigure(String text) {
        if (PrintedNumber.parse(text).isEmpty()) {
            return false;
        }
        return text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || text.indexOf('，') >= 0 || !isCode(text);
    }

    /** A number with decimals: an amount wherever it stands. */
    static boolean isAmount(String text) {
        return text.indexOf('.') > 0 && PrintedNumber.parse(text).isPresent();
    }

    private static boolean isCode(String text) {
        return text.length() > 1 && text.charAt(0) == '0' || text.length() == 3 || text.length() >= 5;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            int width = Math.max(NARROWEST, Math.max(widest[i], widestFigure[i]));
            columns.add(new Column(align(i), width));
        }
        return columns;
    }

    private Align align(int column) {
        if (figures[column] > words[column]) {
            return Align.RIGHT;
        }
        return words[column] > 0 && widest[column] <= MARK ? Align.CENTER : Align.LEFT;
    }

    /** The columns at the left that say what a row is: those before the first figures; none in narrow tables. */
    int frozen() {
        if (figures.length < FEWEST_TO_FREEZE) {
            return 0;
        }
        int count = 0;
        int width = 0;
        while (count < figures.length && figures[count] <= words[count]) {
            width += Math.max(widest[count], NARROWEST);
            count++;
        }
        return count > MOST_FROZEN || count == figures.length || width > WIDEST_FROZEN ? 0 : count;
    }
}
