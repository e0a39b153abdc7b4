package io.mingzhang.server.examination.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.marks.ExaminedRows;
import io.mingzhang.server.examination.marks.ExaminedRows.Row;
import io.mingzhang.server.examination.standing.Standings;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@TestServer
class ChecksControllerTest {

    private static final List<Row> FINDINGS =
            List.of(new Row("one", "1", "ERROR"), new Row("two", "2", "WARNING"), new Row("three", "3", "INFO"));

    private final HttpCaller server;
    private final Rulebook rulebook;
    private final InstantSource clock;
    private final ExaminedRows rows;
    private UUID document = new UUID(0, 0);

    ChecksControllerTest(
            @LocalServerPort int port,
            @Autowired Rulebook rulebook,
            @Autowired InstantSource clock,
            @Autowired JdbcClient database,
            @Autowired Standings standings,
            @Autowired TransactionTemplate transaction) {
        this.server = new HttpCaller(port);
        this.rulebook = rulebook;
        this.clock = clock;
        TestDatabase.empty(database);
        this.rows = new ExaminedRows(database, standings, transaction);
    }

    @BeforeEach
    void twoDocumentsExaminedTwice() {
        for (int i = 0; i < 2; i++) {
            document = rows.document(clock.instant());
            UUID version = rows.version(document, 1, clock.instant());
            rows.examination(document, version, List.of(FINDINGS.getFirst()), clock.instant());
            rows.examination(document, version, FINDINGS, clock.instant());
        }
    }

    @Test
    void everyCheckIsListedAsInTheCatalogue() {
        JsonNode checks = server.get("/api/v1/checks").json();
        assertThat(checks.size()).isEqualTo(rulebook.catalogue().size());
        assertThat(checks.valueStream().filter(check -> check.get("together").booleanValue()))
                .hasSize(rulebook.setRules().size());
    }

    @Test
    void countsOnlyTheNewestExaminationOfEachDocument() {
        JsonNode check = check();
        assertThat(check.get("documents").intValue()).isEqualTo(2);
        assertThat(check.get("findings").intValue()).isEqualTo(6);
        assertThat(check.get("where").size()).isEqualTo(6);
        assertThat(check.get("where").get(0).get("documentId").stringValue()).isEqualTo(document.toString());
        assertThat(check.get("reason").stringValue()).isNotBlank();
    }

    @Test
    void deletedDocumentsFireNowhere() {
        rows.delete(document);
        assertThat(check().get("findings").intValue()).isEqualTo(3);
        assertThat(check().get("where").size()).isEqualTo(3);
    }

    @Test
    void whatPeopleHoldToBeNoErrorIsTold() {
        mark("NOT_AN_ERROR", "one");
        mark("NOT_AN_ERROR", "two");
        mark("WITHDRAWN", "two");
        mark("ACCEPTED", "three");
        assertThat(check().get("notAnError").intValue()).isEqualTo(1);
        assertThat(check().get("accepted").intValue()).isEqualTo(1);
        assertThat(check().get("findings").intValue()).isEqualTo(6);
    }

    @Test
    void unknownCheckIsRefusedInWords() {
        HttpCaller.Answer answer = server.get("/api/v1/checks/NO-99");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").stringValue()).contains("审核规则");
    }

    private JsonNode check() {
        return server.get("/api/v1/checks/SUM-03").json();
    }

    private void mark(String kind, String fingerprint) {
        String content = FINDINGS.stream()
                .filter(row -> row.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow()
                .content();
        HttpCaller.Answer answer = server.send(
                "POST",
                "/api/v1/documents/" + document + "/marks",
                Map.of(
                        "kind",
                        kind,
                        "reason",
                        "理由",
                        "findings",
                        List.of(Map.of("fingerprint", fingerprint, "content", content))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
