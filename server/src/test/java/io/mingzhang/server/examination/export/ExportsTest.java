package io.mingzhang.server.examination.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.settings.FindingContent;
import io.mingzhang.documents.ReadingWatcher;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.form.TargetForm;
import io.mingzhang.reports.json.AuditJson;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.run.Drop;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is downloaded, opened by readers that are not ours. */
@TestServer
class ExportsTest {

    private final HttpCaller page;
    private final FileReading reading;
    private final Auditor auditor;

    ExportsTest(
            @LocalServerPort int port,
            @Autowired JdbcClient database,
            @Autowired Standards standards,
            @Autowired Rulebook rulebook) {
        this.page = new HttpCaller(port);
        this.reading = new FileReading(standards);
        this.auditor = new Auditor(reading, standards, rulebook, CheckSelection.ALL);
        TestDatabase.empty(database);
    }

    /** A document that was uploaded and examined. */
    private record Dropped(String document, String examination) {}

    @Test
    void jsonIsThatOfTheCommandLine() throws IOException {
        byte[] content = example();
        Dropped dropped = drop("预算.txt", content);
        assertThat(export(dropped, "json").text()).isEqualTo(auditJson(audited("预算.txt", content)));
    }

    @Test
    void decisionsInForceAreListedAsAcceptedInEveryForm() throws IOException {
        byte[] content = example();
        Dropped dropped = drop("预算.txt", content);
        JsonNode before = export(dropped, "json").json();
        JsonNode finding = before.get("findings").get(0);
        accept(dropped, finding.get("fingerprint").asString(), content);
        JsonNode after = export(dropped, "json").json();
        assertThat(after.get("findings").size())
                .isEqualTo(before.get("findings").size() - 1);
        assertThat(after.get("accepted").get(0).get("acceptance").get("reason").asString())
                .isEqualTo("上级已批复调整");
        assertThat(export(dropped, "text").text()).contains("已接受 1 条", "上级已批复调整");
        assertThat(export(dropped, "html").text()).contains("上级已批复调整");
        try (XSSFWorkbook register = new XSSFWorkbook(stream(export(dropped, "xlsx")))) {
            assertThat(cells(register)).contains("上级已批复调整");
        }
        try (XWPFDocument opinion = new XWPFDocument(stream(export(dropped, "docx")))) {
            assertThat(opinion.getTables()).anyMatch(table -> table.getText().contains("上级已批复调整"));
        }
    }

    @Test
    void opinionBearsNumberDateAndDeadlineGiven() throws IOException {
        Dropped dropped = drop("预算.txt", example());
        String more = "&number=%E7%AC%AC3%E5%8F%B7&date=2026-01-05&deadline=2026-01-20";
        try (XWPFDocument opinion = new XWPFDocument(stream(export(dropped, "docx" + more)))) {
            assertThat(opinion.getTables().getFirst().getText()).contains("第3号", "2026年1月5日");
            assertThat(opinion.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("请于2026年1月20日前"));
        }
    }

    @Test
    void filesAreAttachmentsWithChineseNames() throws IOException {
        HttpCaller.Answer answer = export(drop("预算.txt", example()), "html");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%A2%84%E7%AE%97-%E5%AE%A1%E6%9F%A5%E6%8A%A5%E5%91%8A.html");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.bytes()).hasSize(Integer.parseInt(answer.header("Content-Length")));
    }

    @Test
    void workbookIsHandedBackWithNotesAtItsCells() throws IOException {
        Dropped dropped = drop("预算.xlsx", converted(TargetForm.XLSX));
        HttpCaller.Answer answer = export(dropped, "annotated");
        assertThat(answer.header("Content-Disposition")).contains("%E5%AE%A1%E6%9F%A5.xlsx");
        try (XSSFWorkbook copy = new XSSFWorkbook(stream(answer))) {
            int notes = 0;
            for (Sheet sheet : copy) {
                notes += sheet.getCellComments().size();
            }
            assertThat(notes).isPositive();
        }
    }

