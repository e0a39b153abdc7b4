package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.OfficeReader;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.model.FileTrace;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads workbooks (xlsx, xlsm, xltx, xltm): what the visible sheets print, sheet by sheet. Hidden parts, comments and the
 * like are no content; they are noted as traces.
 */
public final class XlsxReader implements OfficeReader {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String MACRO_KIND = "application/vnd.ms-excel.";

    @Override
    public boolean reads(String contentType) {
        return contentType.startsWith(KIND) || contentType.startsWith(MACRO_KIND);
    }

    @Override
    public DocumentContent read(String source, OfficePackage file) throws UnreadableDocumentException {
        String main = file.mainPart().orElse("");
        if (file.contentType(main).contains("binary")) {
            throw new UnreadableDocumentException(Refusal.unsupported("二进制工作簿（xlsb）", "请用 Excel 或 WPS 另存为 xlsx 后重试"));
        }
        WorkbookIndex book = WorkbookIndex.of(file, main);
        SharedStrings strings = SharedStrings.of(file, book.strings());
        CellStyles styles = CellStyles.of(file, book);
        RowCollector out = new RowCollector(source);
        for (SheetEntry sheet : book.sheets()) {
            TraceNotes notes = new TraceNotes(out, sheet.name());
            SheetGrid grid;
            try (PartXml xml = file.xml(sheet.part())) {
                grid = new SheetReader(sheet, new CellPrinter(strings, styles, notes), notes).read(xml);
            }
            SheetAttachments attachments = SheetAttachments.of(file, sheet, notes);
            if (sheet.hidden()) {
                hidden(grid, notes);
            } else {
                Merges merges = Merges.of(grid, notes);
                new SheetContent(out, sheet.name(), merges, grid.hiddenColumns(), attachments.boxes())
                        .write(SheetBlocks.of(grid, merges));
            }
            notes.finish();
        }
        FileFacts.note(file, main, out);
        return out.build();
    }

    /** The part of every sheet by its name, in the order of the tabs. */
    public static Map<String, String> sheetParts(OfficePackage file) throws UnreadableDocumentException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (SheetEntry sheet :
                WorkbookIndex.of(file, file.mainPart().orElse("")).sheets()) {
            parts.putIfAbsent(sheet.name(), sheet.part());
        }
        return parts;
    }

    private static void hidden(SheetGrid grid, TraceNotes notes) {
        String stored = grid.rows().isEmpty()
                ? ""
                : grid.rows().getFirst().text(grid.rows().getFirst().first());
        notes.trace(
                FileTrace.Kind.HIDDEN_SHEET,
                "隐藏的工作表，共 %d 个有内容的单元格".formatted(grid.filledCells()),
                "",
                stored,
                notes.at(0, 0));
    }
}
