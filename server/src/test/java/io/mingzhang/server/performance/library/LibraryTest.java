package io.mingzhang.server.performance.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.TestUnits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What helps to declare: indicators of the library, forms adapted by a bureau, projects gathered for a department. */
@TestServer
class LibraryTest {

    private static final int YEAR = 2028;

    private final HttpCaller page;
    private final JdbcClient database;
    private TestUnits units;

    @Autowired
    LibraryTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.units = new TestUnits(database, "330198000");
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330198000");
    }

    @Test
    void suggestsOwnEntriesBeforeShippedOnes() {
        Answer added = page.send(
                "POST",
                "/api/v1/library",
                Map.of(
                        "path",
                        units.division().path(),
                        "category",
                        "OUTPUT",
                        "type",
                        "QUANTITY",
                        "texts",
                        Map.of("name", "培训课时总量", "value", "≥160学时")));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        List<String> names = page.get("/api/v1/library/suggestions?text=培训&type=QUANTITY")
                .json()
                .valueStream()
                .map(entry -> entry.get("name").asString())
                .toList();
        assertThat(names).startsWith("培训课时总量").contains("培训人次");
        assertThat(page.get("/api/v1/library/suggestions?text=培训&type=COST")
                        .json()
                        .toString())
                .doesNotContain("培训课时总量");
    }

    @Test
    void entryChangedMeanwhileIsNotOverwritten() {
        JsonNode added = page.send(
                        "POST",
                        "/api/v1/library",
                        Map.of("category", "OUTPUT", "type", "QUALITY", "texts", Map.of("name", "抽检合格率")))
                .json();
        String address = "/api/v1/library/" + added.get("id").asString();
        Map<String, Object> change = Map.of("revision", 0, "texts", Map.of("value", "≥98%"));
        assertThat(page.send("PATCH", address, change).json().get("value").asString())
                .isEqualTo("≥98%");
        assertThat(page.send("PATCH", address, change).status()).isEqualTo(409);
        assertThat(page.send("DELETE", address, Map.of()).status()).isEqualTo(204);
        assertThat(page.send("PATCH", address, change).status()).isEqualTo(404);
    }

    @Test
    void adaptedFormIsUsedForNewDeclarationsAndOldOnesKeepTheirs() {
        JsonNode before = declared("旧表项目");
        JsonNode copy = page.send(
                        "POST",
                        "/api/v1/templates",
                        Map.of(
                                "basedOn",
                                "A",
                                "name",
                                "本市申报表",
                                "path",
                                units.division().path(),
                                "year",
                                YEAR))
                .json();
        ObjectNode adapted = (ObjectNode)
                page.get("/api/v1/templates/" + copy.get("id").asString()).json();
        adapted.put("title", "{division}项目支出绩效目标申报表（试行）");
        Answer saved = page.send("PUT", "/api/v1/templates/" + copy.get("id").asString(), Map.of("template", adapted));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().get("version").asInt()).isEqualTo(2);
        JsonNode after = declared("新表项目");
        assertThat(after.at("/template/title").asString()).isEqualTo("晴川市项目支出绩效目标申报表（试行）");
        JsonNode kept =
                page.get("/api/v1/declarations/" + before.get("id").asString()).json();
        assertThat(kept.at("/template/id").asString()).isEqualTo("A");
    }

    @Test
    void everythingWrongWithAFormIsToldAtOnce() {
        JsonNode copy = page.send(
                        "POST",
                        "/api/v1/templates",
                        Map.of(
                                "basedOn",
                                "B",
                                "name",
                                "本市简表",
                                "path",
                                units.division().path(),
                                "year",
                                YEAR))
                .json();
        ObjectNode adapted = (ObjectNode) copy.deepCopy();
        adapted.put("title", "");
        adapted.put("decimals", 9);
        adapted.putArray("fieldRows");
        Answer refused =
                page.send("PUT", "/api/v1/templates/" + copy.get("id").asString(), Map.of("template", adapted));
        assertThat(refused.status()).isEqualTo(400);
        List<String> places = refused.json()
                .get("present")
                .valueStream()
                .map(problem -> problem.get("at").asString())
                .toList();
        assertThat(places).contains("title", "decimals", "fieldRows");
    }

    @Test
    void departmentGathersItsProjectsAndIsToldWhenTheyChange() {
        JsonNode project = declared("灌区维修");
        String row = UUID.randomUUID().toString();
        patch(project, 0, insert(row, Map.of("name", "渠道维修长度", "value", "≥6公里", "standard", "")));
        JsonNode department = page.send(
                        "POST",
                        "/api/v1/declarations",
                        Map.of("departmentId", units.department().id(), "year", YEAR))
                .json();
        String gather = "/api/v1/declarations/" + department.get("id").asString() + "/gather";
        JsonNode gathered = page.get(gather).json();
        assertThat(gathered.at("/tasks/0/title").asString()).isEqualTo("灌区维修");
        assertThat(gathered.at("/indicators/0/taken").asBoolean()).isFalse();
        Answer taken = patch(
                department, 0, Map.of("op", "INSERT", "block", "indicators", "row", gathered.at("/indicators/0/row")));
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(page.get(gather).json().at("/indicators/0/taken").asBoolean())
                .isTrue();
        patch(
                project,
                1,
                Map.of("op", "SET", "at", "indicator/" + row + "/annual.value", "from", "≥6公里", "to", "≥9公里"));
        assertThat(page.get(gather).json().at("/indicators/0/changed").asBoolean())
                .isTrue();
    }

    private JsonNode declared(String name) {
        Map<String, String> cells = Map.of(
                "field/NAME",
                name,
                "field/KIND",
                "31",
                "field/FIRST_YEAR",
                Integer.toString(YEAR),
                "plan/" + YEAR + "/CITY",
                "120000");
        Answer project = page.send(
                "POST", "/api/v1/projects", Map.of("unitId", units.unit().id(), "cells", cells));
        assertThat(project.status()).as(project.text()).isEqualTo(200);
        Answer made = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("projectId", project.json().get("id").asString(), "year", YEAR));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return made.json();
    }

    private Answer patch(JsonNode opened, int revision, Map<?, ?> change) {
        return page.send(
                "PATCH",
                "/api/v1/declarations/" + opened.get("id").asString(),
                Map.of("revision", revision, "changes", List.of(change)));
    }

    private static Map<String, Object> insert(String id, Map<String, String> annual) {
        Map<String, Object> row =
                new HashMap<>(Map.of("id", id, "category", "OUTPUT", "type", "QUANTITY", "position", 0));
        row.put("implementation", Map.of("name", "", "value", "", "standard", ""));
        row.put("annual", annual);
        return Map.of("op", "INSERT", "block", "indicators", "row", row);
    }
}
