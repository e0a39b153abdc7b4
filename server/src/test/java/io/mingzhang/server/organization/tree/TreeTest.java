package io.mingzhang.server.organization.tree;

import static io.mingzhang.server.organization.tree.TreePage.id;
import static io.mingzhang.server.organization.tree.TreePage.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.organization.Node;
import io.mingzhang.server.organization.NodeKind;
import io.mingzhang.server.organization.Organizations;
import io.mingzhang.server.platform.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@TestServer
class TreeTest {

    private final TreePage page;
    private final HttpCaller caller;
    private final Organizations organizations;

    @Autowired
    TreeTest(@LocalServerPort int port, Organizations organizations, TestPeople people) {
        people.person("tree-keeper", "/", Role.SYSTEM_ADMINISTRATOR);
        this.caller = HttpCaller.as(port, "tree-keeper");
        this.page = new TreePage(caller);
        this.organizations = organizations;
    }

    @Test
    void aCountyIsBuiltAndFound() {
        JsonNode county = page.division("云桥县");
        page.made(county, "COMPETENT_DEPARTMENT", "105", "云桥县水务局");
        JsonNode education = page.made(county, "COMPETENT_DEPARTMENT", "101", "云桥县教育局");
        JsonNode finance = page.made(county, "FINANCE_DEPARTMENT", "FIN", "云桥县财政局");
        JsonNode school = page.made(education, "UNIT", "101002", "云桥县第二中学");
        page.made(finance, "OFFICE", "06", "绩效评价股");

        assertThat(page.childrenOf(county, "?year=2026"))
                .as("the finance department first, then by code")
                .containsExactly("云桥县财政局", "云桥县教育局", "云桥县水务局");
        JsonNode hit = page.search("第二 中学", path(county)).at("/items/0");
        assertThat(hit.get("name").asString()).isEqualTo("云桥县第二中学");
        assertThat(hit.at("/ancestors/1/name").asString()).isEqualTo("云桥县教育局");
        assertThat(page.search("101002", path(education)).get("total").asInt()).isOne();
        assertThat(page.search("中学", path(finance)).get("total").asInt()).isZero();
        Node unit = organizations.byPath(path(school)).orElseThrow();
        assertThat(unit.divisionCode()).isEqualTo(county.get("code").asString());
        assertThat(organizations.departmentOf(unit.path()).orElseThrow().name()).isEqualTo("云桥县教育局");
        assertThat(organizations.divisionOf(unit.path()).orElseThrow().name()).isEqualTo("云桥县");
        assertThat(page.detail(county).at("/counts/units").asInt()).isOne();
        assertThat(caller.get(TreePage.ORGANIZATIONS + "/by-path?path=" + path(school))
                        .json()
                        .get("id"))
                .isEqualTo(school.get("id"));
    }

    @Test
    void everythingWrongWithANewNodeIsToldAtOnce() {
        JsonNode county = page.division("云桥县");
        JsonNode department = page.made(county, "COMPETENT_DEPARTMENT", "101", "云桥县教育局");
        assertThat(fields(page.make(department, "OFFICE", "不是编码", " "))).containsExactly("name", "code", "kind");
        assertThat(fields(page.make(county, "COMPETENT_DEPARTMENT", "101", "云桥县文体局")))
                .containsExactly("code");
        assertThat(fields(page.make(null, "UNIT", "101001", "孤零零的单位"))).containsExactly("kind");
        page.made(county, "FINANCE_DEPARTMENT", "FIN", "云桥县财政局");
        assertThat(fields(page.make(county, "FINANCE_DEPARTMENT", "FIN2", "云桥县第二财政局")))
                .containsExactly("kind");
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        return answer.json()
                .get("fields")
                .valueStream()
                .map(field -> field.get("field").asString())
                .toList();
    }

