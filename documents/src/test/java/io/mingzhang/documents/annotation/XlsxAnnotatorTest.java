package io.mingzhang.documents.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.DocumentReader;
import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Copies are opened with POI, which knows nothing of how they were made. */
class XlsxAnnotatorTest {

    private static final List<Annotation> NOTES = List.of(
            note("收支总表", 3, 2, Severity.ERROR, "合计应为 30.00，实为 31.00"),
            note("收支总表", 3, 2, Severity.INFO, "=HYPERLINK(\"http://example.org\") 只是文字 <b>&"),
            note("收支总表", 2, 2, Severity.WARNING, "原有批注保留"),
            note("收支总表", 9, 4, Severity.WARNING, "此处应有数字"),
            note("说明", 1, 1, Severity.INFO, "第二张表"));

    @Test
    void notesAndFillsStandAtTheirCells() throws IOException, UnreadableDocumentException {
        try (XSSFWorkbook copy = opened(AnnotatedCopy.of(workbook(), NOTES))) {
            XSSFSheet sheet = copy.getSheet("收支总表");
            assertThat(comment(sheet, "B3")).contains("合计应为 30.00", "=HYPERLINK", "<b>&");
            assertThat(comment(sheet, "B2")).startsWith("先前的批注").contains("原有批注保留");
            assertThat(comment(sheet, "D9")).contains("此处应有数字");
            assertThat(comment(copy.getSheet("说明"), "A1")).contains("第二张表");
            assertThat(colour(sheet.getRow(2).getCell(1))).isEqualTo("FFFFC7CE");
            assertThat(colour(sheet.getRow(1).getCell(1))).isEqualTo("FFFFE0B2");
            assertThat(colour(sheet.getRow(8).getCell(3))).isEqualTo("FFFFE0B2");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
        }
    }

    @Test
    void aMarkedCellKeepsValueFormatAndBorders() throws IOException, UnreadableDocumentException {
        try (XSSFWorkbook copy = opened(AnnotatedCopy.of(workbook(), NOTES))) {
            XSSFCell cell = copy.getSheet("收支总表").getRow(2).getCell(1);
            assertThat(cell.getRawValue()).isEqualTo("31.0");
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
        }
    }

    @Test
    void whatCarriesNoNoteIsTheSameByteForByte() throws IOException, UnreadableDocumentException {
        byte[] original = workbook();
        Map<String, String> before = parts(original);
        Map<String, String> after = parts(AnnotatedCopy.of(original, NOTES.subList(0, 1)));
        before.forEach((name, text) -> {
            boolean touched = name.equals("xl/styles.xml")
                    || name.equals("xl/worksheets/sheet1.xml")
                    || name.contains("comments")
                    || name.contains("vmlDrawing")
                    || name.equals("[Content_Types].xml");
            assertThat(after).containsKey(name);
            if (!touched) {
                assertThat(after.get(name)).as(name).isEqualTo(text);
            }
        });
        assertThat(before.getOrDefault("xl/worksheets/sheet1.xml", "").length())
                .isLessThanOrEqualTo(
                        after.getOrDefault("xl/worksheets/sheet1.xml", "").length());
    }

    @Test
    void theCopyPrintsWhatTheOriginalPrints() throws IOException, UnreadableDocumentException {
        byte[] original = workbook();
        assertThat(printed(DocumentReader.read("x", AnnotatedCopy.of(original, NOTES))))
                .isEqualTo(printed(DocumentReader.read("x", original)));
    }

    private static List<String> printed(DocumentContent content) {
        return content.rows().stream()
                .flatMap(ContentRow::filled)
                .map(cell ->
                        cell.at().sheet() + cell.at().row() + "," + cell.at().column() + " " + cell.text())
                .toList();
    }

    private static Annotation note(String sheet, int row, int column, Severity severity, String text) {
        return new Annotation(SourceLocation.ofSheet("x.xlsx", sheet, 1, row, column), severity, text);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("收支总表");
            XSSFCellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            money.setBorderBottom(BorderStyle.THIN);
            String[] names = {"某局收支总表", "基本支出", "合计"};
            for (int r = 0; r < names.length; r++) {
                sheet.createRow(r).createCell(0).setCellValue(names[r]);
                if (r > 0) {
                    XSSFCell cell = sheet.getRow(r).createCell(1);
                    cell.setCellValue(28 + r * 1.5);
                    cell.setCellStyle(money);
                }
            }
            XSSFComment comment =
                    sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 4, 4));
            comment.setString("先前的批注");
            comment.setAddress(new CellAddress("B2"));
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("文字说明");
            book.createSheet("附表").createRow(0).createCell(0).setCellValue("没有批注");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static String comment(XSSFSheet sheet, String cell) {
        return sheet.getCellComment(new CellAddress(cell)).getString().getString();
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
