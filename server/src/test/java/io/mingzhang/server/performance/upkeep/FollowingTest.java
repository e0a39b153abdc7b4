package io.mingzhang.server.performance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.performance.TestDeclarations;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import io.mingzhang.server.projects.TestUnits.Place;
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

/** Projects, declarations, rights and tasks go where their part of the tree goes, and to whom it is handed over. */
@TestServer
class FollowingTest {

    private static final int YEAR = TestDeclarations.YEAR;

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final HttpCaller page;
    private TestUnits units;
    private String suffix = "";

    @Autowired
    FollowingTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.page = new HttpCaller(port);
        this.units = new TestUnits(database, "330196000");
    }

    @BeforeEach
    void plant() {
        units = new TestUnits(database, "330196000");
        suffix = "-" + UUID.randomUUID().toString().substring(0, 8);
        TestDeclarations.letGapsPass(database, units.division());
    }

    private HttpCaller as(String name, Place place, Role role) {
        people.person(name + suffix, place.path(), role);
        return HttpCaller.as(port, name + suffix);
    }

    private HttpCaller administrator() {
        people.person("administrator" + suffix, "/", Role.SYSTEM_ADMINISTRATOR);
        return HttpCaller.as(port, "administrator" + suffix);
    }

    private Answer order(Place place, String what, Map<String, Object> more) {
        HttpCaller administrator = administrator();
        String address = "/api/v1/organizations/" + place.id();
        Map<String, Object> order = new HashMap<>(more);
        order.put("revision", administrator.get(address).json().get("revision").asInt());
        order.put("fromYear", YEAR);
        order.put("reason", "机构改革");
        Answer answer = what.isEmpty()
                ? administrator.send("PATCH", address, order)
                : administrator.send("POST", address + "/" + what + "?dry=false", order);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        return answer;
    }

    private static String id(JsonNode declaration) {
        return declaration.get("id").asString();
    }

    private JsonNode opened(JsonNode declaration) {
        return page.get("/api/v1/declarations/" + id(declaration)).json();
    }

    private static List<String> todo(HttpCaller person) {
        return person.get("/api/v1/tasks?view=TODO&kind=TARGET&year=" + YEAR)
                .json()
                .get("items")
                .valueStream()
                .map(task -> task.get("id").asString())
                .toList();
    }

    private int listed(Place place) {
        return page.get("/api/v1/declarations?year=" + YEAR + "&path=" + place.path())
                .json()
                .get("total")
                .asInt();
    }

    private JsonNode project(JsonNode declaration) {
        return page.get("/api/v1/projects/" + declaration.at("/project/id").asString())
                .json();
    }

    @Test
    void printedNamesFollowTheTreeUnlessApproved() {
        JsonNode open = TestDeclarations.made(page, units.unit().id(), "图书角建设");
        JsonNode approved = TestDeclarations.made(page, units.unit().id(), "旱地冰壶");
        JsonNode typed = TestDeclarations.made(page, units.unit().id(), "乡村教师补贴");
        page.send(
                "PATCH",
                "/api/v1/declarations/" + id(typed),
                Map.of(
                        "revision",
                        0,
                        "changes",
                        List.of(Map.of("op", "SET", "at", "field/UNIT", "from", "晴川市实验小学", "to", "实验小学东校区"))));
        database.sql("update performance.target set state = 'APPROVED' where id = cast(:id as uuid)")
                .param("id", id(approved))
                .update();
        order(units.unit(), "", Map.of("name", "晴川市第一实验小学", "code", "302001"));
        assertThat(opened(open).at("/unit/name").asString()).isEqualTo("晴川市第一实验小学");
        assertThat(opened(open).at("/fields/UNIT").asString()).isEqualTo("晴川市第一实验小学");
        assertThat(opened(typed).at("/fields/UNIT").asString()).isEqualTo("实验小学东校区");
        assertThat(opened(approved).at("/unit/name").asString()).isEqualTo("晴川市实验小学");
        assertThat(page.get("/api/v1/declarations?text=第一实验小学&year=" + YEAR + "&path="
                                + units.division().path())
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        order(units.department(), "", Map.of("name", "晴川市教育和体育局", "code", "302"));
        assertThat(opened(open).at("/fields/DEPARTMENT").asString()).isEqualTo("302-晴川市教育和体育局");
    }

    @Test
    void aNameIsNotPrintedBeforeItsYear() {
        JsonNode open = TestDeclarations.made(page, units.unit().id(), "校园广播");
        database.sql("update performance.target set fiscal_year = :before where id = cast(:id as uuid)")
                .param("before", YEAR - 1)
                .param("id", id(open))
                .update();
        order(units.unit(), "", Map.of("name", "晴川市第一实验小学", "code", "302001"));
        assertThat(opened(open).at("/fields/UNIT").asString()).isEqualTo("晴川市实验小学");
    }

    @Test
    void aMovedUnitTakesItsProjectsRightsAndTasksAlong() {
        HttpCaller clerk = as("clerk", units.unit(), Role.UNIT_CLERK);
        HttpCaller head = as("head", units.unit(), Role.UNIT_HEAD);
        HttpCaller before = as("before", units.department(), Role.DEPARTMENT_REVIEWER);
        HttpCaller after = as("after", units.otherDepartment(), Role.DEPARTMENT_REVIEWER);
        as("finance", units.division(), Role.FINANCE_BUSINESS_REVIEWER);
        JsonNode sent = TestDeclarations.made(clerk, units.unit().id(), "校车更新");
        JsonNode draft = TestDeclarations.made(clerk, units.unit().id(), "操场照明");
        assertThat(TestDeclarations.move(clerk, id(sent), "SUBMIT", "").status())
                .isEqualTo(200);
        assertThat(TestDeclarations.move(head, id(sent), "APPROVE", "").status())
                .isEqualTo(200);
        assertThat(todo(before)).containsExactly(id(sent));

        order(units.unit(), "move", Map.of("toId", units.otherDepartment().id()));

        assertThat(todo(before)).isEmpty();
        assertThat(before.get("/api/v1/declarations/" + id(sent)).status()).isEqualTo(404);
        assertThat(todo(after)).containsExactly(id(sent));
        JsonNode form = opened(sent);
        assertThat(form.at("/department/name").asString()).isEqualTo("晴川市水利局");
        assertThat(form.at("/fields/DEPARTMENT").asString()).isEqualTo("415-晴川市水利局");
        assertThat(project(sent).at("/place/department/name").asString()).isEqualTo("晴川市水利局");
        assertThat(listed(units.department())).isZero();
        assertThat(listed(units.otherDepartment())).isEqualTo(2);
        assertThat(TestDeclarations.move(after, id(sent), "APPROVE", "").status())
                .isEqualTo(200);
        Answer typed = clerk.send(
                "PATCH",
                "/api/v1/declarations/" + id(draft),
                Map.of(
                        "revision",
                        0,
                        "changes",
                        List.of(Map.of("op", "SET", "at", "field/PLAN", "from", "", "to", "移交后继续填写"))));
        assertThat(typed.status()).as(typed.text()).isEqualTo(200);
    }

    @Test
    void unitsOfAMergedDepartmentBelongToTheOneThatTookItOver() {
        HttpCaller after = as("after", units.otherDepartment(), Role.DEPARTMENT_REVIEWER);
        as("head", units.unit(), Role.UNIT_HEAD);
        JsonNode sent = TestDeclarations.made(page, units.unit().id(), "教室采光");
        assertThat(TestDeclarations.move(page, id(sent), "SUBMIT", "").status()).isEqualTo(200);
        assertThat(TestDeclarations.move(HttpCaller.as(port, "head" + suffix), id(sent), "APPROVE", "")
                        .status())
                .isEqualTo(200);

        order(
                units.department(),
                "merge",
                Map.of("intoId", units.otherDepartment().id()));

        assertThat(todo(after)).containsExactly(id(sent));
        assertThat(opened(sent).at("/fields/DEPARTMENT").asString()).isEqualTo("415-晴川市水利局");
        assertThat(listed(units.otherDepartment())).isEqualTo(1);
    }

    @Test
    void unitsThatGoToANewDepartmentTakeTheirDraftsAlong() {
        JsonNode goes = TestDeclarations.made(page, units.unit().id(), "体育器材");
        JsonNode stays = TestDeclarations.made(page, units.sister().id(), "实验室改造");

        order(
                units.department(),
                "split",
                Map.of(
                        "closes",
                        false,
                        "parts",
                        List.of(Map.of(
                                "code",
                                "318",
                                "name",
                                "晴川市体育局",
                                "shortName",
                                "",
                                "childIds",
                                List.of(units.unit().id())))));

        assertThat(opened(goes).at("/fields/DEPARTMENT").asString()).isEqualTo("318-晴川市体育局");
        assertThat(project(goes).at("/place/department/name").asString()).isEqualTo("晴川市体育局");
        assertThat(opened(stays).at("/fields/DEPARTMENT").asString()).isEqualTo("302-晴川市教育局");
        assertThat(listed(units.department())).isEqualTo(1);
    }

    @Test
    void whatIsHandedOverIsTheOthersAndNobodyApprovesWhatHeMade() {
        HttpCaller leaving = as("leaving", units.unit(), Role.UNIT_CLERK);
        as("staying", units.unit(), Role.UNIT_CLERK);
        JsonNode made = TestDeclarations.made(leaving, units.unit().id(), "课桌更换");
        UUID from = people.id("leaving" + suffix);
        UUID to = people.id("staying" + suffix);
        Answer given = administrator().send("POST", "/api/v1/people/" + from + "/hand-over", Map.of("toId", to));
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(given.json().get("moved").asLong()).isPositive();
        for (String owned : List.of(
                "performance.target where id = cast(:id as uuid)",
                "workflow.subject where id = cast(:id as uuid)",
                "projects.project where id = (select project_id from performance.target where id = cast(:id as uuid))")) {
            assertThat(database.sql("select owner_id from " + owned)
                            .param("id", id(made))
                            .query(UUID.class)
                            .single())
                    .as(owned)
                    .isEqualTo(to);
        }
        people.grant("leaving" + suffix, Role.UNIT_HEAD, units.unit().path());
        as("head", units.unit(), Role.UNIT_HEAD);
        assertThat(TestDeclarations.move(HttpCaller.as(port, "staying" + suffix), id(made), "SUBMIT", "")
                        .status())
                .isEqualTo(200);
        Answer own = TestDeclarations.move(leaving, id(made), "APPROVE", "");
        assertThat(own.status()).as(own.text()).isEqualTo(403);
        assertThat(own.text()).contains("不能审核自己");
    }

    @Test
    void anApprovedDeclarationIsAdjustedInANewRoundAndKeepsWhatWasApproved() {
        people.colleague("reviewer" + suffix);
        HttpCaller reviewer = HttpCaller.as(port, "reviewer" + suffix);
        JsonNode made = TestDeclarations.made(page, units.unit().id(), "门卫值守");
        assertThat(TestDeclarations.move(page, id(made), "SUBMIT", "").status()).isEqualTo(200);
        String state = "UNDER_REVIEW";
        while (state.equals("UNDER_REVIEW")) {
            Answer approved = TestDeclarations.move(reviewer, id(made), "APPROVE", "");
            assertThat(approved.status()).as(approved.text()).isEqualTo(200);
            state = approved.json().at("/situation/state").asString();
        }
        assertThat(typed(made, 0, "", "擅自修改").status()).isEqualTo(423);
        assertThat(TestDeclarations.move(page, id(made), "REOPEN", "").status())
                .as("without a reason")
                .isEqualTo(400);

        Answer reopened = TestDeclarations.move(page, id(made), "REOPEN", "年中追加资金");
        assertThat(reopened.status()).as(reopened.text()).isEqualTo(200);
        assertThat(opened(made).get("editable").asBoolean()).isTrue();
        assertThat(opened(made).at("/situation/round").asInt()).isEqualTo(2);
        assertThat(typed(made, 0, "", "追加后的安排").status()).isEqualTo(200);
        assertThat(TestDeclarations.move(page, id(made), "SUBMIT", "").status()).isEqualTo(200);
        JsonNode versions =
                page.get("/api/v1/declarations/" + id(made) + "/versions").json();
        assertThat(versions.valueStream()
                        .filter(version -> !version.get("current").asBoolean())
                        .map(version -> version.get("stepName").asString()))
                .contains("审核通过", "送审");
        assertThat(versions.toString()).contains("年中追加资金");
    }

    private Answer typed(JsonNode declaration, int revision, String from, String to) {
        return page.send(
                "PATCH",
                "/api/v1/declarations/" + id(declaration),
                Map.of(
                        "revision",
                        revision,
                        "changes",
                        List.of(Map.of("op", "SET", "at", "field/PLAN", "from", from, "to", to))));
    }
}
