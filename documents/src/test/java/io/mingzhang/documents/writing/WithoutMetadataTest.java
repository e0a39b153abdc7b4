package io.mingzhang.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.fictional.FictionalExamples;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.FileTrace;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What Mingzhang adds to a workbook is no part of the document: neither its presence nor its absence changes what is read. */
class WithoutMetadataTest {

    private static final Documents DOCUMENTS = new Documents(Standards.shipped());
    private static final String TEXT = FictionalExamples.all().getFirst().text();

    @Test
    void readsTheSameWithoutIndexPlacesAndProperties() throws IOException {
        Disclosure document = read("原文", TEXT.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ConvertedKind.XLSX.write(document, written);
        byte[] bare = withoutMetadata(written.toByteArray());
        assertThat(ModelText.of(read("转换.xlsx", bare))).isEqualTo(ModelText.of(document));
    }

    @Test
    void doesNotReportItsOwnHiddenColumn() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ConvertedKind.XLSX.write(read("原文", TEXT.getBytes(StandardCharsets.UTF_8)), written);
        assertThat(read("转换.xlsx", written.toByteArray()).traces())
                .extracting(FileTrace::kind)
                .doesNotContain(FileTrace.Kind.HIDDEN_COLUMN, FileTrace.Kind.NUMBER_AS_TEXT, FileTrace.Kind.PROPERTY);
    }

    private static byte[] withoutMetadata(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.removeSheetAt(workbook.getSheetIndex("目录"));
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (sheet.isColumnHidden(cell.getColumnIndex())) {
                            cell.setBlank();
                        }
                    }
                }
            }
            workbook.getProperties().getCoreProperties().setCreator("");
            workbook.getProperties().getCoreProperties().setTitle("");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static Disclosure read(String name, byte[] bytes) {
        return switch (DOCUMENTS.read(name, bytes)) {
            case ReadResult.Understood(var disclosure, var timings) -> disclosure;
            case ReadResult.Refused(var source, var refusal) -> throw new AssertionError(refusal);
        };
    }
}
