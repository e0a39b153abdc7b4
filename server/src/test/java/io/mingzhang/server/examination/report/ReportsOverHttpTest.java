package io.mingzhang.server.examination.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.ExaminationReport;
import io.mingzhang.checks.rulebook.Examiner;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.Documents;
import io.mingzhang.documents.ReadResult;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import io.mingzhang.server.examination.report.ReportParts.Parts;
import io.mingzhang.standards.Standards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestServer
class ReportsOverHttpTest {

    private final HttpCaller caller;
    private final JdbcClient database;
    private final ReportParts reportParts;
    private final Standards standards;
    private final Rulebook rulebook;
    private final UUID examination = UUID.randomUUID();

    @Autowired
    ReportsOverHttpTest(
            @LocalServerPort int port,
            JdbcClient database,
            ReportParts reportParts,
            Standards standards,
            Rulebook rulebook) {
        this.caller = new HttpCaller(port);
        this.database = database;
        this.reportParts = reportParts;
        this.standards = standards;
        this.rulebook = rulebook;
    }

    @BeforeEach
    void store() throws IOException {
        TestDatabase.empty(database);
        Parts parts = parts("county-with-errors");
        UUID set = UUID.randomUUID();
        database.sql("""
                        insert into examination.document_set (id, name, bond, state, created_at, changed_at, owner_id)
                        values (?, '部门与单位', 'DEPARTMENT_AND_UNITS', 'CONFIRMED', now(), now(), ?)""").params(set, UUID.randomUUID()).update();
        database.sql("""
                        insert into examination.examination (id, set_id, outcome, errors, warnings, relations_held,
                            not_checked, amounts_bound, amounts_total, program_versions, finished_at, owner_id)
                        values (?, ?, 'EXAMINED', 12, 3, 688, 7, 90, 100, '{"program": "1.0"}', '2026-03-01T02:03:04Z', ?)""").params(examination, set, UUID.randomUUID()).update();
        store("VIEW", parts.view());
        store("FINDINGS", parts.findings());
        store("RELATIONS", parts.relations());
    }

    private void store(String kind, byte[] gzip) {
        database.sql("insert into examination.examination_part (examination_id, kind, gzip) values (?, ?, ?)")
                .params(examination, kind, gzip)
                .update();
    }

    private Parts parts(String example) throws IOException {
        List<DocumentContent> read = new ArrayList<>();
        byte[] bytes = Files.readAllBytes(Path.of("../examples/" + example + ".txt"));
        if (new Documents(standards).read(example + ".txt", bytes, read::add)
                instanceof ReadResult.Understood(var document, var timings)) {
            ExaminationReport report = new Examiner(rulebook)
                    .keepingHeld(ReportParts.MOST_HELD)
                    .examine(new ExaminedDocument(document, standards));
            Understood understood = new Understood(document, timings.readingNanos(), timings.recognizingNanos());
            return reportParts.of(new Audited(understood, report, report.findings(), 0), read.getFirst());
        }
        throw new IllegalStateException(example + " is not readable");
    }

    @Test
    void tellsWhatAnExaminationCameTo() {
        JsonNode answer = caller.get("/api/v1/examinations/" + examination).json();

        assertThat(answer.get("outcome").asString()).isEqualTo("EXAMINED");
        assertThat(answer.get("documentId").isNull()).isTrue();
        assertThat(answer.get("found").get("errors").asInt()).isEqualTo(12);
        assertThat(answer.get("relationsHeld").asInt()).isEqualTo(688);
        assertThat(answer.get("notChecked").asInt()).isEqualTo(7);
        assertThat(answer.get("amounts").get("bound").asInt()).isEqualTo(90);
        assertThat(answer.get("programVersions").get("program").asString()).isEqualTo("1.0");
        assertThat(answer.get("finishedAt").asString()).isEqualTo("2026-03-01T02:03:04Z");
    }

    @Test
    void sendsThePartsCompressedAsTheyAreStored() throws IOException {
        HttpResponse<byte[]> answer = get("/view", "Accept-Encoding", "gzip, br");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("private", "immutable")
                .doesNotContain("no-store");
        JsonNode view = JsonMapper.shared()
                .readTree(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes());
        assertThat(view.get("media").asString()).isEqualTo("TEXT");
        assertThat(view.get("blocks").size()).isGreaterThan(50);
    }

    @Test
    void unpacksThemForAProgramThatDoesNotTakeThemCompressed() {
        JsonNode findings =
                caller.get("/api/v1/examinations/" + examination + "/findings").json();
        JsonNode relations =
                caller.get("/api/v1/examinations/" + examination + "/relations").json();

        JsonNode first = findings.get("findings").get(0);
        assertThat(first.get("ordinal").asInt()).isEqualTo(1);
        String place = first.get("participants").get(0).get("place").asString();
        assertThat(place).startsWith("b");
        assertThat(relations.get("truncated").asBoolean()).isFalse();
        assertThat(relations.get("byPlace").get(place)).isNotNull();
    }

    @Test
    void doesNotSendAgainWhatABrowserHas() {
        String tag = get("/findings", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        HttpResponse<byte[]> again = get("/findings", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/relations", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void saysInChineseThatThereIsNoSuchExamination() {
        for (String part : List.of("", "/view", "/findings", "/relations")) {
            var answer = caller.get("/api/v1/examinations/" + UUID.randomUUID() + part);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().get("code").asString()).isEqualTo("NOT_FOUND");
            assertThat(answer.json().get("detail").asString()).contains("没有这个");
        }
    }

    private HttpResponse<byte[]> get(String part, String header, String value) {
        return caller.get("/api/v1/examinations/" + examination + part, header, value)
                .response();
    }
}
