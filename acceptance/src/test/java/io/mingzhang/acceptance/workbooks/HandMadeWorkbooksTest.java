package io.mingzhang.acceptance.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.budget.BudgetCell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each workbook is understood wholly, is free of errors, and shows the error once one cell of it is spoilt. */
class HandMadeWorkbooksTest {

    /** A line of {@code workbooks.tsv}. */
    record Sample(String file, String tables, long amounts, String sheet, String cell, String spoilt) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> samples() {
        return new String(resource("workbooks.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .map(part -> new Sample(part[0], part[1], Long.parseLong(part[2]), part[3], part[4], part[5]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isUnderstoodWhollyAndFreeOfErrors(Sample sample) {
        Examination examination = Examination.of(sample.file() + ".xlsx", resource(sample.file() + ".xlsx"));

        assertThat(tables(examination.document())).isEqualTo(sample.tables());
        assertThat(amounts(examination.document())).isEqualTo(sample.amounts());
        assertThat(examination.document().unrecognized()).isEmpty();
        assertThat(errors(examination)).map(Examination::inOneLine).isEmpty();
        assertThat(examination.report().coverage().amounts().bound())
                .as("amounts tied to another")
                .isEqualTo(examination.report().coverage().amounts().total());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsTheErrorOfASpoiltCellAtItsPlace(Sample sample) {
        byte[] spoilt = spoilt(sample);

        List<Finding> errors = errors(Examination.of(sample.file() + ".xlsx", spoilt));

        CellReference cell = new CellReference(sample.cell());
        assertThat(errors)
                .anySatisfy(finding -> assertThat(finding.participants()).anySatisfy(figure -> {
                    assertThat(figure.at().sheet()).isEqualTo(sample.sheet());
                    assertThat(figure.at().row()).isEqualTo(cell.getRow() + 1);
                    assertThat(figure.at().column()).isEqualTo(cell.getCol() + 1);
                }));
    }

    private static List<Finding> errors(Examination examination) {
        return examination.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String tables(Disclosure document) {
        return document.tables().isEmpty()
                ? "forms=" + document.targets().size()
                : document.tables().stream()
                        .map(table -> table.kind().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","));
    }

    private static long amounts(Disclosure document) {
        long inTables = document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(BudgetCell::amount)
                .filter(amount -> amount.isPresent())
                .count();
        return inTables
                + document.targets().stream()
                        .flatMap(target -> target.funding().stream())
                        .filter(row -> row.amount().isPresent())
                        .count();
    }

    private static byte[] spoilt(Sample sample) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(resource(sample.file() + ".xlsx")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellReference at = new CellReference(sample.cell());
            Row row = workbook.getSheet(sample.sheet()).getRow(at.getRow());
            Cell before = row.getCell(at.getCol());
            boolean isText = before.getCellType() == CellType.STRING;
            Cell after = row.createCell(at.getCol()); // anew: POI keeps the old text of an inline string
            after.setCellStyle(before.getCellStyle());
            if (isText) {
                after.setCellValue(sample.spoilt());
            } else {
                after.setCellValue(Double.parseDouble(sample.spoilt()));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(HandMadeWorkbooksTest.class.getResourceAsStream("/workbooks/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