    @Test
    void pagesAreHandedBackWithMarksAndTheListBehindThem() throws IOException {
        byte[] original = converted(TargetForm.PDF);
        HttpCaller.Answer answer = export(drop("预算.pdf", original), "annotated");
        assertThat(answer.header("Content-Disposition")).contains("%E5%AE%A1%E6%9F%A5.pdf");
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.bytes()).startsWith(original);
        try (PDDocument before = Loader.loadPDF(original);
                PDDocument copy = Loader.loadPDF(answer.bytes())) {
            assertThat(copy.getNumberOfPages()).isGreaterThan(before.getNumberOfPages());
        }
    }

    @Test
    void textTakesNoNotesAndSaysWhatToDoInstead() throws IOException {
        HttpCaller.Answer answer = export(drop("预算.txt", example()), "annotated");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asString()).contains("只有 xlsx、docx 和 PDF 文件可以加批注");
        assertThat(answer.json().get("remedy").asString()).contains("问题清单");
    }

    @Test
    void convertedDocumentsAreThoseOfTheModule() throws IOException {
        Dropped dropped = drop("预算.txt", example());
        for (TargetForm form : List.of(TargetForm.JSON, TargetForm.CSV)) {
            HttpCaller.Answer answer =
                    page.get("/api/v1/examinations/" + dropped.examination() + "/convert?to=" + form.name());
            assertThat(content(answer.bytes())).as(form.name()).isEqualTo(content(converted(form)));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                stream(page.get("/api/v1/examinations/" + dropped.examination() + "/convert?to=xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
        }
    }

    @Test
    void severalDocumentsAreExportedAtOnce() throws IOException {
        Dropped one = drop("甲局.txt", example());
        Dropped other = drop("乙局.xlsx", converted(TargetForm.XLSX));
        JsonNode json = bulk("json", one, other).json();
        assertThat(json.get("documents")
                        .valueStream()
                        .map(each -> each.get("source").asString()))
                .containsExactly("甲局.txt", "乙局.xlsx");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(stream(bulk("annotated", one, other)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".txt")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .startsWith("甲局.txt：只有");
                }
            }
        }
        assertThat(names).containsExactly("乙局.审查.xlsx", "没有批注的文件.txt");
    }

    @Test
    void unreadableFileIsInTheReportWithItsReason() throws IOException {
        Dropped dropped = drop("旧.pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
        assertThat(export(dropped, "text").text()).contains("旧.pdf", "PDF");
        HttpCaller.Answer converted = page.get("/api/v1/examinations/" + dropped.examination() + "/convert?to=xlsx");
        assertThat(converted.status()).isEqualTo(409);
    }

    @Test
    void whatIsAskedForWronglyIsRefusedInWords() throws IOException {
        Dropped dropped = drop("预算.txt", example());
        assertThat(export(dropped, "exe").json().get("detail").asString()).contains("可选：json、html");
        assertThat(page.get("/api/v1/examinations/" + dropped.examination() + "/export")
                        .status())
                .isEqualTo(400);
        assertThat(export(dropped, "docx&date=yesterday").status()).isEqualTo(400);
        assertThat(page.send("POST", "/api/v1/exports", Map.of("format", "json"))
                        .status())
                .isEqualTo(400);
        assertThat(page.get("/api/v1/examinations/" + new UUID(0, 9) + "/export?format=json")
                        .status())
                .isEqualTo(404);
    }

    private Dropped drop(String name, byte[] content) {
        Drop drop = new Drop(page);
        String document = drop.accepted(name, content).get("documentId").asString();
        JsonNode job = drop.finished().get("jobs").get(0);
        return new Dropped(document, job.get("examinationId").asString());
    }

    private HttpCaller.Answer export(Dropped dropped, String format) {
        return page.get("/api/v1/examinations/" + dropped.examination() + "/export?format=" + format);
    }

    private HttpCaller.Answer bulk(String format, Dropped... documents) {
        List<String> ids = List.of(documents).stream().map(Dropped::document).toList();
        return page.send("POST", "/api/v1/exports", Map.of("ids", ids, "format", format));
    }

    private void accept(Dropped dropped, String fingerprint, byte[] content) {
        String figures = audited("预算.txt", content).findings().stream()
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .map(FindingContent::digest)
                .findFirst()
                .orElseThrow();
        HttpCaller.Answer answer = page.send(
                "POST",
                "/api/v1/documents/" + dropped.document() + "/marks",
                Map.of(
                        "kind",
                        "ACCEPTED",
                        "reason",
                        "上级已批复调整",
                        "findings",
                        List.of(Map.of("fingerprint", fingerprint, "content", figures))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Audited audited(String name, byte[] content) {
        return auditor.audit(understood(name, content));
    }

    private Understood understood(String name, byte[] content) {
        return switch (reading.read(name, content, ReadingWatcher.NONE)) {
            case Result.Done<Understood>(var understood) -> understood;
            case Result.Failed<Understood>(var failure) -> throw new AssertionError(failure);
        };
    }

    private static String auditJson(Audited audited) {
        StringWriter text = new StringWriter();
        Totals totals = new Totals();
        totals.add(FileTally.of(audited, CheckSelection.ALL));
        try (Report report = new AuditJson(text, Severity.INFO)) {
            report.write(audited);
            report.finish(totals);
        }
        return text.toString();
    }

    private byte[] converted(TargetForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        form.write(understood("预算.txt", example()).document(), bytes);
        return bytes.toByteArray();
    }

    /** The content of an archive without its times; of anything else the text. */
    private static Map<String, String> content(byte[] file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries.isEmpty() ? Map.of("", new String(file, StandardCharsets.UTF_8)) : entries;
    }

    private static List<String> cells(XSSFWorkbook workbook) {
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
        return texts;
    }

    private static ByteArrayInputStream stream(HttpCaller.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return new ByteArrayInputStream(answer.bytes());
    }

    private static byte[] example() throws IOException {
        return Files.readAllBytes(Path.of("..", "examples", "county-with-errors.txt"));
    }
}
