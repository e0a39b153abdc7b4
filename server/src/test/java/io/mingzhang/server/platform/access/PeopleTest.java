package io.mingzhang.server.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.setup.SetUpCodes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Administrators at work: accounts, rights, deputies, hand-over, and that they are kept apart. */
@TestServer
class PeopleTest {

    private static final String STRONG = "Gulls-over-the-pier-7";

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final SetUpCodes codes;
    private HttpCaller system;
    private HttpCaller security;

    @Autowired
    PeopleTest(@LocalServerPort int port, JdbcClient database, TestPeople people, SetUpCodes codes) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.codes = codes;
        this.system = HttpCaller.nobody(port);
        this.security = system;
    }

    @BeforeEach
    void onlyTheseTwo() {
        database.sql("delete from platform.account").update();
        people.person("boss", "/", Role.SYSTEM_ADMINISTRATOR);
        people.person("guard", "/", Role.SECURITY_ADMINISTRATOR);
        system = HttpCaller.as(port, "boss");
        security = HttpCaller.as(port, "guard");
    }

    private static String code(Answer answer) {
        return answer.json().path("code").asString("");
    }

    private Answer grant(String login, Role role, String path) {
        return security.send(
                "POST", "/api/v1/rights", Map.of("personId", people.id(login), "role", role.name(), "path", path));
    }

    @Test
    void aNewPersonSignsInWithThePasswordHeIsToldAndMayNothingUntilRightsAreGranted() {
        JsonNode added = system.send("POST", "/api/v1/people", Map.of("login", "Clerk.1", "name", "王一", "path", "/1/"))
                .json();
        String password = added.get("password").asString();
        HttpCaller clerk = HttpCaller.nobody(port);
        assertThat(clerk.send("POST", "/api/v1/session", Map.of("login", "clerk.1", "password", password))
                        .status())
                .isEqualTo(200);
        clerk.send("PATCH", "/api/v1/me/password", Map.of("current", password, "next", STRONG));
        assertThat(code(clerk.get("/api/v1/documents"))).isEqualTo("FORBIDDEN");
        assertThat(grant("clerk.1", Role.UNIT_CLERK, "/1/").status()).isEqualTo(200);
        assertThat(clerk.get("/api/v1/documents").status()).isEqualTo(200);

        JsonNode listed =
                system.get("/api/v1/people?text=王&role=UNIT_CLERK&path=/1/").json();
        assertThat(listed.get("total").asInt()).isOne();
        assertThat(listed.at("/items/0/roles/0").asString()).isEqualTo("单位经办人");
        assertThat(system.send("POST", "/api/v1/people", Map.of("login", "CLERK.1", "name", "王二", "path", "/1/"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void nobodyGrantsHimselfAnything() {
        assertThat(code(grant("guard", Role.UNIT_CLERK, "/"))).isEqualTo("FORBIDDEN");
        assertThat(code(grant("guard", Role.SECURITY_ADMINISTRATOR, "/1/"))).isEqualTo("FORBIDDEN");
        people.person("clerk", "/1/", Role.UNIT_CLERK);
        Map<String, Object> myself = Map.of("principalId", people.id("clerk"), "deputyId", people.id("guard"));
        assertThat(code(security.send("POST", "/api/v1/deputies", myself))).isEqualTo("FORBIDDEN");
    }

    @Test
    void administratorsAreKeptApart() {
        assertThat(grant("boss", Role.SECURITY_ADMINISTRATOR, "/").status()).isEqualTo(409);
        assertThat(grant("boss", Role.UNIT_CLERK, "/").status()).isEqualTo(409);
        people.person("clerk", "/1/", Role.UNIT_CLERK);
        assertThat(grant("clerk", Role.AUDIT_ADMINISTRATOR, "/").status()).isEqualTo(409);
        assertThat(grant("clerk", Role.UNIT_HEAD, "/1/").status()).isEqualTo(200);
        String reset = "/api/v1/people/" + people.id("guard") + "/reset-password";
        assertThat(code(system.send("POST", reset, Map.of()))).isEqualTo("FORBIDDEN");
    }

    @Test
    void theLastOfTheAdministratorsStays() {
        people.person("guard-2", "/", Role.SECURITY_ADMINISTRATOR);
        String second = people.id("guard-2").toString();
        String right = security.get("/api/v1/rights?personId=" + second)
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(security.send("DELETE", "/api/v1/rights/" + right, Map.of()).status())
                .isEqualTo(204);
        String last = security.get("/api/v1/rights?personId=" + people.id("guard"))
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(security.send("DELETE", "/api/v1/rights/" + last, Map.of()).status())
                .isEqualTo(409);
        assertThat(system.send("POST", "/api/v1/people/" + people.id("guard") + "/disable", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anAdministratorOfAPartSeesAndChangesThatPartOnly() {
        people.person("county", "/1/c/", Role.SYSTEM_ADMINISTRATOR);
        people.person("inside", "/1/c/5/", Role.UNIT_CLERK);
        people.person("outside", "/1/d/", Role.UNIT_CLERK);
        HttpCaller county = HttpCaller.as(port, "county");
        assertThat(county.get("/api/v1/people").text()).contains("inside").doesNotContain("outside", "boss");
        assertThat(county.get("/api/v1/people/" + people.id("outside")).status())
                .isEqualTo(404);
        Map<String, Object> away = Map.of("revision", 0, "path", "/1/d/");
        assertThat(county.send("PATCH", "/api/v1/people/" + people.id("inside"), away)
                        .status())
                .isEqualTo(404);
        Map<String, Object> new1 = Map.of("login", "x1", "name", "某", "path", "/1/d/");
        assertThat(county.send("POST", "/api/v1/people", new1).status()).isEqualTo(404);
    }

    @Test
    void aDeputyHoldsTheRightsBetweenTheDaysAndNotThoseOfAdministrators() {
        people.person("head", "/1/u/", Role.UNIT_HEAD);
        people.person("friend", "/1/v/", Role.UNIT_CLERK);
        HttpCaller head = HttpCaller.as(port, "head");
        HttpCaller friend = HttpCaller.as(port, "friend");
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Map<String, Object> wanted = Map.of(
                "deputyId",
                people.id("friend"),
                "from",
                today.toString(),
                "to",
                today.plusDays(3).toString());
        String deputy =
                head.send("POST", "/api/v1/deputies", wanted).json().get("id").asString();
        JsonNode rights = friend.get("/api/v1/me").json().get("rights");
        assertThat(rights.size()).isEqualTo(2);
        assertThat(rights.toString()).contains("/1/u/", "测试head");

        database.sql("update platform.deputy set from_day = from_day + 1").update();
        assertThat(friend.get("/api/v1/me").json().get("rights").size())
                .as("not yet")
                .isOne();
        database.sql("update platform.deputy set from_day = from_day - 9, to_day = from_day - 5")
                .update();
        assertThat(friend.get("/api/v1/me").json().get("rights").size())
                .as("no longer")
                .isOne();
        assertThat(head.send("DELETE", "/api/v1/deputies/" + deputy, Map.of()).status())
                .isEqualTo(204);
        Map<String, Object> admin =
                Map.of("deputyId", people.id("boss"), "from", today.toString(), "to", today.toString());
        assertThat(head.send("POST", "/api/v1/deputies", admin).status()).isEqualTo(409);
    }

    @Test
    void rightsHoldForTheirYearsAndTheirStage() {
        people.person("narrow", "/1/", new Role[0]);
        Map<String, Object> wanted =
                Map.of("personId", people.id("narrow"), "role", "UNIT_CLERK", "path", "/1/", "stage", "DECLARATION");
        assertThat(security.send("POST", "/api/v1/rights", wanted).status()).isEqualTo(200);
        HttpCaller narrow = HttpCaller.as(port, "narrow");
        assertThat(code(narrow.get("/api/v1/documents"))).isEqualTo("FORBIDDEN");
        assertThat(narrow.get("/api/v1/me").json().get("permissions").toString())
                .contains("TARGET_WRITE")
                .doesNotContain("EXAMINE_READ");
        Map<String, Object> backwards = Map.of(
                "personId", people.id("narrow"), "role", "UNIT_HEAD", "path", "/1/", "yearFrom", 2026, "yearTo", 2025);
        assertThat(security.send("POST", "/api/v1/rights", backwards).status()).isEqualTo(400);
    }

    @Test
    void whoLeavesIsSignedOutAndHisRightsGoOverByTheSecurityAdministrator() {
        people.person("leaver", "/1/u/", Role.UNIT_CLERK);
        people.person("successor", "/1/u/", new Role[0]);
        HttpCaller leaver = HttpCaller.as(port, "leaver");
        String path = "/api/v1/people/" + people.id("leaver");
        Map<String, Object> to = Map.of("toId", people.id("successor"));
        assertThat(security.send("POST", path + "/hand-over", to)
                        .json()
                        .get("rights")
                        .asInt())
                .isOne();
        assertThat(HttpCaller.as(port, "successor").get("/api/v1/documents").status())
                .isEqualTo(200);
        assertThat(system.send("POST", path + "/disable", Map.of())
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("DISABLED");
        assertThat(leaver.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(system.send("POST", path + "/enable", Map.of())
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void whatIsDoneToPeopleStandsInTheTrailWithoutPasswords() {
        String password = system.send("POST", "/api/v1/people", Map.of("login", "trail", "name", "赵", "path", "/1/"))
                .json()
                .get("password")
                .asString();
        grant("trail", Role.UNIT_CLERK, "/1/");
        List<String> entries = database.sql("select e::text from platform.audit_entry e where e::text like :id")
                .param("id", "%" + people.id("trail") + "%")
                .query(String.class)
                .list();
        assertThat(entries).hasSize(2).noneMatch(entry -> entry.contains(password) || entry.contains("argon2"));
        assertThat(String.join("\n", entries)).contains("新增人员", "授权", "单位经办人");
    }

    @Test
    void theFirstAccountsAreMadeWithTheCodeOfTheConsoleAndOnlyOnce() {
        HttpCaller browser = HttpCaller.nobody(port);
        assertThat(browser.get("/api/v1/setup").json().get("open").asBoolean()).isFalse();
        assertThat(codes.issue()).isEmpty();
        database.sql("delete from platform.account").update();
        assertThat(browser.get("/api/v1/setup").json().get("open").asBoolean()).isTrue();
        String code = codes.issue().orElseThrow();
        assertThat(setUp(browser, "AAAA-BBBB-CCCC-DDDD-EEEE", STRONG).status()).isEqualTo(400);
        assertThat(setUp(browser, code, "weak").json().at("/fields/0/field").asString())
                .isEqualTo("people.0.password");
        assertThat(database.sql("select count(*) from platform.account")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(setUp(browser, code.toLowerCase(Locale.ROOT), STRONG).status())
                .isEqualTo(204);
        assertThat(setUp(browser, code, STRONG).status()).isEqualTo(409);
        assertThat(browser.send("POST", "/api/v1/session", Map.of("login", "first", "password", STRONG))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/v1/people").json().get("total").asInt()).isEqualTo(2);
    }

    private static Answer setUp(HttpCaller browser, String code, String password) {
        return browser.send(
                "POST",
                "/api/v1/setup",
                Map.of(
                        "code",
                        code,
                        "people",
                        List.of(
                                Map.of(
                                        "role",
                                        "SYSTEM_ADMINISTRATOR",
                                        "login",
                                        "first",
                                        "name",
                                        "甲",
                                        "password",
                                        password),
                                Map.of(
                                        "role",
                                        "SECURITY_ADMINISTRATOR",
                                        "login",
                                        "second",
                                        "name",
                                        "乙",
                                        "password",
                                        password))));
    }
}
