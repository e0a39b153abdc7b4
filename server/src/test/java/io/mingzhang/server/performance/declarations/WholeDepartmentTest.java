package io.mingzhang.server.performance.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.projects.TestUnits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The declaration of a whole department: its tasks cost what its projects cost, its indicators come from them. */
@TestServer
class WholeDepartmentTest {

    private static final int YEAR = 2027;

    private final HttpCaller page;
    private final JdbcClient database;
    private TestUnits units;

    @Autowired
    WholeDepartmentTest(@LocalServerPort int port, JdbcClient database) {
        this.page = new HttpCaller(port);
        this.database = database;
        this.units = new TestUnits(database, "330199000");
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330199000");
    }

    @Test
    void taskFollowsItsProjectsAndTellsThoseWhoHaveTheFormOpen() {
        JsonNode roof = project("校舍屋面防水", 100_00L);
        JsonNode desks = project("课桌更换", 20_00L);
        String whole = whole();
        String task = task(whole, 0, "12000", roof, desks);
        change(roof, 0, set("funding/ANNUAL/CENTRAL", "10000", "15000"), set("funding/ANNUAL/OTHER", null, "300"));
        assertThat(amounts(whole, task)).containsExactly("17300", "17000", "300");
        assertThat(opened(whole).at("/revision").asInt()).isEqualTo(2);
        Answer typing = patch(whole, 1, set("goal/ANNUAL", null, "改善办学条件"));
        assertThat(typing.status()).as(typing.text()).isEqualTo(200);
        assertThat(typing.json()
                        .get("merged")
                        .valueStream()
                        .map(merged -> merged.get("at").asString()))
                .containsExactlyInAnyOrder(
                        "task/" + task + "/total", "task/" + task + "/appropriation", "task/" + task + "/other");
        assertThat(row(whole).at("/annualFen").asString()).isEqualTo("17300");
    }

    @Test
    void declaredProjectThatNoTaskNamesIsTold() {
        JsonNode hall = project("礼堂修缮", 100_00L);
        JsonNode library = project("图书馆扩建", 30_00L);
        String whole = whole();
        task(whole, 0, "10000", hall);
        assertThat(finding(whole, "DEC-15").get("message").asString())
                .contains("1 个", "图书馆扩建")
                .doesNotContain("礼堂修缮");
        task(whole, 1, "3000", library);
        assertThat(findings(whole, "DEC-15")).isEmpty();
    }

    @Test
    void amountThatSomebodyTypedStaysAndTheDifferenceIsPutRightByOneStep() {
        JsonNode roof = project("运动场排水", 100_00L);
        String whole = whole();
        String task = task(whole, 0, "10000", roof);
        patch(whole, 1, set("task/" + task + "/total", "10000", "88800"));
        change(roof, 0, set("funding/ANNUAL/CENTRAL", "10000", "30000"));
        assertThat(amounts(whole, task).getFirst()).isEqualTo("88800");
        JsonNode finding = finding(whole, "DEC-16");
        assertThat(finding.get("message").asString()).contains("0.0888 万元", "0.03 万元", "多 0.0588 万元");
        List<Map<?, ?>> fix = new ArrayList<>();
        for (JsonNode one : finding.get("fix")) {
            fix.add(set(
                    one.get("at").asString(),
                    one.get("from").asString(null),
                    one.get("to").asString(null)));
        }
        Answer put = patch(whole, 2, fix.toArray(Map<?, ?>[]::new));
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(amounts(whole, task)).containsExactly("30000", "30000", "");
        assertThat(findings(whole, "DEC-16")).isEmpty();
    }

    @Test
    void whatWasApprovedKeepsItsFigures() {
        JsonNode roof = project("图书馆照明", 100_00L);
        String whole = whole();
        String task = task(whole, 0, "10000", roof);
        database.sql("update performance.target set state = 'APPROVED', step = 6 where id = :id")
                .param("id", UUID.fromString(whole))
                .update();
        change(roof, 0, set("funding/ANNUAL/CENTRAL", "10000", "40000"));
        assertThat(amounts(whole, task).getFirst()).isEqualTo("10000");
        assertThat(opened(whole).at("/revision").asInt()).isEqualTo(1);
    }

    @Test
    void deletedDeclarationCostsNothingUntilTakenBack() {
        JsonNode roof = project("实验室通风", 100_00L);
        JsonNode desks = project("黑板更换", 50_00L);
        String whole = whole();
        String task = task(whole, 0, "15000", roof, desks);
        String address = "/api/v1/declarations/" + roof.get("id").asString();
        page.send("DELETE", address, Map.of());
        assertThat(amounts(whole, task).getFirst()).isEqualTo("5000");
        page.send("POST", address + "/restore", Map.of());
        assertThat(amounts(whole, task).getFirst()).isEqualTo("15000");
    }

