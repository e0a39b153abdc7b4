package io.mingzhang.documents.tabular;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.xlsx.SheetWriter;
import io.mingzhang.documents.writing.xlsx.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Writes lists as workbooks that {@link ListReader} reads: labels above, kept in sight, with filters and choices. */
public final class ListWriter implements AutoCloseable {

    /** Rows are forgotten after so many, so that the longest list takes little memory. */
    private static final int ROWS_HELD = 1000;

    /** Room for further rows in which choices are offered. */
    private static final int ROWS_TO_FILL = 1000;

    private static final int LABEL_LINES = 2;
    private static final int POINTS = 10;

    private final WorkbookWriter workbook;

    private ListWriter(WorkbookWriter workbook) {
        this.workbook = workbook;
    }

    /** Begins a workbook; the title stands among the properties of the file. */
    public static ListWriter to(OutputStream out, String title) {
        return new ListWriter(WorkbookWriter.to(out, title));
    }

    /**
     * Writes a sheet.
     *
     * @param rows the texts of each row in the order of the columns; fetched when their turn comes
     */
    public ListWriter sheet(String name, List<ListColumn> columns, Iterator<List<String>> rows) throws IOException {
        SheetWriter sheet = workbook.sheet(name).frozen(1, 0).repeated(0, 0).printedOn(true);
        for (int column = 0; column < columns.size(); column++) {
            ListColumn of = columns.get(column);
            sheet.put(new PrintCell(0, column, 1, 1, of.label(), false, CellLook.HEADER))
                    .width(column, of.width());
        }
        sheet.height(0, LABEL_LINES, POINTS);
        int row = 0;
        while (rows.hasNext()) {
            row(sheet, ++row, columns, rows.next());
            if (row % ROWS_HELD == 0) {
                sheet.flush();
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).choices().isEmpty()) {
                sheet.choices(1, row + ROWS_TO_FILL, column, columns.get(column).choices());
            }
        }
        sheet.filtered(0, Math.max(row, 1), columns.size() - 1).end();
        return this;
    }

    private static void row(SheetWriter sheet, int row, List<ListColumn> columns, List<String> texts) {
        for (int column = 0; column < columns.size(); column++) {
            boolean numeric = columns.get(column).numeric();
            sheet.put(new PrintCell(
                    row, column, 1, 1, texts.get(column), numeric, numeric ? CellLook.NUMBER : CellLook.TEXT));
        }
    }

    /** Completes the file. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
