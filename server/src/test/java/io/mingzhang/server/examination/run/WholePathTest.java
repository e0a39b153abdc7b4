package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** From a dropped file to its report. */
@TestServer
class WholePathTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    private final JdbcClient database;
    private final HttpCaller page;

    WholePathTest(@Autowired JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        this.page = new HttpCaller(port);
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty(database);
    }

    @Test
    void aDroppedTextIsExamined() throws IOException {
        Drop drop = new Drop(page);
        JsonNode result = drop.accepted("county.txt", example("county-with-errors.txt"));
        assertThat(result.get("outcome").asString()).isEqualTo("CREATED");

        JsonNode job = drop.finished().get("jobs").get(0);
        assertThat(job.get("state").asString()).as(job.toString()).isEqualTo("DONE");
        assertThat(job.get("result").get("errors").asInt()).isPositive();

        JsonNode row = page.get("/api/v1/documents/" + result.get("documentId").asString())
                .json()
                .get("row");
        assertThat(row.get("state").asString()).isEqualTo("EXAMINED");
        assertThat(row.get("kind").asString()).isEqualTo("BUDGET");
        assertThat(row.get("department").asString()).isNotEmpty();
        assertThat(row.get("found")).isEqualTo(row.get("open"));
        assertThat(row.get("examinationId")).isEqualTo(job.get("examinationId"));
    }

    @Test
    void whatCannotBeReadIsRegisteredWithTheReason() {
        Drop drop = new Drop(page);
        JsonNode result = drop.accepted("旧.pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
        drop.finished();

        JsonNode row = page.get("/api/v1/documents/" + result.get("documentId").asString())
                .json()
                .get("row");
        assertThat(row.get("state").asString()).isEqualTo("REFUSED");
        assertThat(row.get("media").asString()).isEqualTo("PDF");
        assertThat(row.get("refusal").asString()).contains("PDF");
        assertThat(row.get("refusalRemedy").asString()).isNotEmpty();
    }

    static byte[] example(String name) throws IOException {
        return Files.readAllBytes(EXAMPLES.resolve(name));
    }
}
