package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestClock;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.performance.TestDeclarations;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The clock of the machine is put forward and back while people write, send and approve. */
@TestServer
class ClockJumpsTest {

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final TestClock clock;

    @Autowired
    ClockJumpsTest(@LocalServerPort int port, JdbcClient database, TestPeople people, TestClock clock) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    @AfterEach
    void putRight() {
        clock.put(Duration.ZERO);
    }

    @Test
    void workGoesOnAndTheRecordKeepsItsOrder() {
        TestUnits units = new TestUnits(database, "330193000");
        TestDeclarations.letGapsPass(database, units.division());
        people.person("clerk", units.unit().path(), Role.UNIT_CLERK);
        people.person("head", units.unit().path(), Role.UNIT_HEAD);
        people.person("department", units.department().path(), Role.DEPARTMENT_REVIEWER);
        people.person("business", units.division().path(), Role.FINANCE_BUSINESS_REVIEWER);
        people.person("auditing", "/", Role.AUDIT_ADMINISTRATOR);
        HttpCaller clerk = HttpCaller.as(port, "clerk");
        String id = TestDeclarations.made(clerk, units.unit().id(), "时钟校准")
                .get("id")
                .asString();
        clock.put(Duration.ofHours(-3));
        typed(clerk, id, 0, "", "拨回三小时");
        clock.put(Duration.ofMinutes(20));
        typed(clerk, id, 1, "拨回三小时", "拨快二十分钟");
        moved("clerk", id, "SUBMIT", Duration.ofDays(-40));
        moved("head", id, "APPROVE", Duration.ofMinutes(10));
        moved("department", id, "RETURN", Duration.ofHours(-9));
        moved("clerk", id, "SUBMIT", Duration.ZERO);

        JsonNode flow = clerk.get("/api/v1/flows/TARGET/" + id).json();
        assertThat(flow.get("moves").valueStream().map(move -> move.get("kind").asString()))
                .containsExactly("SUBMIT", "APPROVE", "RETURN", "SUBMIT");
        assertThat(flow.get("moves").valueStream().map(move -> move.get("took").asLong()))
                .as("nothing took less than no time")
                .allMatch(minutes -> minutes >= 0);
        JsonNode form = clerk.get("/api/v1/declarations/" + id).json();
        assertThat(form.at("/fields/PLAN").asString()).isEqualTo("拨快二十分钟");
        assertThat(form.get("revision").asInt()).isEqualTo(2);
        HttpCaller auditing = HttpCaller.as(port, "auditing");
        Awaitility.await().until(() -> verified(auditing).get("waiting").asInt() == 0);
        assertThat(verified(auditing).get("whole").asBoolean()).isTrue();
    }

    @Test
    void aJumpBeyondTheSessionAsksToSignInAndSavesNothingUnderTheOldOne() {
        TestUnits units = new TestUnits(database, "330192000");
        people.person("jumped", units.unit().path(), Role.UNIT_CLERK);
        HttpCaller clerk = HttpCaller.as(port, "jumped");
        String id = TestDeclarations.made(clerk, units.unit().id(), "时钟快进")
                .get("id")
                .asString();
        clock.put(Duration.ofDays(2));
        Answer refused = save(clerk, id, 0, "", "会话之外");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().get("code").asString()).isEqualTo("NOT_SIGNED_IN");
        clock.put(Duration.ZERO);
        assertThat(save(HttpCaller.as(port, "jumped"), id, 0, "", "重新登录之后").status())
                .isEqualTo(200);
    }

    private void moved(String login, String id, String kind, Duration off) {
        clock.put(off);
        Answer answer = TestDeclarations.move(HttpCaller.as(port, login), id, kind, "时钟已校准");
        assertThat(answer.status()).as(login + ": " + answer.text()).isEqualTo(200);
    }

    private static void typed(HttpCaller page, String id, int revision, String from, String to) {
        Answer answer = save(page, id, revision, from, to);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Answer save(HttpCaller page, String id, int revision, String from, String to) {
        return page.send(
                "PATCH",
                "/api/v1/declarations/" + id,
                Map.of(
                        "revision",
                        revision,
                        "changes",
                        List.of(Map.of("op", "SET", "at", "field/PLAN", "from", from, "to", to))));
    }

    private static JsonNode verified(HttpCaller auditing) {
        return auditing.get("/api/v1/audit/verification").json();
    }
}
