package io.mingzhang.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.kernel.Severity;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Damage;
import io.mingzhang.model.Damage.Kind;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.Examined;
import io.mingzhang.reports.opinion.Letterhead;
import io.mingzhang.reports.opinion.OpinionReport;
import io.mingzhang.reports.overall.SummaryReport;
import io.mingzhang.reports.page.PageReport;
import io.mingzhang.reports.register.RegisterReport;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.text.AuditReport;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.reports.text.TextReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A person who sees one report only learns from it what was not examined, and why. */
class GapsInEveryReportTest {

    private static final String DOUBTFUL = "第 7 页的表格没有边线或边线不全，上方没有表头，未参加核对；请用带边线的版本";
    private static final String SCANNED = "第 9 页是扫描图像，无法读取文字";

    /** A document with a table that could not be cut, a scanned page and a lost value. */
    private static Audited document() {
        Audited whole = Examined.countyWithErrors();
        Disclosure county = whole.document();
        List<Damage> damages = new ArrayList<>(List.of(
                new Damage(
                        Kind.DOUBTFUL_TABLE,
                        DOUBTFUL,
                        county.tables().getFirst().id(),
                        SourceLocation.ofPage("a.pdf", 7, 4, 0, 0)),
                new Damage(Kind.UNREADABLE_PAGE, SCANNED, "", SourceLocation.ofPage("a.pdf", 9, 0, 0, 0)),
                new Damage(Kind.LOST_VALUE, "有无法解码的字符", "", SourceLocation.ofPage("a.pdf", 3, 0, 0, 0))));
        Disclosure damaged = new Disclosure(
                county.source(),
                county.kind(),
                county.division(),
                county.department(),
                county.fiscalYear(),
                county.contents(),
                county.tables(),
                county.targets(),
                county.narrative(),
                county.unrecognized(),
                damages,
                county.traces());
        return new Audited(new Understood(damaged, 0, 0), whole.report(), whole.findings(), 0);
    }

    @Test
    void inText() {
        assertToldIn(written(out -> new TextReport(
                out, new Ink(false), new AuditReport.Show(Severity.INFO, false, false), CheckSelection.ALL, 1)));
        assertThat(written(out -> new TextReport(
                        out, new Ink(false), new AuditReport.Show(Severity.INFO, false, true), CheckSelection.ALL, 1)))
                .contains("未参加核对的页和表格 2 处");
    }

    @Test
    void onThePage() {
        assertToldIn(written(out -> new PageReport(out, Severity.INFO, 1, "")));
    }

    @Test
    void inTheRegister() throws IOException {
        byte[] bytes = bytes(out -> new RegisterReport(out, Severity.INFO, ""));
        try (XSSFExcelExtractor text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
            assertToldIn(text.getText());
        }
    }

    @Test
    void inTheOpinion() throws IOException {
        byte[] bytes = bytes(out -> new OpinionReport(out, Severity.INFO, new Letterhead("", "", ""), Map.of()));
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            assertToldIn(text.getText());
            assertThat(text.getText()).contains("有的页和表格没有参加审查");
        }
    }

    @Test
    void asANumberInTheSummary() throws IOException {
        byte[] bytes = bytes(SummaryReport::new);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (String sheet : List.of("按部门", "按文件")) {
                var rows = book.getSheet(sheet);
                int last = rows.getRow(0).getLastCellNum() - 1;
                assertThat(rows.getRow(0).getCell(last).getStringCellValue()).isEqualTo("未参加核对");
                assertThat(Math.round(rows.getRow(1).getCell(last).getNumericCellValue()))
                        .isEqualTo(2);
            }
        }
    }

    private static void assertToldIn(String text) {
        assertThat(text)
                .contains(
                        DOUBTFUL,
                        SCANNED + "，未参加核对",
                        document().document().tables().getFirst().title())
                .contains("文字层的 PDF", "数值丢失", "有无法解码的字符", "未参加核对");
    }

    private static String written(Function<PrintWriter, Report> maker) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Examined.report(maker.apply(out), document());
        out.flush();
        return text.toString();
    }

    private static byte[] bytes(Function<OutputStream, Report> maker) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Examined.report(maker.apply(bytes), document());
        return bytes.toByteArray();
    }
}
