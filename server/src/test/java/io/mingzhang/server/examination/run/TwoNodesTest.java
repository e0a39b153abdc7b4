package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.ServerProcess;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.access.Role;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two servers, in two processes, on one PostgreSQL: to whoever works with them they are one. */
@TestServer
class TwoNodesTest {

    private final int port;
    private final TestPeople people;
    private final JdbcClient database;
    private final DataSource connections;

    @TempDir
    private Path folder;

    @Autowired
    TwoNodesTest(@LocalServerPort int port, TestPeople people, JdbcClient database, DataSource connections) {
        this.port = port;
        this.people = people;
        this.database = database;
        this.connections = connections;
    }

    @Test
    void areOne() throws Exception {
        TestDatabase.empty(database);
        people.person("tree-keeper", "/", Role.SYSTEM_ADMINISTRATOR);
        people.person("auditing", "/", Role.AUDIT_ADMINISTRATOR);
        String url;
        try (Connection connection = connections.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        Map<String, String> login =
                Map.of("MINGZHANG_DATABASE_USER", "second_node", "MINGZHANG_DATABASE_PASSWORD", "second_node");
        database.sql("drop role if exists second_node").update();
        database.sql("create role second_node superuser login password 'second_node'")
                .update();
        try (ServerProcess other = ServerProcess.beside(url, login, folder)) {
            aSessionHoldsOnBoth(other);
            aRequestRepeatedOnTheOtherIsAnsweredNotRepeated(other);
            whatIsChangedOnBothIsOneChain(other);
            aJobIsRunOnce(other);
        }
    }

    private void aSessionHoldsOnBoth(ServerProcess other) {
        HttpCaller here = new HttpCaller(port);
        assertThat(here.get("/api/v1/documents").status()).isEqualTo(200);
        assertThat(here.at(other.port()).get("/api/v1/documents").status()).isEqualTo(200);
        assertThat(HttpCaller.nobody(other.port()).get("/api/v1/documents").status())
                .isEqualTo(401);
    }

    private void aRequestRepeatedOnTheOtherIsAnsweredNotRepeated(ServerProcess other) throws Exception {
        HttpCaller here = HttpCaller.as(port, "tree-keeper");
        HttpCaller there = here.at(other.port());
        UUID request = UUID.randomUUID();
        Map<String, Object> county = county();
        Answer first = here.once(request, "POST", "/api/v1/organizations", county);
        Answer again = there.once(request, "POST", "/api/v1/organizations", county);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("X-Repeated")).isEqualTo("true");

        UUID both = UUID.randomUUID();
        Map<String, Object> another = county();
        List<Callable<Answer>> atOnce = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            HttpCaller node = i % 2 == 0 ? here : there;
            atOnce.add(() -> node.once(both, "POST", "/api/v1/organizations", another));
        }
        assertThat(all(atOnce))
                .extracting(Answer::text)
                .containsOnly(all(atOnce).getFirst().text());
        assertThat(database.sql("select count(*) from organization.node where code = ?")
                        .param(another.get("code"))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void whatIsChangedOnBothIsOneChain(ServerProcess other) throws Exception {
        HttpCaller here = HttpCaller.as(port, "tree-keeper");
        HttpCaller there = here.at(other.port());
        List<Callable<Answer>> changes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            HttpCaller node = i % 2 == 0 ? here : there;
            changes.add(() -> node.send("POST", "/api/v1/organizations", county()));
        }
        assertThat(all(changes)).extracting(Answer::status).containsOnly(200);
        HttpCaller auditing = HttpCaller.as(port, "auditing").at(other.port());
        org.awaitility.Awaitility.await()
                .until(() -> auditing.get("/api/v1/audit/verification")
                                .json()
                                .get("waiting")
                                .asInt()
                        == 0);
        JsonNode verified = auditing.get("/api/v1/audit/verification").json();
        assertThat(verified.get("whole").asBoolean()).as(verified.toString()).isTrue();
        assertThat(verified.get("entries").asInt()).isGreaterThanOrEqualTo(42);
    }

    private void aJobIsRunOnce(ServerProcess other) {
        HttpCaller here = new HttpCaller(port);
        Drop first = new Drop(here);
        Drop second = new Drop(here.at(other.port()));
        for (int i = 0; i < 10; i++) {
            Samples.Sample sample = Samples.different(i);
            (i % 2 == 0 ? first : second).accepted(sample.name(), sample.content());
        }
        Drop.awaitNothingUnfinished(here);
        assertThat(database.sql("select state || ' ' || attempt from platform.job where kind = 'EXAMINE'")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .containsOnly("DONE 1");
        assertThat(database.sql("select count(*) from examination.examination where version_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    private static Map<String, Object> county() {
        String code = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
        return Map.of("kind", "DIVISION", "code", code, "name", "双节点县", "validFrom", 2026);
    }

    private static List<Answer> all(List<Callable<Answer>> calls) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService pages = Executors.newFixedThreadPool(4)) {
            for (Future<Answer> answer : pages.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
