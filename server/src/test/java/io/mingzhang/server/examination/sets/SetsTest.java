package io.mingzhang.server.examination.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.documents.fictional.FictionalSet.Contradiction;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestServer
class SetsTest {

    private static final FictionalSet FILES = FictionalSet.of(20240101);

    private final HttpCaller page;
    private final JdbcClient database;
    private final Map<String, String> documents = new TreeMap<>();

    @Autowired
    SetsTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.database = database;
    }

    @BeforeEach
    void begin() {
        TestDatabase.empty(database);
        documents.clear();
    }

    @Test
    void proposesDepartmentWithUnitsAndYearBeforeAndExaminesThemTogether() {
        upload(FILES.files());
        JsonNode set = settledSet();
        assertThat(names(set)).containsExactlyInAnyOrderElementsOf(documents.keySet());
        assertThat(set.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(set.get("bond").asString()).isEqualTo("UNIT");
        assertThat(set.get("reason").asString()).contains("部门与所属单位", "本年与上年");
        assertThat(set.at("/found/errors").asInt()).isZero();
    }

    @Test
    void contradictionsBetweenFilesAreFoundWithTheDocumentsTheyStandIn() {
        for (Contradiction contradiction : FictionalSet.ALL) {
            begin();
            upload(contradiction.plant().files(FILES));
            JsonNode set = settledSet();
            JsonNode findings = page.get(
                            "/api/v1/examinations/" + set.get("examinationId").asString() + "/findings")
                    .json()
                    .get("findings");
            List<String> checks = new ArrayList<>();
            findings.forEach(finding -> checks.add(finding.get("check").asString()));
            assertThat(checks).as(contradiction.id()).containsAnyElementsOf(contradiction.checks());
            findings.forEach(finding -> finding.get("participants")
                    .forEach(side -> assertThat(documents.values())
                            .contains(side.get("documentId").asString())));
            assertThat(set.at("/found/errors").asInt()
                            + set.at("/found/warnings").asInt()
                            + set.at("/found/infos").asInt())
                    .isEqualTo(findings.size());
        }
    }

    @Test
    void whatAPersonDecidesWinsOverProposals() {
        upload(FILES.files());
        JsonNode set = settledSet();
        String id = set.get("id").asString();
        List<String> kept = documents.values().stream().limit(4).toList();
        JsonNode changed = page.send("PUT", "/api/v1/sets/" + id, Map.of("name", "重点核对", "documentIds", kept))
                .json();
        assertThat(changed.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(changed.get("members").size()).isEqualTo(4);
        page.send("POST", "/api/v1/documents/rerun", Map.of("ids", List.of(kept.getFirst())));
        proposed();
        assertThat(sets()).singleElement().satisfies(only -> {
            assertThat(only.get("name").asString()).isEqualTo("重点核对");
            assertThat(only.get("members").size()).isEqualTo(4);
        });
        page.send("PUT", "/api/v1/sets/" + id, Map.of("state", "DISSOLVED"));
        page.send("POST", "/api/v1/documents/rerun", Map.of("ids", List.of(kept.getFirst())));
        proposed();
        assertThat(sets())
                .singleElement()
                .satisfies(only -> assertThat(only.get("state").asString()).isEqualTo("DISSOLVED"));
    }

    @Test
    void aDeletedDocumentLeavesItsSetAndComesBackWhenRestored() {
        upload(FILES.files());
        settledSet();
        List<String> unit = List.of(document("unit-1.txt"));
        page.send("POST", "/api/v1/documents/delete", Map.of("ids", unit));
        proposed();
        assertThat(names(sets().getFirst())).doesNotContain("unit-1.txt").hasSize(documents.size() - 1);
        page.send("POST", "/api/v1/documents/restore", Map.of("ids", unit));
        proposed();
        assertThat(names(sets().getFirst())).contains("unit-1.txt").hasSize(documents.size());
    }

    @Test
    void aCorrectedDepartmentDecidesWhereADocumentBelongs() {
        upload(FILES.files());
        settledSet();
        String unit = document("unit-1.txt");
        int revision =
                page.get("/api/v1/documents/" + unit).json().at("/row/revision").asInt();
        HttpCaller.Answer answer =
                page.send("PATCH", "/api/v1/documents/" + unit, Map.of("revision", revision, "department", "云岭县气象台"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        proposed();
        assertThat(sets())
                .singleElement()
                .satisfies(set -> assertThat(names(set)).doesNotContain("unit-1.txt"));
    }

    @Test
    void filesThatHoldTheSameAreProposedAsVersionsAndNotCompared() {
        Example file = FILES.files().getFirst();
        upload(List.of(file, new Example("again.txt", file.text() + "\n")));
        proposed();
        JsonNode set = sets().getFirst();
        assertThat(set.get("bond").asString()).isEqualTo("VERSIONS");
        assertThat(set.get("job").isNull()).isTrue();
    }

    @Test
    void documentsCanBePutTogetherByHandAndWhatIsWrongIsSaidAtOnce() {
        upload(FILES.files());
        settledSet();
        HttpCaller.Answer refused = page.send("POST", "/api/v1/sets", Map.of("name", " ", "documentIds", List.of()));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("fields").size()).isEqualTo(2);
        JsonNode set = page.send(
                        "POST",
                        "/api/v1/sets",
                        Map.of(
                                "name",
                                "两年",
                                "documentIds",
                                List.of(document("earlier.txt"), document("department.txt"))))
                .json();
        assertThat(set.get("state").asString()).isEqualTo("CONFIRMED");
        idle();
        JsonNode examined = page.get("/api/v1/sets/" + set.get("id").asString()).json();
        assertThat(examined.get("examinationId").isNull()).isFalse();
        assertThat(page.get("/api/v1/sets/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(page.get("/api/v1/sets?document=" + document("unit-0.txt"))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    private void upload(List<Example> files) {
        for (Example file : files) {
            JsonNode result = page.upload(
                            "/api/v1/uploads?name=%s&batch=%s&request=%s"
                                    .formatted(
                                            URLEncoder.encode(file.name(), StandardCharsets.UTF_8),
                                            UUID.randomUUID(),
                                            UUID.randomUUID()),
                            file.text().getBytes(StandardCharsets.UTF_8))
                    .json();
            documents.put(file.name(), result.get("documentId").asString());
        }
        idle();
    }

    private String document(String name) {
        return documents.getOrDefault(name, "");
    }

    private JsonNode settledSet() {
        proposed();
        assertThat(sets()).hasSize(1);
        JsonNode set = sets().getFirst();
        assertThat(set.at("/job/problem").asString("")).isEmpty();
        assertThat(set.get("examinationId").isNull()).isFalse();
        return set;
    }

    /** When no job is unfinished, nothing waits to be proposed, and so no set to be examined. */
    private void proposed() {
        idle();
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> database.sql("select count(*) from examination.document_changed")
                                .query(Integer.class)
                                .single()
                        == 0);
        idle();
    }

    private void idle() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> database.sql("select count(*) from platform.job where state in ('WAITING', 'RUNNING')")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private List<JsonNode> sets() {
        List<JsonNode> sets = new ArrayList<>();
        page.get("/api/v1/sets").json().get("items").forEach(sets::add);
        return sets;
    }

    private static List<String> names(JsonNode set) {
        List<String> names = new ArrayList<>();
        set.get("members").forEach(member -> names.add(member.get("name").asString()));
        return names;
    }
}
