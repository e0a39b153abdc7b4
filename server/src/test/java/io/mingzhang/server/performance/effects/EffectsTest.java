package io.mingzhang.server.performance.effects;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What findings do at the door, decided for a division and a year with a reason. */
@TestServer
class EffectsTest {

    private static final int YEAR = 2027;

    private final int port;
    private final HttpCaller page;
    private final JdbcClient database;
    private final TestPeople people;
    private TestUnits units;

    @Autowired
    EffectsTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.port = port;
        this.people = people;
        this.page = new HttpCaller(port);
        this.database = database;
        this.units = new TestUnits(database, "330198000");
    }

    @BeforeEach
    void plantTree() {
        units = new TestUnits(database, "330198000");
    }

    @Test
    void withoutDecisionErrorsBlockAndOthersAdvise() {
        JsonNode rows = rows(units.division().path(), YEAR);
        assertThat(row(rows, "DEC-03").get("effect").asString()).isEqualTo("BLOCKING");
        assertThat(row(rows, "DEC-15").get("effect").asString()).isEqualTo("ADVISORY");
        assertThat(rows.valueStream()).allMatch(row -> row.get("decided").isNull());
        assertThat(rows.valueStream().filter(row -> row.get("inRulebook").asBoolean()))
                .hasSizeGreaterThan(10);
    }

    @Test
    void nearestDecisionCountsAndCanBeTakenBack() {
        decide("/", 0, "ADVISORY", "全市试行").json();
        String division = units.division().path();
        decide(division, YEAR, "BLOCKING", "本县从严");
        JsonNode here = row(rows(division, YEAR), "DEC-03");
        assertThat(here.get("effect").asString()).isEqualTo("BLOCKING");
        assertThat(here.at("/decided/reason").asString()).isEqualTo("本县从严");
        assertThat(here.at("/decided/here").asBoolean()).isTrue();
        assertThat(here.at("/decided/place").asString()).startsWith("晴川市");
        JsonNode nextYear = row(rows(division, YEAR + 1), "DEC-03");
        assertThat(nextYear.at("/decided/reason").asString()).isEqualTo("全市试行");
        assertThat(nextYear.at("/decided/here").asBoolean()).isFalse();
        decide(division, YEAR, null, null);
        assertThat(row(rows(division, YEAR), "DEC-03").get("effect").asString()).isEqualTo("ADVISORY");
        decide("/", 0, null, null);
        assertThat(row(rows(division, YEAR), "DEC-03").get("decided").isNull()).isTrue();
    }

    @Test
    void decisionNeedsReasonKnownCheckAndDivision() {
        String division = units.division().path();
        assertThat(decide(division, YEAR, "ADVISORY", "  ").status()).isEqualTo(400);
        assertThat(decide(units.unit().path(), YEAR, "ADVISORY", "只对一个单位").status())
                .isEqualTo(400);
        Map<String, Object> unknown = order(division, YEAR, "ADVISORY", "不存在的检查");
        unknown.put("check", "DEC-99");
        assertThat(page.send("PUT", "/api/v1/effects", unknown).status()).isEqualTo(400);
    }

    @Test
    void onlyThePerformanceOfficeOfThatPlaceDecides() {
        String division = units.division().path();
        people.person("effects-clerk", units.unit().path(), Role.UNIT_CLERK);
        people.person("effects-office", division, Role.FINANCE_PERFORMANCE_REVIEWER);
        HttpCaller clerk = HttpCaller.as(port, "effects-clerk");
        assertThat(clerk.send("PUT", "/api/v1/effects", order(division, YEAR, "ADVISORY", "自行放宽"))
                        .status())
                .isIn(403, 404);
        HttpCaller office = HttpCaller.as(port, "effects-office");
        Answer decided = office.send("PUT", "/api/v1/effects", order(division, YEAR, "ADVISORY", "首年放宽"));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(office.send("PUT", "/api/v1/effects", order("/", 0, "ADVISORY", "全部放宽"))
                        .status())
                .isIn(403, 404);
    }

    private JsonNode rows(String path, int year) {
        return page.get("/api/v1/effects?path=" + path + "&year=" + year).json().get("rows");
    }

    private static JsonNode row(JsonNode rows, String check) {
        return rows.valueStream()
                .filter(row -> row.get("check").asString().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private Answer decide(String path, int year, @Nullable String effect, @Nullable String reason) {
        return page.send("PUT", "/api/v1/effects", order(path, year, effect, reason));
    }

    private static Map<String, Object> order(String path, int year, @Nullable String effect, @Nullable String reason) {
        Map<String, Object> order = new HashMap<>(Map.of("check", "DEC-03", "path", path, "year", year));
        order.put("effect", effect);
        order.put("reason", reason);
        return order;
    }
}
