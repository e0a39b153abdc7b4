package io.mingzhang.server.examination.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.run.Drop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestServer
class ChangesTest {

    private final HttpCaller page;

    ChangesTest(@LocalServerPort int port, @Autowired JdbcClient database) {
        this.page = new HttpCaller(port);
        TestDatabase.empty(database);
    }

    @Test
    void correctedDocumentHasFixedFindingsAndChangedFigures() throws IOException {
        String document = twoVersions(example("county-with-errors.txt"), example("county-clean.txt"));
        JsonNode changes = changes(document, 1, 2).json();
        assertThat(changes.get("fixed").size()).isPositive();
        assertThat(changes.get("fixed").get(0).get("message").asString()).isNotBlank();
        assertThat(changes.get("figuresTotal").asInt()).isPositive();
        assertThat(changes.get("figures").get(0).get("kindLabel").asString()).isNotBlank();
        assertThat(changes.get("figuresProblem").asString()).isEmpty();
        JsonNode back = changes(document, 2, 1).json();
        assertThat(fingerprints(back, "fresh")).isEqualTo(fingerprints(changes, "fixed"));
        assertThat(fingerprints(back, "fixed")).isEqualTo(fingerprints(changes, "fresh"));
        assertThat(fingerprints(back, "remaining"))
                .containsExactlyInAnyOrderElementsOf(fingerprints(changes, "remaining"));
    }

    @Test
    void sameFindingsAsTheComparisonThatIsExported() throws IOException {
        String document = twoVersions(example("county-with-errors.txt"), example("county-clean.txt"));
        JsonNode changes = changes(document, 1, 2).json();
        HttpCaller.Answer exported =
                page.get("/api/v1/documents/" + document + "/changes/export?from=1&to=2&format=json");
        assertThat(exported.header("Content-Disposition")).startsWith("attachment;");
        for (String list : List.of("fixed", "remaining")) {
            assertThat(fingerprints(exported.json(), list)).as(list).isEqualTo(fingerprints(changes, list));
        }
        assertThat(fingerprints(exported.json(), "new")).isEqualTo(fingerprints(changes, "fresh"));
        assertThat(exported.json().get("changes").size())
                .isEqualTo(changes.get("figuresTotal").asInt());
        assertThat(page.get("/api/v1/documents/" + document + "/changes/export?from=1&to=2&format=text")
                        .text())
                .contains("━━ 比较：", "已改正的疑点");
    }

    @Test
    void aVersionThatCannotBeReadIsSaid() throws IOException {
        String document =
                twoVersions(example("county-with-errors.txt"), "%PDF-1.4 nothing".getBytes(StandardCharsets.US_ASCII));
        JsonNode changes = changes(document, 1, 2).json();
        assertThat(changes.get("figuresProblem").asString()).contains("PDF");
        assertThat(page.get("/api/v1/documents/" + document + "/changes/export?from=1&to=2&format=text")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void versionsThatAreNotThereAreRefusedInWords() throws IOException {
        String document = twoVersions(example("county-with-errors.txt"), example("county-clean.txt"));
        HttpCaller.Answer answer = changes(document, 1, 7);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asString()).contains("版本");
        assertThat(page.get("/api/v1/documents/" + document + "/changes").status())
                .isEqualTo(400);
    }

    private HttpCaller.Answer changes(String document, int from, int to) {
        return page.get("/api/v1/documents/" + document + "/changes?from=" + from + "&to=" + to);
    }

    private static List<String> fingerprints(JsonNode changes, String list) {
        return changes.get(list)
                .valueStream()
                .map(finding -> finding.get("fingerprint").asString())
                .toList();
    }

    private String twoVersions(byte[] one, byte[] other) {
        Drop first = new Drop(page);
        String document = first.accepted("预算.txt", one).get("documentId").asString();
        first.finished();
        Drop second = new Drop(page);
        HttpCaller.Answer answer = second.send("预算.txt", other, UUID.randomUUID(), "&versionOf=" + document);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        second.finished();
        return document;
    }

    private static byte[] example(String name) throws IOException {
        return Files.readAllBytes(Path.of("..", "examples", name));
    }
}