    @Test
    void anOldNameIsStillFoundAndTheHistoryTellsBoth() {
        JsonNode county = page.division("云桥县");
        JsonNode department = page.made(county, "COMPETENT_DEPARTMENT", "101", "云桥县科技局");
        page.order(department, "", Map.of("name", "云桥县科学技术和工业信息化局", "fromYear", 2025), false);
        JsonNode hit = page.search("云桥县科技局", path(county)).at("/items/0");
        assertThat(hit.get("name").asString()).isEqualTo("云桥县科学技术和工业信息化局");
        assertThat(organizations.byNameOrCode(path(county), "云桥县科技局"))
                .extracting(Node::id)
                .hasToString("[" + id(department) + "]");
        JsonNode latest = page.detail(department).at("/history/0");
        assertThat(latest.get("before").asString()).contains("云桥县科技局");
        assertThat(latest.get("year").asInt()).isEqualTo(2025);
        assertThat(latest.get("kindLabel").asString()).isEqualTo("更名");
    }

    @Test
    void whoChangesAnOlderStateIsRefusedAndShownThePresentOne() {
        JsonNode county = page.division("云桥县");
        Map<String, Object> order = Map.of("revision", 1, "name", "云桥市", "fromYear", 2026, "reason", "撤县设市");
        assertThat(caller.send("PATCH", TreePage.ORGANIZATIONS + "/" + id(county), order)
                        .status())
                .isEqualTo(200);
        Answer late = caller.send("PATCH", TreePage.ORGANIZATIONS + "/" + id(county), order);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/present/name").asString()).isEqualTo("云桥市");
    }

    @Test
    void aMovedDepartmentTakesAllItsUnitsAlong() {
        JsonNode city = page.division("青川市");
        JsonNode county = page.made(city, "DIVISION", TreePage.freshCode(), "云桥县");
        JsonNode department = page.made(city, "COMPETENT_DEPARTMENT", "101", "青川市教育局");
        JsonNode school = page.made(department, "UNIT", "101002", "青川市第二中学");
        JsonNode branch = page.made(school, "UNIT", "101002001", "青川市第二中学分校");
        Map<String, Object> to = Map.of("toId", id(county));

        JsonNode dry = page.order(department, "move", to, true).json();
        assertThat(dry.at("/effects/0").asString()).contains("2 个机构").contains("云桥县");
        assertThat(path(page.detail(branch))).as("only looked at").isEqualTo(path(branch));

        assertThat(page.order(department, "move", to, false).status()).isEqualTo(200);
        String moved = path(page.detail(branch));
        assertThat(moved).startsWith(path(county));
        Node node = organizations.byPath(moved).orElseThrow();
        assertThat(node.divisionCode()).isEqualTo(county.get("code").asString());
        assertThat(organizations.ancestors(moved))
                .extracting(Node::name)
                .containsExactly("青川市", "云桥县", "青川市教育局", "青川市第二中学", "青川市第二中学分校");
        assertThat(page.order(county, "move", Map.of("toId", id(county)), false).status())
                .as("below itself")
                .isEqualTo(409);
    }

    @Test
    void amalgamationHandsOverWhatStandsBelowAndIsRemembered() {
        JsonNode county = page.division("云桥县");
        JsonNode water = page.made(county, "COMPETENT_DEPARTMENT", "105", "云桥县水务局");
        JsonNode station = page.made(water, "UNIT", "105001", "云桥县水文站");
        JsonNode farming = page.made(county, "COMPETENT_DEPARTMENT", "106", "云桥县农业农村局");
        page.made(farming, "UNIT", "105001", "云桥县农技站");

        Answer clash = page.order(water, "merge", Map.of("intoId", id(farming)), false);
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.json().get("detail").asString()).contains("105001");
        page.order(station, "", Map.of("code", "106009"), false);
        assertThat(page.order(water, "merge", Map.of("intoId", id(farming)), false)
                        .status())
                .isEqualTo(200);