    @Test
    void projectsAreGatheredWithTheirMoneyAndIndicatorsWithALinkBack() {
        JsonNode roof = project("食堂改造", 100_00L);
        String indicator = UUID.randomUUID().toString();
        change(
                roof,
                0,
                set("funding/ANNUAL/OTHER", null, "500"),
                Map.of(
                        "op",
                        "INSERT",
                        "block",
                        "indicators",
                        "row",
                        Map.of(
                                "id",
                                indicator,
                                "category",
                                "OUTPUT",
                                "type",
                                "QUANTITY",
                                "position",
                                0,
                                "implementation",
                                Map.of("name", "", "value", "", "standard", ""),
                                "annual",
                                Map.of("name", "改造食堂", "value", "=1个", "standard", ""))));
        String whole = whole();
        JsonNode gathered =
                page.get("/api/v1/declarations/" + whole + "/gather").json();
        JsonNode project = gathered.at("/tasks/0");
        assertThat(project.get("annualFen").asString()).isEqualTo("10500");
        assertThat(project.get("appropriationFen").asString()).isEqualTo("10000");
        assertThat(project.get("otherFen").asString()).isEqualTo("500");
        assertThat(gathered.get("basic").isNull())
                .as("nobody keeps budgets here")
                .isTrue();
        JsonNode row = gathered.at("/indicators/0/row");
        Answer taken = patch(whole, 0, Map.of("op", "INSERT", "block", "indicators", "row", row));
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(opened(whole).at("/indicators/0/linkedTo/declarationId").asString())
                .isEqualTo(roof.get("id").asString());
        change(roof, 1, set("indicator/" + indicator + "/annual.value", "=1个", "=2个"));
        assertThat(finding(whole, "DEC-17").get("message").asString()).contains("食堂改造");
    }

    @Test
    void nextYearKeepsTheProjectsThatGoOnWithTheirNewMoney() {
        JsonNode roof = project("校园保安", 100_00L);
        JsonNode desks = project("只办一年", 50_00L);
        String whole = whole();
        task(whole, 0, "15000", roof, desks);
        page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("projectId", roof.at("/project/id").asString(), "year", YEAR + 1));
        Answer next = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("departmentId", units.department().id(), "year", YEAR + 1, "copyFrom", whole));
        assertThat(next.status()).as(next.text()).isEqualTo(200);
        assertThat(next.json().at("/tasks/0/projectIds").valueStream().map(JsonNode::asString))
                .containsExactly(roof.at("/project/id").asString());
        assertThat(next.json().at("/tasks/0/total").asString()).isEqualTo("8000");
    }

    private String whole() {
        return page.send(
                        "POST",
                        "/api/v1/declarations",
                        Map.of("departmentId", units.department().id(), "year", YEAR))
                .json()
                .get("id")
                .asString();
    }

    /** A declared project; the year after it costs 80 yuan. */
    private JsonNode project(String name, long fen) {
        Map<String, String> cells = new HashMap<>();
        cells.put("field/NAME", name);
        cells.put("field/KIND", "31");
        cells.put("field/FIRST_YEAR", Integer.toString(YEAR));
        cells.put("field/STARTS", YEAR + "-01-01");
        cells.put("field/ENDS", YEAR + 1 + "-12-31");
        cells.put("plan/" + YEAR + "/CENTRAL", Long.toString(fen));
        cells.put("plan/" + (YEAR + 1) + "/CENTRAL", "8000");
        Answer project = page.send(
                "POST", "/api/v1/projects", Map.of("unitId", units.unit().id(), "cells", cells));
        Answer made = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("projectId", project.json().get("id").asString(), "year", YEAR));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        return made.json();
    }

    private String task(String whole, int revision, String total, JsonNode... declared) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> task = new HashMap<>();
        task.put("id", id);
        task.put("position", 0);
        task.put("name", "改善办学条件");
        task.put("content", "");
        task.put("total", total);
        task.put("appropriation", total);
        task.put("other", null);
        task.put("kind", "PROJECTS");
        task.put(
                "projectIds",
                Arrays.stream(declared)
                        .map(one -> one.at("/project/id").asString())
                        .toList());
        Answer added = patch(whole, revision, Map.of("op", "INSERT", "block", "tasks", "task", task));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return id;
    }

    private void change(JsonNode declared, int revision, Map<?, ?>... changes) {
        Answer changed = patch(declared.get("id").asString(), revision, changes);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    }

    private Answer patch(String id, int revision, Map<?, ?>... changes) {
        return page.send(
                "PATCH", "/api/v1/declarations/" + id, Map.of("revision", revision, "changes", Arrays.asList(changes)));
    }

    private static Map<String, Object> set(String at, @Nullable String from, @Nullable String to) {
        Map<String, Object> change = new HashMap<>(Map.of("op", "SET", "at", at));
        change.put("from", from);
        change.put("to", to);
        return change;
    }

    private JsonNode opened(String id) {
        return page.get("/api/v1/declarations/" + id).json();
    }

    private JsonNode row(String id) {
        return page.get("/api/v1/declarations?size=200&year=" + YEAR + "&path="
                        + units.department().path())
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** 总额, 财政拨款, 其他资金 of a task. */
    private List<String> amounts(String whole, String task) {
        return opened(whole)
                .get("tasks")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(task))
                .flatMap(one -> List.of("total", "appropriation", "other").stream()
                        .map(part -> one.get(part).asString("")))
                .toList();
    }

    private List<JsonNode> findings(String whole, String check) {
        return page.get("/api/v1/declarations/" + whole + "/findings")
                .json()
                .get("findings")
                .valueStream()
                .filter(finding -> finding.get("check").asString().equals(check))
                .toList();
    }

    private JsonNode finding(String whole, String check) {
        List<JsonNode> found = findings(whole, check);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
