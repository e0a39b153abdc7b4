package io.mingzhang.server.examination.sets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.documents.fictional.FictionalSet.Contradiction;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is downloaded of a set with one contradiction between its files. */
@TestServer
class SetExportsTest {

    private static final Contradiction PLANTED = FictionalSet.ALL.getFirst();

    private final HttpCaller page;
    private final JdbcClient database;
    private final SetsPage dropped;

    @Autowired
    SetExportsTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.dropped = new SetsPage(page, database);
    }

    @BeforeEach
    void drop() {
        TestDatabase.empty(database);
        dropped.upload(PLANTED.plant().files(FictionalSet.of(20240101)));
    }

    @Test
    void everyFormTellsWhatContradictsBetweenTheFiles() throws IOException {
        JsonNode set = dropped.settledSet();
        List<JsonNode> shown = shown(set);
        JsonNode json = export(set, "json").json();
        assertThat(json.get("documents")
                        .valueStream()
                        .map(each -> each.get("source").asString()))
                .containsExactlyInAnyOrderElementsOf(dropped.documents().keySet());
        assertThat(json.at("/sets/0/findings")
                        .valueStream()
                        .map(each -> each.get("fingerprint").asString()))
                .containsExactlyElementsOf(shown.stream()
                        .map(each -> each.get("fingerprint").asString())
                        .toList());
        String message = shown.getFirst().get("message").asString();
        assertThat(export(set, "text").text()).contains(message);
        assertThat(export(set, "html").text()).contains(message);
        try (XSSFWorkbook register = new XSSFWorkbook(stream(export(set, "xlsx")))) {
            assertThat(cells(register)).anyMatch(cell -> cell.endsWith(message));
        }
        try (XWPFDocument opinion = new XWPFDocument(stream(export(set, "docx")))) {
            assertThat(opinion.getTables()).anyMatch(table -> table.getText().contains(message));
        }
    }

    @Test
    void decisionsAboutTheSetHoldInItsReport() {
        JsonNode set = dropped.settledSet();
        JsonNode finding = shown(set).getFirst();
        Map<String, Object> mark = Map.of(
                "kind",
                "ACCEPTED",
                "reason",
                "主管部门已说明",
                "findings",
                List.of(Map.of(
                        "fingerprint", finding.get("fingerprint").asString(),
                        "content", finding.get("content").asString())));
        HttpCaller.Answer marked =
                page.send("POST", "/api/v1/sets/" + set.get("id").asString() + "/marks", mark);
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(export(set, "json").json().at("/sets/0/findings").valueStream())
                .noneMatch(each -> each.get("fingerprint").equals(finding.get("fingerprint")));
        assertThat(export(set, "text").text()).contains("主管部门已说明");
    }

    @Test
    void theFileBearsTheNameOfTheSet() {
        JsonNode set = dropped.settledSet();
        String name = URLEncoder.encode(set.get("name").asString(), StandardCharsets.UTF_8);
        assertThat(export(set, "html").header("Content-Disposition")).contains(name.replace("+", "%20"));
    }

    @Test
    void whatASetHasNotIsRefusedInWords() {
        JsonNode set = dropped.settledSet();
        HttpCaller.Answer annotated = export(set, "annotated");
        assertThat(annotated.status()).isEqualTo(409);
        assertThat(annotated.json().get("remedy").asString()).contains("逐个文件");
        List<String> all = List.copyOf(dropped.documents().values());
        page.send("POST", "/api/v1/documents/delete", Map.of("ids", all.subList(1, all.size())));
        HttpCaller.Answer lonely = export(set, "json");
        assertThat(lonely.status()).isEqualTo(409);
        assertThat(lonely.json().get("detail").asString()).contains("不足两个");
    }

    private HttpCaller.Answer export(JsonNode set, String format) {
        return page.get("/api/v1/examinations/" + set.get("examinationId").asString() + "/export?format=" + format);
    }

    private List<JsonNode> shown(JsonNode set) {
        List<JsonNode> findings = page.get(
                        "/api/v1/examinations/" + set.get("examinationId").asString() + "/findings")
                .json()
                .get("findings")
                .valueStream()
                .toList();
        assertThat(findings).isNotEmpty();
        return findings;
    }

    private static List<String> cells(XSSFWorkbook workbook) {
        List<String> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    private static ByteArrayInputStream stream(HttpCaller.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return new ByteArrayInputStream(answer.bytes());
    }
}
