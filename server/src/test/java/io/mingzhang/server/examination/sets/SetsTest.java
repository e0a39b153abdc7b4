package io.mingzhang.server.examination.sets;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.documents.fictional.FictionalSet.Contradiction;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final SetsPage dropped;

    @Autowired
    SetsTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.dropped = new SetsPage(page, database);
    }

    @BeforeEach
    void begin() {
        TestDatabase.empty(database);
        dropped.forget();
    }

    @Test
    void proposesDepartmentWithUnitsAndYearBeforeAndExaminesThemTogether() {
        dropped.upload(FILES.files());
        JsonNode set = dropped.settledSet();
        assertThat(SetsPage.names(set))
                .containsExactlyInAnyOrderElementsOf(dropped.documents().keySet());
        assertThat(set.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(set.get("bond").asString()).isEqualTo("UNIT");
        assertThat(set.get("reason").asString()).contains("部门与所属单位", "本年与上年");
        assertThat(set.at("/found/errors").asInt()).isZero();
    }

    @Test
    void contradictionsBetweenFilesAreFoundWithTheDocumentsTheyStandIn() {
        for (Contradiction contradiction : FictionalSet.ALL) {
            begin();
            dropped.upload(contradiction.plant().files(FILES));
            JsonNode set = dropped.settledSet();
            JsonNode findings = page.get(
                            "/api/v1/examinations/" + set.get("examinationId").asString() + "/findings")
                    .json()
                    .get("findings");
            List<String> checks = new ArrayList<>();
            findings.forEach(finding -> checks.add(finding.get("check").asString()));
            assertThat(checks).as(contradiction.id()).containsAnyElementsOf(contradiction.checks());
            findings.forEach(finding -> finding.get("participants")
                    .forEach(side -> assertThat(dropped.documents().values())
                            .contains(side.get("documentId").asString())));
            assertThat(set.at("/found/errors").asInt()
                            + set.at("/found/warnings").asInt()
                            + set.at("/found/infos").asInt())
                    .isEqualTo(findings.size());
        }
    }

    @Test
    void whatAPersonDecidesWinsOverProposals() {
        dropped.upload(FILES.files());
        JsonNode set = dropped.settledSet();
        String id = set.get("id").asString();
        List<String> kept = dropped.documents().values().stream().limit(4).toList();
        JsonNode changed = page.send("PUT", "/api/v1/sets/" + id, Map.of("name", "重点核对", "documentIds", kept))
                .json();
        assertThat(changed.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(changed.get("members").size()).isEqualTo(4);
        page.send("POST", "/api/v1/documents/rerun", Map.of("ids", List.of(kept.getFirst())));
        dropped.proposed();
        assertThat(dropped.sets()).singleElement().satisfies(only -> {
            assertThat(only.get("name").asString()).isEqualTo("重点核对");
            assertThat(only.get("members").size()).isEqualTo(4);
        });
        page.send("PUT", "/api/v1/sets/" + id, Map.of("state", "DISSOLVED"));
        page.send("POST", "/api/v1/documents/rerun", Map.of("ids", List.of(kept.getFirst())));
        dropped.proposed();
        assertThat(dropped.sets())
                .singleElement()
                .satisfies(only -> assertThat(only.get("state").asString()).isEqualTo("DISSOLVED"));
    }

    @Test
    void aDeletedDocumentLeavesItsSetAndComesBackWhenRestored() {
        dropped.upload(FILES.files());
        dropped.settledSet();
        List<String> unit = List.of(dropped.document("unit-1.txt"));
        page.send("POST", "/api/v1/documents/delete", Map.of("ids", unit));
        dropped.proposed();
        assertThat(SetsPage.names(dropped.sets().getFirst()))
                .doesNotContain("unit-1.txt")
                .hasSize(dropped.documents().size() - 1);
        page.send("POST", "/api/v1/documents/restore", Map.of("ids", unit));
        dropped.proposed();
        assertThat(SetsPage.names(dropped.sets().getFirst()))
                .contains("unit-1.txt")
                .hasSize(dropped.documents().size());
    }

    @Test
    void aCorrectedDepartmentDecidesWhereADocumentBelongs() {
        dropped.upload(FILES.files());
        dropped.settledSet();
        String unit = dropped.document("unit-1.txt");
        int revision =
                page.get("/api/v1/documents/" + unit).json().at("/row/revision").asInt();
        HttpCaller.Answer answer =
                page.send("PATCH", "/api/v1/documents/" + unit, Map.of("revision", revision, "department", "云岭县气象台"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        dropped.proposed();
        assertThat(dropped.sets())
                .singleElement()
                .satisfies(set -> assertThat(SetsPage.names(set)).doesNotContain("unit-1.txt"));
    }

    @Test
    void aDissolvedSetIsNoLongerNamedAtItsDocumentsButKept() {
        dropped.upload(FILES.files());
        String set = dropped.settledSet().get("id").asString();
        String document = "/api/v1/documents/" + dropped.document("unit-1.txt");
        assertThat(page.get(document).json().at("/row/setIds").size()).isEqualTo(1);
        assertThat(page.get(document).json().get("sets").size()).isEqualTo(1);
        page.send("PUT", "/api/v1/sets/" + set, Map.of("state", "DISSOLVED"));
        assertThat(page.get(document).json().at("/row/setIds").size()).isZero();
        assertThat(page.get(document).json().get("sets").size()).isZero();
        assertThat(dropped.sets()).hasSize(1);
    }

    @Test
    void anExaminationOfASetSaysWhatItWasMadeWith() {
        dropped.upload(FILES.files());
        String examination = dropped.settledSet().get("examinationId").asString();
        JsonNode versions =
                page.get("/api/v1/examinations/" + examination).json().get("programVersions");
        assertThat(versions.has("program")).isTrue();
        assertThat(versions.size()).isGreaterThan(1);
    }

    @Test
    void filesThatHoldTheSameAreProposedAsVersionsAndNotCompared() {
        Example file = FILES.files().getFirst();
        dropped.upload(List.of(file, new Example("again.txt", file.text() + "\n")));
        dropped.proposed();
        JsonNode set = dropped.sets().getFirst();
        assertThat(set.get("bond").asString()).isEqualTo("VERSIONS");
        assertThat(set.get("job").isNull()).isTrue();
    }

    @Test
    void documentsCanBePutTogetherByHandAndWhatIsWrongIsSaidAtOnce() {
        dropped.upload(FILES.files());
        dropped.settledSet();
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
                                List.of(dropped.document("earlier.txt"), dropped.document("department.txt"))))
                .json();
        assertThat(set.get("state").asString()).isEqualTo("CONFIRMED");
        dropped.idle();
        JsonNode examined = page.get("/api/v1/sets/" + set.get("id").asString()).json();
        assertThat(examined.get("examinationId").isNull()).isFalse();
        assertThat(page.get("/api/v1/sets/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(page.get("/api/v1/sets?document=" + dropped.document("unit-0.txt"))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }
}
