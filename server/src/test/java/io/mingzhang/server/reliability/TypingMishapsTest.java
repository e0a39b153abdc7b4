package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.performance.TestDeclarations;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What happens to somebody who types: the session ends, the clock of the machine is put, a large block is pasted. */
@TestServer
class TypingMishapsTest {

    private static final int PASTED = 5_000;
    private static final int AT_A_TIME = 1_000;

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final TestUnits units;
    private final String login;

    @Autowired
    TypingMishapsTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.units = new TestUnits(
                database,
                Integer.toString(300_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 99_000_000)));
        this.login = "typing-" + UUID.randomUUID().toString().substring(0, 8);
        people.person(login, units.unit().path(), Role.UNIT_CLERK);
    }

    @Test
    void whatWasTypedIntoAnEndedSessionGoesThroughAfterSigningInAgain() {
        HttpCaller page = HttpCaller.as(port, login);
        String form = declared(page);
        jump("- interval '2 days'"); // as if nobody had typed for so long
        UUID request = UUID.randomUUID();
        Map<String, Object> typed = patch(0, List.of(set("field/OVERVIEW", "登录超时前写的概况")));
        Answer refused = page.once(request, "PATCH", form, typed);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().get("code").asString()).isEqualTo("NOT_SIGNED_IN");

        HttpCaller again = HttpCaller.as(port, login);
        assertThat(again.once(request, "PATCH", form, typed).header("X-Repeated"))
                .isEmpty();
        assertThat(again.once(request, "PATCH", form, typed).header("X-Repeated"))
                .isEqualTo("true");
        JsonNode stored = again.get(form).json();
        assertThat(stored.at("/fields/OVERVIEW").asString()).isEqualTo("登录超时前写的概况");
        assertThat(stored.get("revision").asInt()).isOne();
    }

    /** Seen later than now, as it looks from a clock that was put back. */
    @Test
    void aClockPutBackSignsNobodyOut() {
        HttpCaller page = HttpCaller.as(port, login);
        String form = declared(page);
        jump("+ interval '3 hours'");
        assertThat(page.send("PATCH", form, patch(0, List.of(set("field/PLAN", "时钟拨回之后"))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPastedBlockOfThousandsStandsInItsOrder() {
        HttpCaller page = HttpCaller.as(port, login);
        String form = declared(page);
        List<String> names = new ArrayList<>();
        @Nullable String last = null;
        for (int revision = 0; revision < PASTED / AT_A_TIME; revision++) {
            List<Map<String, Object>> block = new ArrayList<>();
            for (int i = 0; i < AT_A_TIME; i++) {
                String id = UUID.randomUUID().toString();
                names.add("第" + names.size() + "行指标");
                Map<String, Object> insert =
                        new HashMap<>(Map.of("op", "INSERT", "block", "indicators", "row", row(id, names.getLast())));
                insert.put("after", last);
                block.add(insert);
                last = id;
            }
            Answer pasted = page.once(UUID.randomUUID(), "PATCH", form, patch(revision, block));
            assertThat(pasted.status()).as(pasted.text()).isEqualTo(200);
        }
        assertThat(page.get(form)
                        .json()
                        .get("indicators")
                        .valueStream()
                        .map(row -> row.at("/annual/name").asString())
                        .toList())
                .isEqualTo(names);
    }

    private void jump(String by) {
        database.sql("update platform.session set last_seen_at = now() " + by + " where account_id = ?")
                .param(people.id(login))
                .update();
    }

    private String declared(HttpCaller page) {
        return "/api/v1/declarations/"
                + TestDeclarations.made(page, units.unit().id(), "意外情形" + UUID.randomUUID())
                        .get("id")
                        .asString();
    }

    private static Map<String, Object> patch(int revision, List<Map<String, Object>> changes) {
        return Map.of("revision", revision, "changes", changes);
    }

    private static Map<String, Object> set(String at, String to) {
        return Map.of("op", "SET", "at", at, "from", "", "to", to);
    }

    private static Map<String, Object> row(String id, String name) {
        Map<String, String> empty = Map.of("name", "", "value", "", "standard", "");
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
                Map.of("name", name, "value", "≥1次", "standard", ""));
    }
}
