package io.mingzhang.server.examination.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.run.Drop;
import io.mingzhang.server.platform.access.PathsMoved;
import io.mingzhang.server.platform.access.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Two clerks of two departments, a reviewer of the finance department above both. */
@TestServer
class TwoDepartmentsTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "county-with-errors.txt");

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate together;
    private final HttpCaller schools;
    private final HttpCaller roads;
    private final HttpCaller finance;
    private String document = "";
    private String examination = "";
    private byte[] content = {};

    @Autowired
    TwoDepartmentsTest(
            @LocalServerPort int port,
            JdbcClient database,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            TestPeople people) {
        this.database = database;
        this.events = events;
        this.together = new TransactionTemplate(transactions);
        people.person("reach-schools", "/1/r1/", Role.UNIT_CLERK);
        people.person("reach-roads", "/1/r10/", Role.UNIT_CLERK);
        people.person("reach-finance", "/1/", Role.FINANCE_BUSINESS_REVIEWER);
        this.schools = HttpCaller.as(port, "reach-schools");
        this.roads = HttpCaller.as(port, "reach-roads");
        this.finance = HttpCaller.as(port, "reach-finance");
    }

    @BeforeEach
    void theSchoolsDropADocument() throws IOException {
        TestDatabase.empty(database);
        content = Files.readAllBytes(EXAMPLE);
        Drop drop = new Drop(schools);
        document = drop.accepted("教育预算.txt", content).get("documentId").asString();
        drop.finished();
        examination = schools.get("/api/v1/documents/" + document)
                .json()
                .at("/row/examinationId")
                .asString();
    }

    private static long total(HttpCaller page, String path) {
        return page.get(path).json().get("total").asLong();
    }

    @Test
    void itIsListedAndCountedForThemAndThoseAboveOnly() {
        for (HttpCaller sees : List.of(schools, finance)) {
            assertThat(total(sees, "/api/v1/documents")).isOne();
            assertThat(sees.get("/api/v1/overview").json().get("documents").asLong())
                    .isOne();
            assertThat(total(sees, "/api/v1/departments")).isOne();
            assertThat(sees.get("/api/v1/documents/facets").json().get("media").size())
                    .isOne();
            assertThat(firings(sees)).isPositive();
            assertThat(sees.get("/api/v1/jobs").json().at("/summary/done").asInt())
                    .isOne();
        }
        assertThat(total(roads, "/api/v1/documents")).isZero();
        assertThat(roads.get("/api/v1/overview").json().get("documents").asLong())
                .isZero();
        assertThat(roads.get("/api/v1/overview").json().get("byCheck").size()).isZero();
        assertThat(total(roads, "/api/v1/departments")).isZero();
        assertThat(roads.get("/api/v1/documents/facets").json().get("media").size())
                .isZero();
        assertThat(firings(roads)).isZero();
        assertThat(roads.get("/api/v1/jobs").json().at("/summary/done").asInt()).isZero();
    }

    private static long firings(HttpCaller page) {
        long found = 0;
        for (JsonNode check : page.get("/api/v1/checks").json()) {
            found += check.get("findings").asLong();
        }
        return found;
    }

    @Test
    void nothingOfItIsShownToOthersByItsAddress() {
        for (String path : List.of(
                "/api/v1/documents/" + document,
                "/api/v1/documents/" + document + "/versions/1/original",
                "/api/v1/documents/" + document + "/marks",
                "/api/v1/documents/" + document + "/marks/history",
                "/api/v1/documents/" + document + "/changes?from=1&to=1",
                "/api/v1/examinations/" + examination,
                "/api/v1/examinations/" + examination + "/view",
                "/api/v1/examinations/" + examination + "/findings",
                "/api/v1/examinations/" + examination + "/relations",
                "/api/v1/examinations/" + examination + "/export?format=json",
                "/api/v1/examinations/" + examination + "/convert?to=json")) {
            assertThat(schools.get(path).status()).as(path).isEqualTo(200);
            assertThat(finance.get(path).status()).as(path).isEqualTo(200);
            Answer refused = roads.get(path);
            assertThat(refused.status()).as(path).isEqualTo(404);
            assertThat(refused.text()).doesNotContain("教育");
        }
    }

    @Test
    void othersCannotChangeIt() {
        Map<String, List<String>> ids = Map.of("ids", List.of(document));
        assertThat(roads.send("POST", "/api/v1/documents/delete", ids)
                        .json()
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(roads.send("POST", "/api/v1/documents/rerun", ids)
                        .json()
                        .get("count")
                        .asInt())
                .isZero();
        Map<String, Object> export = Map.of("ids", List.of(document), "format", "json");
        assertThat(roads.send("POST", "/api/v1/exports", export).status()).isEqualTo(404);
        Map<String, Object> rename = Map.of("revision", 0, "name", "改名");
        assertThat(roads.send("PATCH", "/api/v1/documents/" + document, rename).status())
                .isEqualTo(404);
        assertThat(roads.upload("/api/v1/uploads?name=a.txt&versionOf=" + document, new byte[] {'a'})
                        .status())
                .isEqualTo(404);
        String own = new Drop(roads)
                .accepted("公路预算.txt", "公路".getBytes(StandardCharsets.UTF_8))
                .get("documentId")
                .asString();
        Map<String, Object> set = Map.of("name", "一套", "documentIds", List.of(own, document));
        assertThat(roads.send("POST", "/api/v1/sets", set).status()).isEqualTo(400);
        assertThat(schools.get("/api/v1/documents/" + document)
                        .json()
                        .at("/row/name")
                        .asString())
                .isEqualTo("教育预算.txt");
    }

    @Test
    void theSameFileFromElsewhereIsADocumentOfItsOwn() {
        JsonNode again =
                roads.upload("/api/v1/uploads?name=" + "other.txt", content).json();
        assertThat(again.get("outcome").asString()).isEqualTo("CREATED");
        assertThat(total(roads, "/api/v1/documents")).isOne();
        assertThat(total(schools, "/api/v1/documents")).isOne();
        assertThat(total(finance, "/api/v1/documents")).isEqualTo(2);
    }

    @Test
    void aSetIsSeenByThoseWhoSeeAllItsDocuments() {
        String other = new Drop(roads)
                .accepted("公路预算.txt", "公路".getBytes(StandardCharsets.UTF_8))
                .get("documentId")
                .asString();
        Map<String, Object> wanted = Map.of("name", "全县", "documentIds", List.of(document, other));
        String set =
                finance.send("POST", "/api/v1/sets", wanted).json().get("id").asString();
        assertThat(finance.get("/api/v1/sets/" + set).status()).isEqualTo(200);
        assertThat(finance.get("/api/v1/sets").text()).contains(set);
        for (HttpCaller half : List.of(schools, roads)) {
            assertThat(half.get("/api/v1/sets/" + set).status()).isEqualTo(404);
            assertThat(half.get("/api/v1/sets").text()).doesNotContain(set);
            assertThat(half.send("DELETE", "/api/v1/sets/" + set, Map.of()).status())
                    .isEqualTo(404);
        }
        assertThat(schools.get("/api/v1/documents/" + document)
                        .json()
                        .get("sets")
                        .size())
                .isZero();
    }

    /** Whose rights are over the place keeps them; whoever is over the place where it comes gets it. */
    @Test
    void itMovesWithTheOrganization() {
        move("/1/r1/", "/1/r10/z/");
        assertThat(total(schools, "/api/v1/documents")).isOne();
        assertThat(total(roads, "/api/v1/documents")).isOne();
        move("/1/r10/z/", "/1/r1/");
        assertThat(total(schools, "/api/v1/documents")).isOne();
        assertThat(total(roads, "/api/v1/documents")).isZero();
    }

    private void move(String from, String to) {
        together.executeWithoutResult(status -> events.publishEvent(new PathsMoved(from, to)));
    }
}
