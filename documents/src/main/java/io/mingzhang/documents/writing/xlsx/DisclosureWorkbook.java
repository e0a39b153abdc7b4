package io.mingzhang.documents.writing.xlsx;

import io.mingzhang.documents.content.OwnMarks;
import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import io.mingzhang.documents.writing.layout.Layout;
import io.mingzhang.documents.writing.layout.Part;
import io.mingzhang.documents.writing.layout.TextGrid;
import io.mingzhang.kernel.FiscalYear;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.Unrecognized;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as a clean workbook: a list of the sheets with links, one sheet for each table, form and part of the text, real
 * numbers printed as in the document, and hidden beside them where every row comes from.
 */
public final class DisclosureWorkbook {

    private static final int PLACE_WIDTH = 20;
    private static final String INDEX_SHEET = "目录";
    private static final String LEFT_SHEET = "未识别内容";

    private DisclosureWorkbook() {}

    /** Writes a document; the stream is closed. */
    public static void write(Disclosure document, OutputStream out) throws IOException {
        Layout layout = Layout.of(document);
        try (WorkbookWriter workbook = WorkbookWriter.to(out, document.department())) {
            SheetWriter index = workbook.sheet(INDEX_SHEET);
            List<SheetWriter> sheets = new ArrayList<>();
            for (Part part : layout.parts()) {
                sheets.add(sheet(workbook, part));
            }
            if (!layout.left().isEmpty()) {
                left(workbook.sheet(LEFT_SHEET), layout.left());
            }
            index(index, document, layout, sheets);
        }
    }

    private static SheetWriter sheet(WorkbookWriter workbook, Part part) {
        SheetWriter sheet = workbook.sheet(part.name());
        switch (part) {
            case Part.Text text -> put(sheet, TextGrid.of(text));
            case Part.Table table -> {
                put(sheet, table.grid());
                sheet.frozen(table.grid().headerTo(), 0);
            }
            case Part.Form form -> put(sheet, form.grid());
            case Part.Unknown unknown -> put(sheet, unknown.grid());
        }
        return sheet;
    }

    private static void put(SheetWriter sheet, PrintGrid grid) {
        sheet.put(grid);
        int column = grid.width();
        for (int row = 0; row < grid.height(); row++) {
            String place = row == 0 ? OwnMarks.PLACES : grid.places().get(row);
            if (!place.isEmpty()) {
                sheet.put(new PrintCell(row, column, 1, 1, place, false, CellLook.LINE));
            }
        }
        sheet.width(column, PLACE_WIDTH).hidden(column);
    }

    private static void index(SheetWriter sheet, Disclosure document, Layout layout, List<SheetWriter> sheets) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(3)
                .text(0, 3, OwnMarks.INDEX, CellLook.TITLE)
                .endRow();
        fact(grid, "文件类型", document.kind().label());
        fact(grid, "部门", document.department());
        fact(
                grid,
                "年度",
                document.fiscalYear()
                        .map(FiscalYear::value)
                        .map(String::valueOf)
                        .orElse(""));
        fact(grid, "来源文件", document.source());
        grid.beginHeader()
                .text(0, "序号", CellLook.HEADER)
                .text(1, "工作表", CellLook.HEADER)
                .text(2, "内容", CellLook.HEADER)
                .endRow()
                .endHeader();
        int first = grid.row();
        for (int i = 0; i < sheets.size(); i++) {
            grid.number(0, String.valueOf(i + 1), CellLook.LABEL)
                    .text(1, sheets.get(i).name(), CellLook.TEXT)
                    .text(2, layout.parts().get(i).kind(), CellLook.TEXT)
                    .endRow();
        }
        sheet.put(grid.build()).frozen(first, 0);
        for (int i = 0; i < sheets.size(); i++) {
            String name = sheets.get(i).name();
            sheet.link(first + i, 1, name, name, CellLook.TEXT);
        }
    }

    private static void fact(PrintGrid.Builder grid, String label, String text) {
        if (!text.isEmpty()) {
            grid.text(0, label, CellLook.LABEL).text(1, 2, text, CellLook.TEXT).endRow();
        }
    }

    private static void left(SheetWriter sheet, List<Unrecognized> parts) {
        PrintGrid.Builder grid = PrintGrid.ofColumns(3)
                .text(0, 3, OwnMarks.LEFT, CellLook.TITLE)
                .endRow()
                .beginHeader()
                .text(0, "内容", CellLook.HEADER)
                .text(1, "可能是", CellLook.HEADER)
                .text(2, OwnMarks.PLACES, CellLook.HEADER)
                .endRow()
                .endHeader();
        for (Unrecognized part : parts) {
            grid.text(0, part.text(), CellLook.TEXT)
                    .text(1, part.nearest(), CellLook.TEXT)
                    .text(2, Layout.place(part), CellLook.TEXT)
                    .endRow();
        }
        sheet.put(grid.build());
    }
}
