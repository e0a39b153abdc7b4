package io.mingzhang.server.performance.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.performance.TestDeclarations;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
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

/** Declarations over HTTP: made of what is known, changed by several people, put away and taken back. */
@TestServer
class DeclarationsTest {

    private static final int YEAR = 2027;

    private final int port;
    private final HttpCaller page;
    private final JdbcClient database;
    private final TestPeople people;
    private TestUnits units;

    @Autowired
    DeclarationsTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.people = people;
        this.port = port;
        this.page = new HttpCaller(port);
        this.database = database;
        this.units = new TestUnits(database, "330199000");
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330199000");
    }

    @Test
    void newDeclarationHoldsWhatTheRegistersKnow() {
        JsonNode opened = declared("操场塑胶跑道翻新", 60_000_00L, 30_000_00L);
        assertThat(opened.at("/fields/PROJECT_NAME").asString()).isEqualTo("操场塑胶跑道翻新");
        assertThat(opened.at("/fields/DEPARTMENT").asString()).isEqualTo("302-晴川市教育局");
        assertThat(opened.at("/fields/UNIT").asString()).isEqualTo("晴川市实验小学");
        assertThat(opened.at("/funding/ANNUAL~1CENTRAL").asString()).isEqualTo("6000000");
        assertThat(opened.at("/funding/ANNUAL~1TOTAL").asString()).isEqualTo("6000000");
        assertThat(opened.at("/funding/IMPLEMENTATION~1TOTAL").asString()).isEqualTo("9000000");
        assertThat(opened.at("/template/title").asString()).startsWith("晴川市");
        assertThat(opened.at("/situation/state").asString()).isEqualTo("DRAFT");
        assertThat(opened.get("editable").asBoolean()).isTrue();
    }

    @Test
    void secondDeclarationOfTheSameYearIsRefusedAndNamesTheFirst() {
        JsonNode first = declared("食堂设备更新", 1_00L, 0);
        Answer second = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("projectId", first.at("/project/id").asString(), "year", YEAR));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/present/id").asString())
                .isEqualTo(first.get("id").asString());
    }

    @Test
    void changesOfTwoPeopleToDifferentCellsAreBothThere() {
        JsonNode opened = declared("图书采购", 5_00L, 0);
        assertThat(patch(opened, 0, set("field/OVERVIEW", null, "甲写的概况")).status())
                .isEqualTo(200);
        Answer second = patch(opened, 0, set("field/GROUNDS", null, "乙写的依据"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/merged/0/at").asString()).isEqualTo("field/OVERVIEW");
        JsonNode after = reopened(opened);
        assertThat(after.at("/fields/OVERVIEW").asString()).isEqualTo("甲写的概况");
        assertThat(after.at("/fields/GROUNDS").asString()).isEqualTo("乙写的依据");
        assertThat(after.get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void sameCellTwiceIsAConflictThatNamesBothAndSavesNothing() {
        JsonNode opened = declared("校舍维修", 5_00L, 0);
        patch(opened, 0, set("field/OVERVIEW", null, "甲"));
        Answer second = patch(opened, 0, set("field/OVERVIEW", null, "乙"), set("field/PLAN", null, "丙"));
        assertThat(second.status()).isEqualTo(409);
        JsonNode conflict = second.json().at("/present/conflicts/0");
        assertThat(conflict.get("mine").asString()).isEqualTo("乙");
        assertThat(conflict.get("theirs").asString()).isEqualTo("甲");
        assertThat(conflict.get("by").asString()).isNotEmpty();
        assertThat(reopened(opened).at("/fields").has("PLAN")).isFalse();
    }

    @Test
    void conflictNamesWhoCausedItEvenWhenThePageHasHeardOfIt() {
        JsonNode opened = declared("校舍粉刷", 5_00L, 0);
        patch(opened, 0, set("field/OVERVIEW", null, "甲"));
        Answer second = patch(opened, 1, set("field/OVERVIEW", null, "乙"));
        assertThat(second.status()).isEqualTo(409);
        JsonNode conflict = second.json().at("/present/conflicts/0");
        assertThat(conflict.get("by").asString()).isNotEmpty();
        assertThat(conflict.get("changedAt").asString()).isNotEmpty();
    }

    @Test
    void listTellsWhatWasFoundOnlyAsLongAsNothingChanges() {
        JsonNode opened = declared("夜间照明", 5_00L, 0);
        String id = opened.get("id").asString();
        assertThat(listed(id).get("blocking").isNull()).isTrue();
        Answer looked = page.send("POST", "/api/v1/declarations/look", Map.of("ids", List.of(id, UUID.randomUUID())));
        assertThat(looked.json()).as(looked.text()).hasSize(1);
        int blocking = page.get("/api/v1/declarations/" + id + "/findings")
                .json()
                .at("/counts/blocking")
                .asInt();
        assertThat(blocking).isPositive();
        assertThat(looked.json().at("/0/blocking").asInt()).isEqualTo(blocking);
        assertThat(listed(id).get("blocking").asInt()).isEqualTo(blocking);
        patch(opened, 0, set("field/OVERVIEW", null, "更换路灯"));
        assertThat(listed(id).get("blocking").isNull()).isTrue();
        page.get("/api/v1/declarations/" + id + "/findings");
        assertThat(listed(id).get("blocking").asInt()).isEqualTo(blocking - 1);
        String project = opened.at("/project/id").asString();
        JsonNode register = page.get("/api/v1/projects/" + project).json();
        page.send(
                "PATCH",
                "/api/v1/projects/" + project,
                Map.of(
                        "revision",
                        register.get("revision").asInt(),
                        "changes",
                        List.of(set("plan/2027/CENTRAL", "500", "700"))));
        assertThat(listed(id).get("blocking").isNull())
                .as("the register says something else now")
                .isTrue();
    }

    private JsonNode listed(String id) {
        return page.get("/api/v1/declarations?year=" + YEAR + "&path="
                        + units.unit().path())
                .json()
                .get("items")
                .valueStream()
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotSentWithOthersSaysEachReason() {
        String id = declared("跑道划线", 5_00L, 0).get("id").asString();
        Answer sent = page.send(
                "POST",
                "/api/v1/flows/moves",
                Map.of("kind", "TARGET", "items", List.of(Map.of("id", id)), "move", Map.of("kind", "SUBMIT")));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.json().get("done").asInt()).isZero();
        JsonNode findings = sent.json().at("/items/0/findings");
        assertThat(findings.size()).isPositive();
        findings.forEach(finding -> {
            assertThat(finding.get("blocking").asBoolean()).isTrue();
            assertThat(finding.get("message").asString()).isNotBlank();
            assertThat(finding.get("at")).isNotEmpty();
        });
    }

    @Test
    void goodExampleIsOfferedToTheWholeDivisionAndTakenOverWithoutItsMoney() {
        JsonNode pattern = declared("学校食堂改造示范", 5_00L, 0);
        String row = UUID.randomUUID().toString();
        patch(pattern, 0, insert(row(row, "改造食堂数量", "≥3个"), null), set("goal/ANNUAL", null, "改造食堂三个。"));
        String id = pattern.get("id").asString();
        String login = "example-" + UUID.randomUUID();
        people.person(login, units.stranger().path(), Role.UNIT_CLERK);
        HttpCaller clerk = HttpCaller.as(port, login);
        Answer project = clerk.send(
                "POST",
                "/api/v1/projects",
                Map.of(
                        "unitId",
                        units.stranger().id(),
                        "cells",
                        Map.of("field/NAME", "食堂改造", "field/KIND", "31", "field/FIRST_YEAR", Integer.toString(YEAR))));
        String wish = "?year=" + YEAR + "&projectId=" + project.json().get("id").asString();
        assertThat(clerk.get("/api/v1/examples" + wish).json()).isEmpty();
        Map<String, Object> order =
                Map.of("projectId", project.json().get("id").asString(), "year", YEAR, "copyFrom", id);
        assertThat(clerk.send("POST", "/api/v1/declarations", order).status())
                .as("what is no example belongs to others")
                .isIn(403, 404);
        assertThat(page.send("PUT", "/api/v1/declarations/" + id + "/example", Map.of("example", true))
                        .status())
                .isEqualTo(200);
        JsonNode offered = clerk.get("/api/v1/examples" + wish).json();
        assertThat(offered).hasSize(1);
        assertThat(offered.at("/0/title").asString()).isEqualTo("学校食堂改造示范");
        JsonNode shown = clerk.get("/api/v1/examples/" + id + wish).json();
        assertThat(shown.at("/goals/ANNUAL").asString()).isEqualTo("改造食堂三个。");
        assertThat(shown.toString()).doesNotContain("funding\":{\"ANNUAL");
        Answer made = clerk.send("POST", "/api/v1/declarations", order);
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        assertThat(names(made.json())).containsExactly("改造食堂数量");
        assertThat(made.json().get("funding").toString()).doesNotContain("500");
        assertThat(clerk.get("/api/v1/declarations/" + id).status())
                .as("the example itself stays with its unit")
                .isIn(403, 404);
    }

    @Test
    void rowsComeGoAndMove() {
        JsonNode opened = declared("师资培训", 5_00L, 0);
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        String between = UUID.randomUUID().toString();
        Answer added = patch(
                opened,
                0,
                insert(row(first, "培训班次", "≥3次"), null),
                insert(row(second, "培训人数", "≥200人"), first),
                insert(row(between, "教材册数", "=200册"), first));
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(names(reopened(opened))).containsExactly("培训班次", "教材册数", "培训人数");
        Answer moved = patch(
                opened,
                1,
                Map.of("op", "MOVE", "block", "indicators", "id", second, "category", "OUTPUT", "type", "QUANTITY"),
                Map.of("op", "DELETE", "block", "indicators", "id", between),
                set("indicator/" + first + "/annual.value", "≥3次", "≥4次"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        JsonNode after = reopened(opened);
        assertThat(names(after)).containsExactly("培训人数", "培训班次");
        assertThat(after.at("/indicators/1/annual/value").asString()).isEqualTo("≥4次");
    }

    @Test
    void rowThatSomebodyChangedIsNotDeletedUnseen() {
        JsonNode opened = declared("安全教育", 5_00L, 0);
        String row = UUID.randomUUID().toString();
        patch(opened, 0, insert(row(row, "演练次数", "≥2次"), null));
        patch(opened, 1, set("indicator/" + row + "/annual.value", "≥2次", "≥6次"));
        Answer deleted = patch(opened, 1, Map.of("op", "DELETE", "block", "indicators", "id", row));
        assertThat(deleted.status()).isEqualTo(409);
        assertThat(deleted.json().at("/present/conflicts/0/at").asString()).isEqualTo("indicator/" + row);
        assertThat(names(reopened(opened))).containsExactly("演练次数");
    }

    @Test
    void sumFollowsItsPartsUntilSomebodyTypesAnother() {
        JsonNode opened = declared("实验室建设", 100_00L, 0);
        Answer followed = patch(opened, 0, set("funding/ANNUAL/PROVINCIAL", null, "5000"));
        assertThat(followed.json().at("/sums/funding~1ANNUAL~1TOTAL").asString())
                .isEqualTo("15000");
        patch(opened, 1, set("funding/ANNUAL/TOTAL", "15000", "99900"));
        Answer left = patch(opened, 2, set("funding/ANNUAL/PROVINCIAL", "5000", "6000"));
        assertThat(left.json().get("sums").isEmpty()).isTrue();
        assertThat(reopened(opened).at("/funding/ANNUAL~1TOTAL").asString()).isEqualTo("99900");
    }

    @Test
    void deletedDeclarationIsGoneUntilTakenBack() {
        JsonNode opened = declared("校车租赁", 100_00L, 0);
        String address = "/api/v1/declarations/" + opened.get("id").asString();
        assertThat(page.send("DELETE", address, Map.of()).status()).isEqualTo(204);
        assertThat(page.get(address).status()).isEqualTo(404);
        assertThat(page.send("POST", address + "/restore", Map.of()).status()).isEqualTo(200);
        assertThat(page.get(address).status()).isEqualTo(200);
    }

    @Test
    void departmentDeclaresItsWholeExpenditureInItsOwnForm() {
        Answer made = page.send(
                "POST",
                "/api/v1/declarations",
                Map.of("departmentId", units.department().id(), "year", YEAR));
        assertThat(made.json().at("/template/variant").asString()).isEqualTo("E");
        assertThat(made.json().at("/fields/DEPARTMENT_NAME").asString()).isEqualTo("晴川市教育局");
    }

    @Test
    void whatIsMissingIsToldCellByCellAndStandsAgainstSending() {
        JsonNode opened = declared("书包柜采购", 100_00L, 0);
        JsonNode found = page.get(address(opened) + "/findings").json();
        assertThat(at(found, "DEC-03")).contains("goal/ANNUAL", "goal/IMPLEMENTATION");
        assertThat(at(found, "DEC-04")).contains("level/OUTPUT/QUANTITY");
        assertThat(at(found, "DEC-11")).containsExactly("form");
        assertThat(found.at("/counts/blocking").asInt()).isPositive();
        Answer sent = move(opened, "SUBMIT");
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.json().get("present").toString()).contains("DEC-03");
        Answer asked = page.get("/api/v1/flows/TARGET/" + opened.get("id").asString() + "/problems");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.text()).contains("DEC-03");
        assertThat(page.get("/api/v1/declarations?text=书包柜采购")
                        .json()
                        .at("/items/0/blocking")
                        .asInt())
                .isEqualTo(found.at("/counts/blocking").asInt());
    }

    @Test
    void findingsOfTheRulebookNameTheCellsTheyAreAbout() {
        JsonNode opened = declared("课桌更新", 100_00L, 0);
        String row = UUID.randomUUID().toString();
        patch(opened, 0, insert(row(row, "课桌采购数量", "XX套"), null), set("funding/ANNUAL/TOTAL", "10000", "12300"));
        JsonNode found = page.get(address(opened) + "/findings").json();
        List<String> cells = found.get("findings")
                .valueStream()
                .flatMap(finding -> finding.get("at").valueStream())
                .map(JsonNode::asString)
                .toList();
        assertThat(cells).contains("indicator/" + row + "/annual.value", "funding/ANNUAL/TOTAL");
        assertThat(at(found, "DEC-13")).containsExactly("funding/ANNUAL/TOTAL");
    }

    @Test
    void sentDeclarationIsLockedAndKeptAsAVersion() {
        JsonNode opened = declared("电教设备", 100_00L, 0);
        TestDeclarations.advise(database, units.division(), "DEC-01", "DEC-03", "DEC-04", "DEC-11", "DEC-14");
        people.person("head-" + opened.get("id").asString().substring(0, 8), "/", Role.UNIT_HEAD);
        Answer sent = move(opened, "SUBMIT");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(patch(opened, 0, set("field/PLAN", null, "迟到")).status()).isEqualTo(423);
        assertThat(page.get(address(opened)).json().get("editable").asBoolean()).isFalse();
        JsonNode versions = page.get(address(opened) + "/versions").json();
        assertThat(versions.get(0).get("current").asBoolean()).isTrue();
        move(opened, "WITHDRAW");
        patch(opened, 0, set("field/PLAN", null, "补充的计划"));
        JsonNode differences =
                page.get(address(opened) + "/versions/1/differences").json();
        assertThat(differences.get(0).get("at").asString()).isEqualTo("field/PLAN");
        assertThat(differences.get(0).get("after").asString()).isEqualTo("补充的计划");
        assertThat(page.get(address(opened) + "/versions/1")
                        .json()
                        .at("/fields")
                        .has("PLAN"))
                .isFalse();
    }

    @Test
    void listIsFilteredSearchedAndCounted() {
        declared("音乐教室隔音", 100_00L, 0);
        JsonNode second = declared("美术教室画架", 250_00L, 0);
        String below = "path=" + units.division().path() + "&year=" + YEAR;
        assertThat(page.get("/api/v1/declarations?" + below).json().get("total").asInt())
                .isEqualTo(2);
        JsonNode found = page.get("/api/v1/declarations?text=画架&" + below).json();
        assertThat(found.at("/items/0/id").asString())
                .isEqualTo(second.get("id").asString());
        assertThat(found.at("/items/0/annualFen").asString()).isEqualTo("25000");
        JsonNode totals = page.get("/api/v1/declarations/totals?" + below).json();
        assertThat(totals.get("annualFen").asString()).isEqualTo("35000");
        assertThat(totals.at("/states/0/count").asInt()).isEqualTo(2);
        assertThat(page.get("/api/v1/declarations?sort=annual,desc&" + below)
                        .json()
                        .at("/items/0/annualFen")
                        .asString())
                .isEqualTo("25000");
    }

    @Test
    void yearIsTakenOverForProjectsThatGoOn() {
        JsonNode goesOn = declared("课后服务补助", 100_00L, 80_00L);
        declared("一次性设备购置", 50_00L, 0);
        database.sql("update projects.project set last_year = :year where name = '一次性设备购置'")
                .param("year", YEAR)
                .update();
        patch(
                goesOn,
                0,
                set("goal/ANNUAL", null, YEAR + "年服务学生2027人次"),
                set("goal/IMPLEMENTATION", null, YEAR + "年全面铺开"),
                insert(row(UUID.randomUUID().toString(), "服务学校", YEAR + "-09-30前"), null));
        Map<String, Object> order = Map.of(
                "fromYear", YEAR, "toYear", YEAR + 1, "path", units.unit().path());
        Answer answer = page.send("POST", "/api/v1/declarations/copy", order);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("done").asInt()).as(answer.text()).isEqualTo(1);
        assertThat(problem(answer, "一次性设备购置")).contains(YEAR + " 年为止");
        JsonNode made =
                page.get("/api/v1/declarations/" + madeOf(answer, "课后服务补助")).json();
        assertThat(made.at("/goals/ANNUAL").asString()).isEqualTo(YEAR + 1 + "年服务学生2027人次");
        assertThat(made.at("/goals/IMPLEMENTATION").asString()).isEqualTo(YEAR + "年全面铺开");
        assertThat(made.at("/indicators/0/annual/value").asString()).isEqualTo(YEAR + 1 + "-09-30前");
        assertThat(made.at("/funding/ANNUAL~1TOTAL").asString()).isEqualTo("8000");
        Answer again = page.send("POST", "/api/v1/declarations/copy", order);
        assertThat(again.json().get("done").asInt()).isZero();
        assertThat(problem(again, "课后服务补助")).contains("已有");
    }

    @Test
    void copiedProjectBringsItsDeclarationAlong() {
        JsonNode source = declared("运动会经费", 100_00L, 0);
        patch(source, 0, set("goal/ANNUAL", null, YEAR + "年举办运动会"));
        Answer copied = page.send(
                "POST",
                "/api/v1/projects/bulk",
                Map.of("action", "COPY", "ids", List.of(source.at("/project/id").asString()), "year", YEAR + 1));
        assertThat(copied.json().get("done").asInt()).as(copied.text()).isEqualTo(1);
        JsonNode found = page.get("/api/v1/declarations?text=运动会经费&year=" + (YEAR + 1) + "&path="
                        + units.unit().path())
                .json();
        String id = found.at("/items/0/id").asString();
        assertThat(page.get("/api/v1/declarations/" + id)
                        .json()
                        .at("/goals/ANNUAL")
                        .asString())
                .isEqualTo(YEAR + 1 + "年举办运动会");
    }

    private static JsonNode item(Answer answer, String title) {
        return answer.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String problem(Answer answer, String title) {
        return item(answer, title).get("problem").asString();
    }

    private static String madeOf(Answer answer, String title) {
        return item(answer, title).get("declarationId").asString();
    }

    private Answer move(JsonNode opened, String kind) {
        String flow = "/api/v1/flows/TARGET/" + opened.get("id").asString();
        int revision = page.get(flow).json().at("/situation/revision").asInt();
        return page.send("POST", flow + "/moves", Map.of("kind", kind, "revision", revision));
    }

    private static String address(JsonNode opened) {
        return "/api/v1/declarations/" + opened.get("id").asString();
    }

    private static List<String> at(JsonNode found, String check) {
        return found.get("findings")
                .valueStream()
                .filter(finding -> finding.get("check").asString().equals(check))
                .flatMap(finding -> finding.get("at").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode declared(String name, long centralFen, long nextYearFen) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "field/NAME",
                name,
                "field/KIND",
                "31",
                "field/FIRST_YEAR",
                Integer.toString(YEAR),
                "field/STARTS",
                YEAR + "-01-01",
                "field/ENDS",
                YEAR + 1 + "-12-31",
                "plan/" + YEAR + "/CENTRAL",
                Long.toString(centralFen)));
        if (nextYearFen > 0) {
            cells.put("plan/" + (YEAR + 1) + "/CENTRAL", Long.toString(nextYearFen));
        }
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

    private Answer patch(JsonNode opened, int revision, Map<?, ?>... changes) {
        return page.send(
                "PATCH",
                "/api/v1/declarations/" + opened.get("id").asString(),
                Map.of("revision", revision, "changes", Arrays.asList(changes)));
    }

    private JsonNode reopened(JsonNode opened) {
        return page.get("/api/v1/declarations/" + opened.get("id").asString()).json();
    }

    private static Map<String, Object> set(String at, @Nullable String from, String to) {
        Map<String, Object> change = new HashMap<>(Map.of("op", "SET", "at", at));
        change.put("from", from);
        change.put("to", to);
        return change;
    }

    private static Map<String, Object> insert(Map<String, Object> row, @Nullable String after) {
        Map<String, Object> change = new HashMap<>(Map.of("op", "INSERT", "block", "indicators", "row", row));
        change.put("after", after);
        return change;
    }

    private static Map<String, Object> row(String id, String name, String value) {
        Map<String, Object> empty = Map.of("name", "", "value", "", "standard", "");
        return Map.of(
                "id",
                id,
                "category",
                "OUTPUT",
                "type",
                "QUANTITY",
                "position",
                0,
                "implementation",
                empty,
                "annual",
                Map.of("name", name, "value", value, "standard", ""));
    }

    private static List<String> names(JsonNode view) {
        return view.get("indicators")
                .valueStream()
                .map(row -> row.at("/annual/name").asString())
                .toList();
    }
}
