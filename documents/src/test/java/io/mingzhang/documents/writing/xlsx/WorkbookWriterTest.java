package io.mingzhang.documents.writing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.writing.grid.CellLook;
import io.mingzhang.documents.writing.grid.PrintCell;
import io.mingzhang.documents.writing.grid.PrintGrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What an independent reader (POI) sees in written workbooks. */
class WorkbookWriterTest {

    private static final PrintGrid GRID = PrintGrid.ofColumns(3)
            .text(0, 3, "收入表", CellLook.TITLE)
            .endRow()
            .beginHeader()
            .put(new PrintCell(1, 0, 2, 1, "项目", false, CellLook.HEADER))
            .text(1, 2, "预算数", CellLook.HEADER)
            .endRow()
            .text(1, "合计", CellLook.HEADER)
            .text(2, "基本支出", CellLook.HEADER)
            .endRow()
            .endHeader()
            .text(0, "=1+1", CellLook.TEXT)
            .number(1, "1,234.50", CellLook.NUMBER)
            .number(2, "(3.00)", CellLook.NUMBER)
            .endRow()
            .text(0, "第一行\n第二行", CellLook.TEXT)
            .number(1, "0.00", CellLook.NUMBER)
            .number(2, "", CellLook.NUMBER)
            .endRow()
            .build();

    @Test
    void printsNumbersAsTheyWerePrinted() throws IOException {
        Sheet sheet = written().getSheetAt(0);
        assertThat(printed(sheet, 3, 1)).isEqualTo("1,234.50");
        assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(printed(sheet, 4, 1)).isEqualTo("0.00");
        assertThat(sheet.getRow(4).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("(3.00)");
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        Cell cell = written().getSheetAt(0).getRow(3).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
    }

    @Test
    void mergesCellsAndRepeatsTheHeader() throws IOException {
        Sheet sheet = written().getSheetAt(0);
        assertThat(sheet.getMergedRegions())
                .extracting(Object::toString)
                .anySatisfy(region -> assertThat(region).contains("A1:C1"))
                .anySatisfy(region -> assertThat(region).contains("A2:A3"))
                .anySatisfy(region -> assertThat(region).contains("B2:C2"));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:3");
    }

    @Test
    void replacesCharactersThatNoFileMayHold() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (WorkbookWriter writer = WorkbookWriter.to(bytes, "")) {
                writer.sheet("表").put(new PrintCell(0, 0, 1, 1, "a\u0001b\ud800", false, CellLook.TEXT));
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                        .isEqualTo("a\ufffdb\ufffd");
            }
        }
    }

    @Test
    void linksSheetsAndOffersChoices() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (WorkbookWriter writer = WorkbookWriter.to(bytes, "标题")) {
                SheetWriter first = writer.sheet("目录");
                SheetWriter second = writer.sheet("乙's 表");
                first.link(0, 0, "看表", second.name(), CellLook.TEXT);
                second.choices(1, 5, 0, List.of("已改", "无需改"));
            }
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(workbook.getSheetAt(0).getHyperlinkList().getFirst().getAddress())
                        .isEqualTo("'乙''s 表'!A1");
                assertThat(workbook.getSheetAt(1)
                                .getDataValidations()
                                .getFirst()
                                .getValidationConstraint()
                                .getExplicitListValues())
                        .containsExactly("已改", "无需改");
            }
        }
    }

    private static String printed(Sheet sheet, int row, int column) {
        return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
    }

    private static XSSFWorkbook written() throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (WorkbookWriter writer = WorkbookWriter.to(bytes, "标题")) {
                writer.sheet("收入表").put(GRID);
            }
            return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
        }
    }
}
