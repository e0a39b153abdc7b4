package io.mingzhang.server.performance.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.TestUnits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Recognized forms beside their document: every cell leads to its place, its project is proposed with a reason. */
@TestServer
class SourceBesideTest {

    private static final int YEAR = 2027;

    private final HttpCaller page;
    private final Desk desk;
    private final JdbcClient database;
    private TestUnits units;

    @Autowired
    SourceBesideTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.desk = new Desk(page);
        this.database = database;
        this.units = new TestUnits(database, "330399000");
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330399000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void everyCellLeadsToTheCellOfTheDocumentThatSaysIt(String form) {
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), "农村饮水安全" + form, YEAR, "A"));
        byte[] print = page.get(Desk.address(opened) + "/print?form=" + form).bytes();
        String address = imported("表." + form, print);
        Map<String, String> texts = texts(page.get(address + "/view").json());
        JsonNode shown = page.get(address + "/forms/1").json();
        assertThat(shown.get("places").size()).isGreaterThan(20);
        shown.get("places")
                .properties()
                .forEach(place -> assertThat(texts)
                        .as("%s in words: %s", place.getKey(), place.getValue().get("words"))
                        .containsKey(place.getValue().get("at").asString()));
        for (Map.Entry<String, String> said : Map.of(
                        "goal/ANNUAL", "完成管网改造120公里。",
                        "field/PHONE", "0990-0000000",
                        "field/PROJECT_NAME", "农村饮水安全" + form)
                .entrySet()) {
            String at = shown.get("places").get(said.getKey()).get("at").asString();
            assertThat(texts.get(at)).as(said.getKey()).contains(said.getValue());
        }
        String row = shown.at("/form/indicators/0/id").asString();
        String value = shown.get("places")
                .get("indicator/" + row + "/annual.value")
                .get("at")
                .asString();
        assertThat(texts.get(value))
                .contains(shown.at("/form/indicators/0/annual/value").asString());
    }

    /** Texts of a view by place. */
    private static Map<String, String> texts(JsonNode view) {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode block : view.get("blocks")) {
            String own = "b" + block.get("id").asInt();
            if (block.get("kind").asString().equals("PARAGRAPH")) {
                texts.put(own, block.get("text").asString());
                continue;
            }
            for (JsonNode line : block.get("rows")) {
                line.get("cells")
                        .forEach(cell -> texts.put(
                                own + "r" + line.get("n").asInt() + "c"
                                        + cell.get("c").asInt(),
                                cell.get("t").asString()));
            }
        }
        return texts;
    }

    private String imported(String name, byte[] content) {
        JsonNode made = desk.imported(name, content, YEAR, units.division().path());
        assertThat(made.get("state").asString()).as(made.toString()).isEqualTo("DONE");
        return "/api/v1/imports/" + made.get("id").asString();
    }

    @Test
    void whatIsWrongIsToldBeforeADraftIsMade() {
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), "校园饮水改造", YEAR, "A"));
        byte[] print = page.get(Desk.address(opened) + "/print?form=docx").bytes();
        String address = imported("表.docx", print);
        JsonNode findings = page.get(address + "/forms/1").json().get("findings");
        List<String> expected =
                ids(page.get(Desk.address(opened) + "/findings").json().get("findings"));
        assertThat(ids(findings)).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ids(page.get(address + "/forms/1?fresh=true&unitId="
                                + units.unit().id())
                        .json()
                        .get("findings")))
                .as("a project that will be made is not compared with the library")
                .doesNotContain("DEC-11");
    }

    private static List<String> ids(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> finding.get("check").asString())
                .toList();
    }

    @Test
    void projectIsFoundByCodeThenByNameThenProposedByLikeness() {
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), "农村饮水安全巩固提升工程", YEAR, "A"));
        String code = opened.at("/project/code").asString();
        assertThat(match(opened, "农村饮水安全巩固提升工程").get("how").asString()).isEqualTo("NAME");
        JsonNode coded = match(opened, code + "-饮水工程二期");
        assertThat(coded.get("how").asString()).isEqualTo("CODE");
        assertThat(coded.get("code").asString()).isEqualTo(code);
        JsonNode alike = match(opened, "农村饮水安全提升工程");
        assertThat(alike.get("how").asString()).isEqualTo("LIKENESS");
        assertThat(alike.get("id")).isEqualTo(opened.at("/project/id"));
        assertThat(match(opened, "消防通道整治").isNull()).isTrue();
    }

    /** What is proposed for the same form under another name. */
    private JsonNode match(JsonNode opened, String name) {
        JsonNode now = desk.reopened(opened);
        desk.patch(
                now,
                Map.of(
                        "op",
                        "SET",
                        "at",
                        "field/PROJECT_NAME",
                        "from",
                        now.at("/fields/PROJECT_NAME").asString(),
                        "to",
                        name));
        byte[] print = page.get(Desk.address(opened) + "/print?form=docx").bytes();
        return page.get(imported("表.docx", print)).json().at("/forms/0/project");
    }

    /** A code of a department means another one in another place: a unit is not proposed for its code alone. */
    @Test
    void unitIsNotProposedForItsCodeWhenItsNameIsAnother() {
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), "乡村阅览室", YEAR, "A"));
        JsonNode now = desk.reopened(opened);
        desk.patch(
                now,
                Map.of(
                        "op", "SET",
                        "at", "field/DEPARTMENT",
                        "from", now.at("/fields/DEPARTMENT").asString(),
                        "to", "302-云溪市乡村振兴局"),
                Map.of(
                        "op", "SET",
                        "at", "field/UNIT",
                        "from", now.at("/fields/UNIT").asString(),
                        "to", "云溪市乡村振兴局"));
        byte[] print = page.get(Desk.address(opened) + "/print?form=docx").bytes();
        JsonNode head = page.get(imported("表.docx", print)).json().at("/forms/0");
        assertThat(head.get("unit").isNull()).as(head.toString()).isTrue();
    }

    @Test
    void someoneElsesProjectCanBeChosenAndIsComparedWith() {
        JsonNode opened = desk.filled(desk.declared(units.unit().id(), "教师培训", YEAR, "A"));
        JsonNode other = desk.declared(units.sister().id(), "教师轮训", YEAR, "A");
        byte[] print = page.get(Desk.address(opened) + "/print?form=docx").bytes();
        String address = imported("表.docx", print);
        JsonNode beside = page.get(address + "/forms/1?projectId="
                        + other.at("/project/id").asString())
                .json();
        assertThat(beside.at("/project/how").asString()).isEqualTo("CHOSEN");
        assertThat(beside.get("differences").toString()).contains("field/PROJECT_NAME", "教师轮训");
    }

    /** The real documents: no cell of any form is without its place, and what stands there says it. */
    @Test
    void everyCellOfTheRealFormsHasItsPlace() throws IOException {
        int cells = 0;
        List<String> lost = new ArrayList<>();
        for (Path seed : seeds()) {
            String address = imported(seed.getFileName().toString(), Files.readAllBytes(seed));
            Answer view = page.get(address + "/view");
            assertThat(view.status()).isEqualTo(200);
            Map<String, String> texts = texts(view.json());
            int forms = page.get(address).json().get("forms").size();
            for (int number = 1; number <= forms; number++) {
                JsonNode shown = page.get(address + "/forms/" + number).json();
                for (Map.Entry<String, JsonNode> place : shown.get("places").properties()) {
                    cells++;
                    if (texts.getOrDefault(place.getValue().get("at").asString(), "")
                            .isBlank()) {
                        lost.add(seed.getFileName() + " " + number + " " + place);
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(2000);
        assertThat(lost).isEmpty();
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
}
