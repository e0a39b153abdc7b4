package io.mingzhang.server.projects.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.PlantedProjects;
import io.mingzhang.server.projects.TestUnits;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Lists and totals over planted projects: each filter leaves exactly the rows it says, and totals are those of the rows. */
@TestServer
class ProjectListTest {

    private static final String ADDRESS = "/api/v1/projects";
    private static final int COUNT = 240;

    private final HttpCaller page;
    private final JdbcClient database;
    private TestUnits units;

    @Autowired
    ProjectListTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.units = new TestUnits(database, "990100000");
    }

    @BeforeEach
    void plant() {
        database.sql("delete from projects.project").update();
        units = new TestUnits(database, "990100000");
        PlantedProjects.plant(database, units, COUNT);
    }

    private List<JsonNode> all(String query) {
        List<JsonNode> rows = new ArrayList<>();
        for (int number = 0; ; number++) {
            HttpCaller.Answer answer = page.get(ADDRESS + "?size=100&page=" + number + query);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.json().get("items").forEach(rows::add);
            if (rows.size() >= answer.json().get("total").asInt()
                    || answer.json().get("items").isEmpty()) {
                return rows;
            }
        }
    }

    private void leaves(String query, Predicate<JsonNode> wanted) {
        Set<String> expected = new HashSet<>();
        List<JsonNode> everything = all("");
        assertThat(everything).hasSize(COUNT);
        everything.stream()
                .filter(wanted)
                .forEach(row -> expected.add(row.get("id").asString()));
        assertThat(expected).as("rows that %s should leave", query).isNotEmpty().hasSizeLessThan(COUNT);
        assertThat(all(query).stream().map(row -> row.get("id").asString()).toList())
                .as(query)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void everyFilterLeavesJustWhatItSays() {
        leaves("&year=2026", row -> row.get("term").get("lastYear").asInt() >= 2026);
        leaves(
                "&year=2024",
                row -> row.get("term").get("firstYear").asInt() <= 2024
                        && row.get("term").get("lastYear").asInt() >= 2024);
        leaves(
                "&path=" + units.department().path(),
                row -> row.get("unit").get("code").asString().startsWith("302"));
        leaves(
                "&path=" + units.stranger().path(),
                row -> row.get("unit").get("code").asString().equals("415001"));
        leaves("&text=" + encoded("清淤 二期"), row -> row.get("name").asString().matches("河道清淤二期\\d+"));
        leaves("&text=" + encoded("期"), row -> row.get("name").asString().contains("期"));
        leaves("&kind=22", row -> row.get("classing").get("kind").asString().startsWith("22"));
        leaves(
                "&kind=31&kind=32",
                row -> row.get("classing").get("kind").asString().matches("31|32"));
        leaves("&state=WAITING", row -> row.get("state").get("state").asString().equals("WAITING"));
        leaves(
                "&state=PLANNED&state=ENDED",
                row -> row.get("state").get("state").asString().matches("PLANNED|ENDED"));
        leaves(
                "&nature=RECURRENT",
                row -> row.get("classing").get("nature").asString().equals("RECURRENT"));
        leaves(
                "&label=" + encoded("乡村振兴"),
                row -> row.get("classing").get("labels").toString().contains("乡村振兴"));
        leaves(
                "&flag=PROCUREMENT",
                row -> row.get("classing").get("flags").toString().contains("政府采购"));
        leaves(
                "&amount=1000000-2000000",
                row -> !row.get("totalFen").isNull()
                        && row.get("totalFen").asLong() >= 1_000_000
                        && row.get("totalFen").asLong() <= 2_000_000);
        leaves("&target=true", row -> row.get("state").get("hasTarget").asBoolean());
        leaves("&target=false", row -> !row.get("state").get("hasTarget").asBoolean());
    }

    @Test
    void totalsAreThoseOfAllRowsAndGroupsLeadToTheirRows() {
        for (String by : List.of("STATE", "KIND", "NATURE", "DEPARTMENT", "UNIT")) {
            String query = "&year=2024&path=" + units.division().path();
            List<JsonNode> rows = all(query);
            JsonNode totals = page.get(ADDRESS + "/totals?by=" + by + query).json();
            assertThat(totals.get("projects").asInt()).isEqualTo(rows.size());
            assertThat(totals.get("totalFen").asString()).isEqualTo(sum(rows, "totalFen"));
            assertThat(totals.get("plannedFen").asString()).isEqualTo(sum(rows, "yearFen"));
            long inGroups = 0;
            for (JsonNode group : totals.get("groups")) {
                inGroups += group.get("projects").asLong();
                String key = group.get("key").asString();
                if (key.isEmpty()) {
                    continue;
                }
                String narrowed = totals.get("parameter").asString().equals("path")
                        ? "&year=2024&path=" + key
                        : query + "&" + totals.get("parameter").asString() + "=" + key;
                List<JsonNode> opened = all(narrowed);
                assertThat(opened)
                        .as(by + " " + key)
                        .hasSize(group.get("projects").asInt());
                assertThat(sum(opened, "yearFen"))
                        .isEqualTo(group.get("plannedFen").asString());
            }
            assertThat(inGroups).isEqualTo(rows.size());
        }
    }

    @Test
    void sourcesDivideThePlanOfTheYear() {
        JsonNode totals = page.get(ADDRESS + "/totals?by=SOURCE&year=2024").json();
        assertThat(totals.get("groups").findValuesAsString("name")).containsExactlyInAnyOrder("市级财政资金", "县（区）级财政资金");
        BigDecimal parts = BigDecimal.ZERO;
        for (JsonNode group : totals.get("groups")) {
            parts = parts.add(new BigDecimal(group.get("plannedFen").asString()));
            assertThat(all("&year=2024&source=" + group.get("key").asString()))
                    .hasSize(group.get("projects").asInt());
        }
        assertThat(parts.toPlainString()).isEqualTo(totals.get("plannedFen").asString());
    }

    @Test
    void countsByStateIgnoreTheChosenState() {
        JsonNode counts = page.get(
                        ADDRESS + "/counts?state=ENDED&path=" + units.division().path())
                .json();
        assertThat(counts.get("ALL").asInt()).isEqualTo(COUNT);
        assertThat(counts.get("WAITING").asInt())
                .isEqualTo(all("&state=WAITING").size());
    }

    @Test
    void everyOrderIsAnOrderAndPagesDoNotOverlap() {
        for (String sort :
                List.of("name", "code", "unit", "kind", "nature", "total", "state", "year", "starts", "changedAt")) {
            for (String direction : List.of("asc", "desc")) {
                List<String> ids = all("&sort=" + sort + "," + direction).stream()
                        .map(row -> row.get("id").asString())
                        .toList();
                assertThat(ids).as(sort).hasSize(COUNT).doesNotHaveDuplicates();
            }
        }
        assertThat(all("&sort=total,asc").stream()
                        .filter(row -> !row.get("totalFen").isNull())
                        .map(row -> row.get("totalFen").asLong())
                        .toList())
                .isSorted();
        assertThat(page.get(ADDRESS + "?sort=" + encoded("name;drop table")).status())
                .isEqualTo(400);
    }

    private static String sum(List<JsonNode> rows, String field) {
        return rows.stream()
                .map(row -> row.get(field))
                .filter(value -> !value.isNull())
                .map(value -> new BigDecimal(value.asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }
}
