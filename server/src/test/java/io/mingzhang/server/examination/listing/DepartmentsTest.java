package io.mingzhang.server.examination.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.documents.fictional.FictionalSet;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.standing.Standings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@TestServer
class DepartmentsTest {

    private final HttpCaller caller;
    private final JdbcClient database;
    private final Planting planting;

    @Autowired
    DepartmentsTest(
            @LocalServerPort int port, JdbcClient database, Standings standings, TransactionTemplate transaction) {
        this.caller = new HttpCaller(port);
        this.database = database;
        this.planting = new Planting(database, standings, transaction);
    }

    @BeforeEach
    void begin() {
        TestDatabase.empty(database);
    }

    @Test
    void everyDepartmentHasTheSumsOfItsDocuments() {
        Random random = new Random(3);
        List<PlantedDocument> planted = IntStream.range(0, 60)
                .mapToObj(number -> PlantedDocument.of(number, random))
                .toList();
        planting.plant(planted);
        Map<String, List<PlantedDocument>> expected = planted.stream()
                .filter(document ->
                        !document.deleted() && !document.department().isEmpty())
                .collect(Collectors.groupingBy(PlantedDocument::department, TreeMap::new, Collectors.toList()));
        JsonNode listed = caller.get("/api/v1/departments?sort=errors,desc").json();
        assertThat(listed.get("total").asInt()).isEqualTo(expected.size());
        for (JsonNode row : listed.get("items")) {
            List<PlantedDocument> own =
                    expected.getOrDefault(row.get("department").asString(), List.of());
            assertThat(row.get("documents").asInt()).isEqualTo(own.size());
            assertThat(row.at("/open/errors").asLong())
                    .isEqualTo(own.stream().mapToLong(d -> d.open("ERROR")).sum());
            JsonNode page =
                    detail(row.get("department").asString(), row.get("division").asString());
            List<JsonNode> years = list(page.get("years"));
            assertThat(years.stream()
                            .mapToInt(year -> year.get("documents").size())
                            .sum())
                    .isEqualTo(own.size());
            assertThat(years.stream()
                            .flatMap(year -> list(year.get("byCategory")).stream())
                            .mapToLong(category -> category.get("errors").asLong())
                            .sum())
                    .isEqualTo(own.stream().mapToLong(d -> d.open("ERROR")).sum());
        }
    }

    @Test
    void aPartOfTheNameFindsADepartmentAndAnUnknownOneIsSaidToBeUnknown() {
        planting.plant(List.of(PlantedDocument.of(1, new Random(1))));
        assertThat(caller.get("/api/v1/departments/detail?department=x").status())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/departments?sort=colour").status()).isEqualTo(400);
        assertThat(caller.get("/api/v1/departments?query=" + encoded("没有的"))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aDepartmentHasItsYearsSideBySideWithTheFiguresThatMatter() {
        Map<String, String> files =
                FictionalSet.of(20240101).files().stream().collect(Collectors.toMap(Example::name, Example::text));
        String department = "";
        for (String name : List.of("earlier.txt", "department.txt")) {
            JsonNode result = caller.upload(
                            "/api/v1/uploads?name=%s&batch=%s&request=%s"
                                    .formatted(name, UUID.randomUUID(), UUID.randomUUID()),
                            files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                    .json();
            department = examined(result.get("documentId").asString());
        }
        JsonNode row = caller.get("/api/v1/departments?query=" + encoded(department))
                .json()
                .at("/items/0");
        JsonNode page = detail(department, row.get("division").asString());
        assertThat(list(page.get("years")))
                .extracting(year -> year.get("year").asInt())
                .containsExactly(2024, 2023);
        for (JsonNode year : page.get("years")) {
            JsonNode amounts = year.at("/headline/0/amounts");
            assertThat(list(amounts))
                    .extracting(amount -> amount.get("label").asString())
                    .contains("支出总计", "基本支出", "项目支出");
            assertThat(amounts.at("/0/printed").asString()).endsWith("万元");
        }
    }

    private String examined(String document) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> row(document).get("state").asString().equals("EXAMINED"));
        return row(document).get("department").asString();
    }

    private JsonNode row(String document) {
        return caller.get("/api/v1/documents/" + document).json().get("row");
    }

    private JsonNode detail(String department, String division) {
        return caller.get("/api/v1/departments/detail?department=%s&division=%s"
                        .formatted(encoded(department), encoded(division)))
                .json();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
