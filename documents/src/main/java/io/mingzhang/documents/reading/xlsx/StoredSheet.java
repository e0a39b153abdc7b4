package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sheet as it is stored, for lists that are taken over and not looked at: exact values, hidden rows and columns too.
 *
 * @param name the name on its tab
 * @param rows the rows that hold something, ascending
 * @param lastMergedRow the last row that a merge over several rows covers; 0 when there is none
 */
public record StoredSheet(String name, List<StoredSheet.Row> rows, int lastMergedRow) {

    /** What stands for a formula whose result the file does not store. */
    public static final String UNCOMPUTED = SheetReader.UNCOMPUTED;

    /** Keeps the list. */
    public StoredSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number its 1-based number
     * @param first the 1-based column of the first text
     * @param texts from the first filled column to the last; blanks between are empty
     */
    public record Row(int number, int first, List<String> texts) {

        /** Keeps the list. */
        public Row {
            texts = List.copyOf(texts);
        }

        /** What stands in a 1-based column, empty outside. */
        public String text(int column) {
            int index = column - first;
            return index < 0 || index >= texts.size() ? "" : texts.get(index);
        }
    }

    /**
     * Reads the sheets of a workbook that are shown, in the order of their tabs.
     *
     * @throws UnreadableDocumentException when it is no workbook, or beyond the limits
     */
    public static List<StoredSheet> read(byte[] workbook) throws UnreadableDocumentException {
        return read(workbook, sheet -> !sheet.hidden());
    }

    /**
     * Reads all sheets of a workbook, also those that are hidden: for workbooks that we gave out ourselves.
     *
     * @throws UnreadableDocumentException when it is no workbook, or beyond the limits
     */
    public static List<StoredSheet> readAll(byte[] workbook) throws UnreadableDocumentException {
        return read(workbook, sheet -> true);
    }

    private static List<StoredSheet> read(byte[] workbook, Predicate<SheetEntry> wanted)
            throws UnreadableDocumentException {
        try (OfficePackage file = OfficePackage.open(workbook)) {
            String main = file.mainPart().orElse("");
            if (!new XlsxReader().reads(file.contentType(main))) {
                throw new UnreadableDocumentException(Refusal.unsupported("别的文件，不是 Excel 工作簿", "请另存为 xlsx 后重试"));
            }
            WorkbookIndex book = WorkbookIndex.of(file, main);
            CellText cells =
                    new StoredCells(SharedStrings.of(file, book.strings()), CellStyles.of(file, book), book.from1904());
            List<StoredSheet> sheets = new ArrayList<>();
            for (SheetEntry sheet : book.sheets()) {
                if (wanted.test(sheet)) {
                    sheets.add(read(file, sheet, cells));
                }
            }
            return List.copyOf(sheets);
        }
    }

    private static StoredSheet read(OfficePackage file, SheetEntry sheet, CellText cells)
            throws UnreadableDocumentException {
        TraceNotes unheard = new TraceNotes(new RowCollector(sheet.name()), sheet.name());
        try (PartXml xml = file.xml(sheet.part())) {
            SheetGrid grid = new SheetReader(sheet, cells, unheard).withHidden().read(xml);
            List<Row> rows = new ArrayList<>(grid.rows().size());
            for (SheetRow row : grid.rows()) {
                rows.add(new Row(row.number(), row.first(), List.of(row.between(row.first(), row.last()))));
            }
            return new StoredSheet(
                    sheet.name(),
                    rows,
                    grid.merges().stream()
                            .filter(merge -> merge.bottom() > merge.top())
                            .mapToInt(CellRange::bottom)
                            .max()
                            .orElse(0));
        }
    }
}
