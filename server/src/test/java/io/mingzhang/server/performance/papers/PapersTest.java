package io.mingzhang.server.performance.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.model.performance.FundingRow;
import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.TestUnits;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Declarations go out on paper and come in from documents, over HTTP. */
@TestServer
class PapersTest {

    private static final int YEAR = 2027;
    private static final Documents DOCUMENTS = new Documents(Standards.shipped());

    private final HttpCaller page;
    private final Desk desk;
    private final JdbcClient database;
    private TestUnits units;

    @Autowired
    PapersTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.desk = new Desk(page);
        this.database = database;
        this.units = new TestUnits(database, "330299000");
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330299000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void printIsReadAndTakenOverAgainWithTheSameContent(String form) {
        String name = "农村饮水安全提升" + form;
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), name, YEAR, "A"));
        Answer print = page.get(Desk.address(opened) + "/print?form=" + form);
        assertThat(print.status()).as(print.text()).isEqualTo(200);
        assertThat(page.send("DELETE", Desk.address(opened), Map.of()).status()).isEqualTo(204);

        JsonNode imported =
                desk.imported("申报表." + form, print.bytes(), YEAR, units.unit().path());
        assertThat(imported.get("state").asString()).as(imported.toString()).isEqualTo("DONE");
        assertThat(imported.get("forms").size()).isEqualTo(1);
        JsonNode head = imported.at("/forms/0");
        assertThat(head.at("/templateId").asString()).isEqualTo("A");
        assertThat(head.at("/project/name").asString()).isEqualTo(name);
        String address = "/api/v1/imports/" + imported.get("id").asString();
        JsonNode shown = page.get(address + "/forms/1").json();
        assertThat(shown.get("lost").isEmpty()).as(shown.get("lost").toString()).isTrue();
        assertThat(shown.get("differences").isEmpty())
                .as(shown.get("differences").toString())
                .isTrue();

        Answer accepted = accept(address, head, List.of());
        JsonNode draft = declaration(accepted);
        for (String part : List.of("fields", "funding", "goals")) {
            assertThat(draft.get(part)).isEqualTo(opened.get(part));
        }
        assertThat(rows(draft)).isEqualTo(rows(opened));
        assertThat(draft.at("/provenance/fileName").asString()).isEqualTo("申报表." + form);
        assertThat(accept(address, head, List.of()).json().at("/accepted/0/declarationId"))
                .isEqualTo(accepted.json().at("/accepted/0/declarationId"));
    }

    @Test
    void whatWasLeftOutStaysAsTheRegistersSay() {
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), "校园饮水改造", YEAR, "A"));
        byte[] print = page.get(Desk.address(opened) + "/print?form=docx&unit=TEN_THOUSAND_YUAN")
                .bytes();
        page.send("DELETE", Desk.address(opened), Map.of());
        JsonNode imported = desk.imported("表.docx", print, YEAR, "/");
        String address = "/api/v1/imports/" + imported.get("id").asString();
        JsonNode shown = page.get(address + "/forms/1").json();
        assertThat(shown.at("/form/funding/ANNUAL~1TOTAL").asString()).isEqualTo("120000000");
        String row = shown.at("/form/indicators/0/id").asString();
        JsonNode draft =
                declaration(accept(address, imported.at("/forms/0"), List.of("indicator/" + row, "field/OVERVIEW")));
        assertThat(draft.at("/fields").has("OVERVIEW")).isFalse();
        assertThat(rows(draft)).hasSize(2);
    }

    @Test
    void departmentIsPrintedIntoOneFileWithItsContents() throws IOException {
        for (String name : List.of("图书馆建设", "体育场馆开放", "教师培训")) {
            desk.filled(desk.declared(units.unit().id(), name, YEAR, "C"));
        }
        Answer ordered = page.send(
                "POST",
                "/api/v1/prints",
                Map.of("path", units.department().path(), "year", YEAR, "form", "pdf", "title", "教育局申报表"));
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        String address = "/api/v1/prints/" + ordered.json().get("id").asString();
        JsonNode state = desk.settled(address);
        assertThat(state.get("state").asString()).as(state.toString()).isEqualTo("DONE");
        assertThat(state.get("forms").asInt()).isEqualTo(3);
        Answer file = page.get(address + "/file");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(pdf)).contains("目录", "图书馆建设", "体育场馆开放", "教师培训");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
    }

    @Test
    void fileWithoutFormsSaysSo() {
        JsonNode imported =
                desk.imported("说明.txt", "这里没有表。".getBytes(java.nio.charset.StandardCharsets.UTF_8), YEAR, "/");
        assertThat(imported.get("state").asString()).isEqualTo("FAILED");
        assertThat(imported.get("problem").asString()).contains("没有识别到绩效目标申报表");
        assertThat(imported.get("remedy").asString()).isNotEmpty();
    }

    /** The real documents: every form is taken over, printed, read again, and says what the document said. */
    @Test
    void everyRealFormComesInAndGoesOutWithTheSameValues() throws IOException {
        int forms = 0;
        List<String> differences = new ArrayList<>();
        for (Path seed : seeds()) {
            byte[] content = Files.readAllBytes(seed);
            Map<Integer, PerformanceTarget> original =
                    targets(seed.getFileName().toString(), content);
            JsonNode imported = desk.imported(
                    seed.getFileName().toString(),
                    content,
                    YEAR,
                    units.division().path());
            String address = "/api/v1/imports/" + imported.get("id").asString();
            for (JsonNode head : imported.get("forms")) {
                JsonNode draft = declaration(accept(address, head, List.of()));
                byte[] print =
                        page.get(Desk.address(draft) + "/print?form=docx").bytes();
                int number = head.get("number").asInt();
                PerformanceTarget target = Objects.requireNonNull(original.get(number));
                PerformanceTarget back =
                        Objects.requireNonNull(targets("打印.docx", print).get(1));
                said(target).forEach((key, text) -> {
                    String other = said(back).getOrDefault(key, "");
                    if (!plain(other).equals(plain(text))) {
                        differences.add(seed.getFileName() + " " + number + " " + key + ": " + text + " -> " + other);
                    }
                });
                page.send("DELETE", Desk.address(draft), Map.of());
                forms++;
            }
        }
        assertThat(forms).isEqualTo(59);
        assertThat(differences).isEmpty();
    }

    private static List<Path> seeds() throws IOException {
        String shared = System.getenv("MINGZHANG_SHARED");
        assumeTrue(shared != null, "real documents are not here");
        try (Stream<Path> files = Files.list(Path.of(shared, "seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<Integer, PerformanceTarget> targets(String name, byte[] content) {
        ReadResult read = DOCUMENTS.read(name, content);
        assertThat(read).isInstanceOf(ReadResult.Understood.class);
        Map<Integer, PerformanceTarget> targets = new TreeMap<>();
        ((ReadResult.Understood) read)
                .disclosure()
                .targets()
                .forEach(target -> targets.put(targets.size() + 1, target));
        return targets;
    }

    /** What a form says, by what it says it of. */
    private static Map<String, String> said(PerformanceTarget target) {
        Map<String, String> said = new TreeMap<>();
        target.fields().forEach((field, text) -> {
            if (!text.text().isBlank()) {
                said.put("field " + field, text.text());
            }
        });
        for (FundingRow row : target.funding()) {
            row.amount()
                    .ifPresent(amount -> said.put(
                            "money " + row.period() + " " + row(row.source()),
                            amount.fen().stripTrailingZeros().toPlainString()));
        }
        target.goals().stream()
                .filter(goal -> !goal.text().isBlank())
                .forEach(goal -> said.put("goal " + goal.period(), goal.text()));
        target.indicators()
                .forEach(row -> said.merge(
                        "indicators " + row.period() + " " + row.category() + " " + row.type(),
                        row.name() + "|" + row.value().printed() + "|" + row.standard(),
                        (one, other) -> one + ";" + other));
        target.tasks()
                .forEach(task -> said.put(
                        "task " + task.name(), task.content() + task.total().text()));
        return said;
    }

    /** The row of the template in which money of a source stands: its two labels may name it differently. */
    private static FundingSource row(FundingSource source) {
        return source == FundingSource.CITY ? FundingSource.CITY_COUNTY : source;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private Answer accept(String address, JsonNode head, List<String> leaveOut) {
        Map<String, Object> wanted = new java.util.HashMap<>(Map.of(
                "number",
                head.get("number").asInt(),
                "templateId",
                head.get("templateId").asString(),
                "projectKind",
                "31",
                "leaveOut",
                leaveOut));
        boolean whole = head.get("wholeDepartment").asBoolean();
        wanted.put("unitId", whole ? units.department().id() : units.unit().id());
        if (!head.get("project").isNull()) {
            wanted.put("projectId", head.at("/project/id").asString());
        }
        Answer accepted = page.send("POST", address + "/accept", Map.of("forms", List.of(wanted)));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.json().get("refused").isEmpty()).as(accepted.text()).isTrue();
        return accepted;
    }

    private JsonNode declaration(Answer accepted) {
        return page.get("/api/v1/declarations/"
                        + accepted.json().at("/accepted/0/declarationId").asString())
                .json();
    }

    private static List<String> rows(JsonNode view) {
        return view.get("indicators")
                .valueStream()
                .map(row -> row.get("category").asString()
                        + row.get("type").asString()
                        + row.get("implementation")
                        + row.get("annual"))
                .toList();
    }
}
