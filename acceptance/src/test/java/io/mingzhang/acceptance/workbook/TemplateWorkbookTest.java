package io.mingzhang.acceptance.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.acceptance.ProjectFolders;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.TableKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The template workbook of a district is recognized sheet by sheet; copies filled with fictional figures are examined. */
class TemplateWorkbookTest {

    private static final String TEMPLATE = "samples/department-budget-template-2026.xlsx";

    private static final Map<String, Map<String, Object>> FIGURES = Map.of(
            "部门收支总表",
            Map.ofEntries(
                    Map.entry("B8", 5_000_000),
                    Map.entry("B9", 5_000_000),
                    Map.entry("B12", 200_000),
                    Map.entry("C8", "一、教育支出"),
                    Map.entry("D8", 4_200_000),
                    Map.entry("C9", "二、文化旅游体育与传媒支出"),
                    Map.entry("D9", 1_000_000),
                    Map.entry("C10", ""),
                    Map.entry("B21", 5_200_000),
                    Map.entry("D21", 5_200_000)),
            "部门支出总表",
            Map.ofEntries(
                    Map.entry("E9", 4_200_000),
                    Map.entry("F9", 3_000_000),
                    Map.entry("G9", 1_200_000),
                    Map.entry("E10", 4_200_000),
                    Map.entry("F10", 3_000_000),
                    Map.entry("G10", 1_200_000),
                    Map.entry("E11", 4_200_000),
                    Map.entry("F11", 3_000_000),
                    Map.entry("G11", 1_200_000),
                    Map.entry("E13", 1_000_000),
                    Map.entry("F13", 400_000),
                    Map.entry("G13", 600_000),
                    Map.entry("E14", 1_000_000),
                    Map.entry("F14", 400_000),
                    Map.entry("G14", 600_000),
                    Map.entry("E20", 5_200_000),
                    Map.entry("F20", 3_400_000),
                    Map.entry("G20", 1_800_000)));

    @Test
    void everyTableOfTheTemplateIsRecognizedAsTemplate() throws IOException {
        Disclosure template = Examination.read("template.xlsx", Files.readAllBytes(path()));
        assertThat(template.tables())
                .extracting(BudgetTable::kind)
                .containsExactly(
                        TableKind.INCOME_EXPENDITURE_SUMMARY,
                        TableKind.INCOME_SUMMARY,
                        TableKind.EXPENDITURE_SUMMARY,
                        TableKind.APPROPRIATION_SUMMARY,
                        TableKind.GENERAL_PUBLIC_EXPENDITURE,
                        TableKind.FUND_EXPENDITURE,
                        TableKind.STATE_CAPITAL_EXPENDITURE,
                        TableKind.BASIC_EXPENDITURE_BY_ECONOMIC,
                        TableKind.THREE_PUBLIC_AND_OPERATING);
        assertThat(template.tables()).allMatch(BudgetTable::template);
        assertThat(template.tables()).allMatch(table -> table.unit().isPresent());
        assertThat(template.fiscalYear())
                .hasValueSatisfying(year -> assertThat(year.value()).isEqualTo(2026));
        BudgetTable income = template.tables().get(1);
        assertThat(income.columns())
                .extracting(Column::role)
                .containsExactly(
                        ColumnRole.CODE_CLASS,
                        ColumnRole.CODE_SECTION,
                        ColumnRole.CODE_ITEM,
                        ColumnRole.NAME,
                        ColumnRole.AMOUNT,
                        ColumnRole.AMOUNT,
                        ColumnRole.AMOUNT,
                        ColumnRole.AMOUNT,
                        ColumnRole.AMOUNT);
    }

    @Test
    void aFilledCopyIsReadAmountByAmount() throws IOException {
        Examination examination = Examination.of("filled.xlsx", filled(Map.of()));
        Disclosure filled = examination.document();
        BudgetTable expenditure = filled.tables().get(2);
        long amounts = expenditure.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.amount().isPresent())
                .count();
        assertThat(amounts).isEqualTo(18);
        assertThat(expenditure.rows().stream()
                        .flatMap(row -> row.code().stream())
                        .map(Object::toString))
                .isNotEmpty();
        assertThat(errors(examination)).isEmpty();
    }

    @Test
    void aPlantedErrorIsFoundAtItsCell() throws IOException {
        List<Finding> errors = errors(Examination.of("wrong.xlsx", filled(Map.of("F20", 3_500_000))));
        assertThat(errors).isNotEmpty();
        assertThat(errors)
                .anySatisfy(finding -> assertThat(finding.participants()).anySatisfy(part -> {
                    assertThat(part.at().sheet()).isEqualTo("部门支出总表");
                    assertThat(part.at().row()).isEqualTo(20);
                    assertThat(part.at().column()).isEqualTo(6);
                }));
    }

    private static List<Finding> errors(Examination examination) {
        return examination.graveFindings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Path path() {
        Path path =
                ProjectFolders.shared().map(shared -> shared.resolve(TEMPLATE)).orElse(Path.of("absent"));
        assumeTrue(Files.isRegularFile(path), "the template is not on this machine (MINGZHANG_SHARED or ../shared)");
        return path;
    }

    /** The template with fictional figures, and others in the table of expenditure. */
    private static byte[] filled(Map<String, Object> others) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path())))) {
            FIGURES.forEach((sheet, cells) -> cells.forEach((cell, value) -> put(book.getSheet(sheet), cell, value)));
            others.forEach((cell, value) -> put(book.getSheet("部门支出总表"), cell, value));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void put(Sheet sheet, String reference, Object value) {
        CellReference place = new CellReference(reference);
        Row row = sheet.getRow(place.getRow());
        Cell cell = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Integer amount) {
            cell.setCellValue(amount);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
