package io.mingzhang.server.examination.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestServer
class SavedViewsTest {

    private static final String VIEWS = "/api/v1/saved-views";
    private static final Map<String, Object> QUERY = Map.of("severity", "ERROR", "year", List.of("2025", "2026"));

    private final HttpCaller caller;
    private final JdbcClient database;

    @Autowired
    SavedViewsTest(@LocalServerPort int port, JdbcClient database) {
        this.caller = new HttpCaller(port);
        this.database = database;
    }

    @BeforeEach
    void begin() {
        TestDatabase.empty(database);
    }

    @Test
    void aViewIsKeptAsItWasSavedAndChangedAndDeleted() {
        JsonNode saved = save("待更正").json();
        assertThat(saved.at("/query/year/1").asString()).isEqualTo("2026");
        String own = VIEWS + "/" + saved.get("id").asString();
        caller.send("PUT", own, Map.of("name", "本年待更正", "query", Map.of("year", "2026")));
        JsonNode all = caller.get(VIEWS).json();
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.at("/0/name").asString()).isEqualTo("本年待更正");
        assertThat(caller.send("DELETE", own, Map.of()).status()).isEqualTo(204);
        assertThat(caller.get(VIEWS).json().size()).isZero();
        assertThat(caller.send("DELETE", own, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void refusesASecondViewOfTheSameNameAndOneWithoutName() {
        save("待更正");
        assertThat(save("待更正 ").json().at("/fields/0/field").asString()).isEqualTo("name");
        assertThat(save(" ").status()).isEqualTo(400);
        assertThat(caller.send("PUT", VIEWS + "/" + UUID.randomUUID(), Map.of("name", "x", "query", QUERY))
                        .status())
                .isEqualTo(404);
        assertThat(caller.send("POST", VIEWS, Map.of("name", "y", "query", List.of()))
                        .status())
                .isEqualTo(400);
    }

    private HttpCaller.Answer save(String name) {
        return caller.send("POST", VIEWS, Map.of("name", name, "query", QUERY));
    }
}
