package io.mingzhang.reports.annotated;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.annotation.Annotation;
import io.mingzhang.documents.writing.ConvertedKind;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.run.Audited;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopiesTest {

    @Test
    void notesStandInTheCellsOfTheCopyAndTheOriginalStaysAsItWas(@TempDir Path folder) throws IOException {
        Path original = workbook(Files.createDirectories(folder.resolve("a")));
        Path namesake = workbook(Files.createDirectories(folder.resolve("b")));
        byte[] before = Files.readAllBytes(original);
        Path copies = Files.createDirectories(folder.resolve("copies"));
        List<String> told = new ArrayList<>();
        Audited document = Examined.of(original);
        Examined.report(new AnnotatedCopies(copies, Severity.INFO, told::add), document, Examined.of(namesake));
        assertThat(Files.readAllBytes(original)).isEqualTo(before);
        assertThat(copies.resolve("预算.审查-2.xlsx")).exists();
        assertThat(told).anyMatch(line -> line.contains("预算.审查.xlsx"));
        byte[] copy = Files.readAllBytes(copies.resolve("预算.审查.xlsx"));
        SourceLocation at =
                document.findings().getFirst().participants().getFirst().at();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            Comment note = book.getSheet(at.sheet())
                    .getRow(at.row() - 1)
                    .getCell(at.column() - 1)
                    .getCellComment();
            assertThat(note.getString().getString())
                    .contains(document.findings().getFirst().title(), "应为", "处理：");
        }
    }

    @Test
    void pagesAreHighlightedAndTheFindingsListedBehindThem(@TempDir Path folder) throws IOException {
        Path original = folder.resolve("预算.pdf");
        try (OutputStream out = Files.newOutputStream(original)) {
            ConvertedKind.PDF.write(Examined.countyWithErrors().document(), out);
        }
        Audited document = Examined.of(original);
        Path copies = Files.createDirectories(folder.resolve("copies"));
        List<String> told = new ArrayList<>();
        Examined.report(new AnnotatedCopies(copies, Severity.ERROR, told::add), document);
        assertThat(told).anyMatch(line -> line.endsWith("预算.审查.pdf"));
        List<Finding> errors = document.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).isNotEmpty();
        try (PDDocument before = Loader.loadPDF(original.toFile());
                PDDocument copy = Loader.loadPDF(copies.resolve("预算.审查.pdf").toFile())) {
            PDFTextStripper list = new PDFTextStripper();
            list.setStartPage(before.getNumberOfPages() + 1);
            assertThat(list.getText(copy))
                    .contains(errors.stream().map(Finding::checkId).toList());
            for (Finding finding : errors) {
                SourceLocation at = finding.participants().getFirst().at();
                if (at.box().isKnown()) {
                    assertThat(copy.getPage(at.page() - 1).getAnnotations())
                            .as(finding.title())
                            .anyMatch(note -> String.valueOf(note.getContents()).contains(finding.checkId()));
                }
            }
        }
    }

    @Test
    void textsGetNoCopyAndAreNamed(@TempDir Path folder) throws IOException {
        List<String> told = new ArrayList<>();
        Examined.report(new AnnotatedCopies(folder, Severity.INFO, told::add), Examined.countyWithErrors());
        assertThat(told).singleElement().asString().contains("county-with-errors.txt", "只有 xlsx、docx 和 PDF");
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void severalFindingsAtOnePlaceAreOneNote() {
        Audited document = Examined.countyWithErrors();
        List<Annotation> notes = Notes.of(document.document(), document.findings());
        assertThat(notes).extracting(Annotation::at).doesNotHaveDuplicates();
        assertThat(notes).allSatisfy(note -> assertThat(note.text()).isNotBlank());
        assertThat(notes.getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    /** A table whose 合计 is not the sum of its parts. */
    private static Path workbook(Path folder) throws IOException {
        Path file = folder.resolve("预算.xlsx");
        String[][] rows = {
            {"2024年部门支出总表", "", "", "", ""},
            {"部门：云溪县文化和旅游局", "", "", "", "单位：万元"},
            {"科目编码", "科目名称", "合计", "基本支出", "项目支出"},
            {"", "合计", "130.00", "100.00", "20.00"},
            {"207", "文化旅游体育与传媒支出", "120.00", "100.00", "20.00"},
            {"20701", "文化和旅游", "120.00", "100.00", "20.00"},
            {"2070101", "行政运行", "120.00", "100.00", "20.00"}
        };
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("支出总表");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j].endsWith(".00")) {
                        row.createCell(j).setCellValue(Integer.parseInt(rows[i][j].replace(".00", "")));
                    } else if (!rows[i][j].isEmpty()) {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
