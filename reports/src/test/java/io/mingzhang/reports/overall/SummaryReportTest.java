package io.mingzhang.reports.overall;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.run.Audited;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SummaryReportTest {

    @Test
    void sumsByDepartmentCheckAndFile() throws IOException {
        Audited wrong = Examined.countyWithErrors();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examined.report(new SummaryReport(bytes), wrong, Examined.countyClean());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Row department = book.getSheet("按部门").getRow(1);
            assertThat(department.getCell(0).getStringCellValue()).isEqualTo("望川市农业农村局");
            assertThat(department.getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat((long) department.getCell(2).getNumericCellValue())
                    .isEqualTo(wrong.report().count(Severity.ERROR));
            XSSFSheet checks = book.getSheet("按规则和级别");
            long sum = 0;
            for (int i = 1; i <= checks.getLastRowNum(); i++) {
                sum += (long) checks.getRow(i).getCell(5).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(wrong.findings().size());
            assertThat(book.getSheet("按文件").getLastRowNum()).isEqualTo(2);
        }
    }
}
