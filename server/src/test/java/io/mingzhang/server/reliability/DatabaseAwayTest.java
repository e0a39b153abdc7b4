package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.ServerProcess;
import io.mingzhang.server.TestPeople;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.performance.TestDeclarations;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.projects.TestUnits;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The database of somebody who types is away for a while: it is said, what was typed is sent again, and nothing is lost. */
@TestServer
@Timeout(300)
class DatabaseAwayTest {

    /** Longer than a page waits between two attempts to save; minutes when asked for. */
    private static final int AWAY_MILLIS = Boolean.getBoolean("mingzhang.long") ? 90_000 : 4_000;

    private final int port;
    private final JdbcClient database;
    private final TestPeople people;
    private final DataSource connections;

    @TempDir
    private Path folder;

    @Autowired
    DatabaseAwayTest(@LocalServerPort int port, JdbcClient database, TestPeople people, DataSource connections) {
        this.port = port;
        this.database = database;
        this.people = people;
        this.connections = connections;
    }

    @Test
    void isSaidCalmlyAndWhatWasTypedGoesThroughWhenItIsBack() throws Exception {
        TestUnits units = new TestUnits(database, "330194000");
        String login = "away-" + UUID.randomUUID().toString().substring(0, 8);
        people.person(login, units.unit().path(), Role.UNIT_CLERK);
        database.sql("drop role if exists away_node").update();
        database.sql("create role away_node superuser login password 'away_node'")
                .update();
        Map<String, String> key =
                Map.of("MINGZHANG_DATABASE_USER", "away_node", "MINGZHANG_DATABASE_PASSWORD", "away_node");
        URI address = address();
        try (Cable cable = Cable.to(address.getPort());
                ServerProcess server = ServerProcess.beside(
                        "jdbc:postgresql://127.0.0.1:" + cable.port() + address.getPath(), key, folder)) {
            HttpCaller page = HttpCaller.as(port, login).at(server.port());
            String form = "/api/v1/declarations/"
                    + TestDeclarations.made(page, units.unit().id(), "应急值守")
                            .get("id")
                            .asString();
            assertThat(page.once(UUID.randomUUID(), "PATCH", form, typed(0, "", "第一句"))
                            .status())
                    .isEqualTo(200);

            cable.pullOut();
            UUID request = UUID.randomUUID();
            int refused = 0;
            for (long until = System.nanoTime() + AWAY_MILLIS * 1_000_000L; System.nanoTime() < until; refused++) {
                requireCalm(page.once(request, "PATCH", form, typed(1, "第一句", "第一句，第二句")));
                requireCalm(page.get(form));
            }
            assertThat(refused).isPositive();

            cable.putIn();
            Awaitility.await().until(() -> page.get(form).status() == 200);
            assertThat(page.get(form).json().at("/fields/PLAN").asString()).isEqualTo("第一句");
            Answer saved = page.once(request, "PATCH", form, typed(1, "第一句", "第一句，第二句"));
            assertThat(saved.status()).as(saved.text()).isEqualTo(200);
            JsonNode stored = page.get(form).json();
            assertThat(stored.at("/fields/PLAN").asString()).isEqualTo("第一句，第二句");
            assertThat(stored.get("revision").asInt()).isEqualTo(2);
        }
    }

    /** The address of the database, without the word before it. */
    private URI address() throws Exception {
        try (Connection connection = connections.getConnection()) {
            return URI.create(connection.getMetaData().getURL().substring("jdbc:".length()));
        }
    }

    private static void requireCalm(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.json().get("code").asString()).isEqualTo("DATABASE_AWAY");
        assertThat(answer.json().get("detail").asString()).contains("数据库");
        assertThat(answer.json().get("remedy").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "SQL");
    }

    private static Map<String, Object> typed(int revision, String from, String to) {
        return Map.of(
                "revision",
                revision,
                "changes",
                List.of(Map.of("op", "SET", "at", "field/PLAN", "from", from, "to", to)));
    }
}
