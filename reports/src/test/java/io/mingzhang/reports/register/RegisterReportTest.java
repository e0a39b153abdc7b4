package io.mingzhang.reports.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.run.Audited;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an independent reader (POI) sees in a register. */
class RegisterReportTest {

    private static final int EXPECTED = 8;

    @Test
    void hasASheetForEachKindOfResult() throws IOException {
        try (XSSFWorkbook book = register(Examined.countyWithErrors())) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("说明", "问题清单", "未检查", "未核对金额", "已通过");
        }
    }

    @Test
    void hasOneRowForEachFindingNumberedThroughWithExactNumbers() throws IOException {
        Audited document = Examined.countyWithErrors();
        try (XSSFWorkbook book = register(document)) {
            XSSFSheet list = book.getSheet("问题清单");
            assertThat(list.getLastRowNum()).isEqualTo(document.findings().size());
            for (int i = 0; i < document.findings().size(); i++) {
                Finding finding = document.findings().get(i);
                Row row = list.getRow(i + 1);
                assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(i + 1);
                assertThat(row.getCell(2).getStringCellValue())
                        .isEqualTo(finding.severity().label());
                assertThat(row.getCell(4).getStringCellValue()).isEqualTo(finding.checkId());
                assertThat(row.getCell(14).getStringCellValue()).isEqualTo(finding.fingerprint());
                assertThat(row.getCell(15).getStringCellValue()).isEqualTo("未处理");
                Figures.of(finding)
                        .ifPresent(figures ->
                                assertThat(number(row.getCell(EXPECTED))).isEqualByComparingTo(figures.expected()));
            }
        }
    }

    @Test
    void canBeWorkedThrough() throws IOException {
        Audited document = Examined.countyWithErrors();
        try (XSSFWorkbook book = register(document)) {
            XSSFSheet list = book.getSheet("问题清单");
            assertThat(list.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(list.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:S" + (document.findings().size() + 1));
            assertThat(list.getDataValidations())
                    .singleElement()
                    .satisfies(choice -> assertThat(
                                    choice.getValidationConstraint().getExplicitListValues())
                            .containsExactly("未处理", "已改正", "属实不改", "误报"));
        }
    }

    @Test
    void textOfADocumentNeverBecomesAFormula(@TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of("../examples/county-with-errors.txt"));
        Path hostile = Files.writeString(
                folder.resolve("=cmd.txt"), text.replace("高标准农田管护经费", "=HYPERLINK(\"http://x\",\"y\")"));
        try (XSSFWorkbook book = register(Examined.of(hostile))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void saysWhenThereIsNothingToDo() throws IOException {
        try (XSSFWorkbook book = register(Examined.countyClean())) {
            assertThat(book.getSheet("问题清单").getLastRowNum()).isZero();
            assertThat(texts(book.getSheet("说明"))).anyMatch(text -> text.contains("错误 0，警告 0，提示 0"));
        }
    }

    private static BigDecimal number(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? new BigDecimal(((org.apache.poi.xssf.usermodel.XSSFCell) cell).getRawValue())
                : new BigDecimal(cell.getStringCellValue());
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new java.util.ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private static XSSFWorkbook register(Audited document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examined.report(new RegisterReport(bytes, Severity.INFO, "2026年1月5日"), document);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