        assertThat(page.childrenOf(farming, "")).contains("云桥县水文站");
        assertThat(page.childrenOf(county, "?year=2027")).containsExactly("云桥县农业农村局");
        assertThat(page.childrenOf(county, "?year=2026")).hasSize(2);
        JsonNode tie = page.detail(water).at("/ties/0");
        assertThat(tie.get("name").asString()).isEqualTo("云桥县农业农村局");
        assertThat(tie.get("successor").asBoolean()).isTrue();
        assertThat(page.detail(farming).at("/history/0/kindLabel").asString()).isEqualTo("承接其他机构");
    }

    @Test
    void aSplitDepartmentEndsWhenNothingIsLeftBelowIt() {
        JsonNode county = page.division("云桥县");
        JsonNode culture = page.made(county, "COMPETENT_DEPARTMENT", "108", "云桥县文体旅游局");
        JsonNode library = page.made(culture, "UNIT", "108001", "云桥县图书馆");
        JsonNode stadium = page.made(culture, "UNIT", "108002", "云桥县体育场");
        List<Map<String, Object>> parts = List.of(
                Map.of("code", "118", "name", "云桥县文化局", "childIds", List.of(id(library))),
                Map.of("code", "119", "name", "云桥县体育局", "childIds", List.of(id(stadium))));
        assertThat(page.order(culture, "split", Map.of("parts", parts), false).status())
                .isEqualTo(200);
        assertThat(page.childrenOf(county, "?year=2027")).containsExactly("云桥县文化局", "云桥县体育局");
        assertThat(organizations
                        .departmentOf(path(page.detail(library)))
                        .orElseThrow()
                        .name())
                .isEqualTo("云桥县文化局");
        assertThat(page.detail(culture).get("validTo").asInt()).isEqualTo(2026);
        assertThat(page.detail(culture).get("ties")).hasSize(2);
    }

    @Test
    void nothingEndsWhileSomethingIsLeftBelowIt() {
        JsonNode county = page.division("云桥县");
        JsonNode department = page.made(county, "COMPETENT_DEPARTMENT", "101", "云桥县教育局");
        JsonNode school = page.made(department, "UNIT", "101002", "云桥县第二中学");
        assertThat(page.order(department, "close", Map.of(), true)
                        .json()
                        .at("/problems/0")
                        .asString())
                .contains("云桥县第二中学");
        page.order(school, "close", Map.of(), false);
        assertThat(page.order(department, "close", Map.of(), false).status()).isEqualTo(200);
        page.made(county, "COMPETENT_DEPARTMENT", "201", "云桥县教育体育局");
        assertThat(page.order(department, "reopen", Map.of(), false).status()).isEqualTo(200);
        assertThat(organizations.below(path(county), List.of(NodeKind.COMPETENT_DEPARTMENT), 2030))
                .extracting(Node::code)
                .containsExactly("101", "201");
    }

    @Test
    void codesFollowTheRuleOfTheirPlace() {
        JsonNode county = page.division("云桥县");
        Answer nested = caller.send(
                "PUT",
                TreePage.ORGANIZATIONS + "/code-rules",
                Map.of(
                        "path",
                        path(county),
                        "kind",
                        "COMPETENT_DEPARTMENT",
                        "pattern",
                        "([0-9]+)+",
                        "explanation",
                        "x"));
        assertThat(fields(nested)).containsExactly("pattern");
        caller.send(
                "PUT",
                TreePage.ORGANIZATIONS + "/code-rules",
                Map.of(
                        "path",
                        path(county),
                        "kind",
                        "COMPETENT_DEPARTMENT",
                        "pattern",
                        "B[0-9]{2}",
                        "explanation",
                        "B 加两位数字"));
        Answer refused = page.make(county, "COMPETENT_DEPARTMENT", "101", "云桥县教育局");
        assertThat(refused.json().at("/fields/0/message").asString()).contains("B 加两位数字");
        assertThat(page.make(county, "COMPETENT_DEPARTMENT", "B01", "云桥县教育局").status())
                .isEqualTo(200);
    }
}
