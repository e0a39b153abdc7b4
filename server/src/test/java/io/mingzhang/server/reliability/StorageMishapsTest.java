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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What happens to a declaration when the disk is full, when two do the same at once, when far too much is pasted. */
@TestServer
class StorageMishapsTest {

    private static final int PASTED_ROWS = 5_000;
    private static final int LONG_TEXT = 10_000;

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final TestUnits units;
    private final String login;
    private final HttpCaller page;

    @Autowired
    StorageMishapsTest(@LocalServerPort int port, JdbcClient database, TestPeople people) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.units = new TestUnits(database, "330195000");
        this.login = "storage-" + UUID.randomUUID().toString().substring(0, 8);
        people.person(login, units.unit().path(), Role.UNIT_CLERK);
        this.page = HttpCaller.as(port, login);
        TestDeclarations.letGapsPass(database, units.division());
    }

    private String declared(String name) {
        return TestDeclarations.made(page, units.unit().id(), name).get("id").asString();
    }

    private JsonNode opened(String id) {
        return page.get("/api/v1/declarations/" + id).json();
    }

    private static Map<String, Object> typed(int revision, String text) {
        return Map.of(
                "revision",
                revision,
                "changes",
                List.of(Map.of("op", "SET", "at", "field/PLAN", "from", "", "to", text)));
    }

    /** As PostgreSQL says it when it cannot extend a file. */
    @Test
    void aFullDiskSavesNothingIsSaidCalmlyAndTheSameRequestGoesThroughLater() {
        String id = declared("防汛物资");
        UUID request = UUID.randomUUID();
        fillDisk(id);
        Answer refused;
        Answer read;
        try {
            refused = page.once(request, "PATCH", "/api/v1/declarations/" + id, typed(0, "磁盘满时所写"));
            read = page.get("/api/v1/declarations/" + id);
        } finally {
            emptyDisk();
        }
        assertThat(refused.status()).as(refused.text()).isEqualTo(507);
        assertThat(refused.json().get("code").asString()).isEqualTo("DISK_FULL");
        assertThat(refused.json().get("detail").asString()).contains("磁盘已满", "没有保存");
        assertThat(refused.text()).doesNotContain("SQL", "org.postgresql");
        assertThat(read.status()).as("reading goes on").isEqualTo(200);
        assertThat(opened(id).at("/fields").has("PLAN")).isFalse();

        Answer again = page.once(request, "PATCH", "/api/v1/declarations/" + id, typed(0, "磁盘满时所写"));
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(opened(id).at("/fields/PLAN").asString()).isEqualTo("磁盘满时所写");
        assertThat(opened(id).get("revision").asInt()).isOne();
    }

    private void fillDisk(String id) {
        database.sql("""
                        create function performance.disk_full() returns trigger language plpgsql as $$
                        begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$
                        """).update();
        database.sql(
                        "create trigger disk_full before insert on performance.target_change for each row when (new.target_id = '"
                                + UUID.fromString(id) + "') execute function performance.disk_full()")
                .update();
    }

    private void emptyDisk() {
        database.sql("drop function performance.disk_full() cascade").update();
    }

    @Test
    void ofTwoWhoSendAtOnceOneSendsAndTheOtherIsToldWho() throws Exception {
        people.person(login + "-head", units.unit().path(), Role.UNIT_HEAD);
        people.person(login + "-second", units.unit().path(), Role.UNIT_CLERK);
        HttpCaller second = HttpCaller.as(port, login + "-second");
        for (int time = 0; time < 5; time++) {
            String id = declared("防汛值守" + time);
            int revision = opened(id).at("/situation/revision").asInt();
            Map<String, Object> sending = Map.of("kind", "SUBMIT", "revision", revision);
            String moves = "/api/v1/flows/TARGET/" + id + "/moves";
            List<Answer> answers = atOnce(List.of(
                    () -> page.once(UUID.randomUUID(), "POST", moves, sending),
                    () -> second.once(UUID.randomUUID(), "POST", moves, sending)));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer told = answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(told.json().get("detail").asString()).contains("测试" + login, "送审", "没有执行");
            assertThat(count("workflow.history where subject_id = ?", id)).isOne();
            assertThat(count("performance.target_version where target_id = ?", id))
                    .isOne();
        }
    }

    @Test
    void aDoubleClickSendsOnce() throws Exception {
        people.person(login + "-head", units.unit().path(), Role.UNIT_HEAD);
        String id = declared("防汛演练");
        UUID request = UUID.randomUUID();
        Map<String, Object> sending = Map.of(
                "kind",
                "SUBMIT",
                "revision",
                opened(id).at("/situation/revision").asInt());
        Callable<Answer> click = () -> page.once(request, "POST", "/api/v1/flows/TARGET/" + id + "/moves", sending);
        List<Answer> answers = atOnce(List.of(click, click, click, click));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(count("workflow.history where subject_id = ?", id)).isOne();
    }

    @Test
    void ofTwoWhoDeclareAProjectAtOnceOneMakesItAndTheOtherIsLedThere() throws Exception {
        people.person(login + "-second", units.unit().path(), Role.UNIT_CLERK);
        HttpCaller second = HttpCaller.as(port, login + "-second");
        Answer project = page.send(
                "POST",
                "/api/v1/projects",
                Map.of("unitId", units.unit().id(), "cells", TestDeclarations.cells("防汛通信")));
        Map<String, Object> wanted =
                Map.of("projectId", project.json().get("id").asString(), "year", TestDeclarations.YEAR);
        List<Answer> answers = atOnce(List.of(
                () -> page.once(UUID.randomUUID(), "POST", "/api/v1/declarations", wanted),
                () -> second.once(UUID.randomUUID(), "POST", "/api/v1/declarations", wanted)));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String made = answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.json().get("id").asString())
                .findFirst()
                .orElseThrow();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.json().at("/present/id").asString()).isEqualTo(made));
    }

    @Test
    void farTooMuchAtOnceIsRefusedAndTheFormStaysAsItWas() {
        String id = declared("防汛宣传");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < PASTED_ROWS; row++) {
            rows.add(row("长".repeat(LONG_TEXT / 3)));
        }
        Answer whole = page.once(
                UUID.randomUUID(), "PATCH", "/api/v1/declarations/" + id, Map.of("revision", 0, "changes", rows));
        assertThat(whole.status()).isEqualTo(413);
        assertThat(whole.json().get("detail").asString()).contains("过多");
        assertThat(whole.json().get("remedy").asString()).contains("分几次");

        Answer part = page.once(
                UUID.randomUUID(),
                "PATCH",
                "/api/v1/declarations/" + id,
                Map.of("revision", 0, "changes", rows.subList(0, PASTED_ROWS / 10)));
        assertThat(part.status()).isEqualTo(400);
        assertThat(part.text()).contains("内容不能超过 1000 个字");
        assertThat(part.bytes().length).as("not one sentence for each of them").isLessThan(20_000);
        assertThat(opened(id).get("indicators")).isEmpty();
        assertThat(opened(id).get("revision").asInt()).isZero();
    }

    private static Map<String, Object> row(String name) {
        Map<String, String> empty = Map.of("name", "", "value", "", "standard", "");
        Map<String, Object> indicator = Map.of(
                "id",
                UUID.randomUUID(),
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
        Map<String, Object> change = new HashMap<>(Map.of("op", "INSERT", "block", "indicators", "row", indicator));
        change.put("after", null);
        return change;
    }

    private long count(String what, String id) {
        return database.sql("select count(*) from " + what)
                .param(UUID.fromString(id))
                .query(Long.class)
                .single();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Answer> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
