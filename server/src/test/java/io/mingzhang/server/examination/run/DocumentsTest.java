package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people do with a document, over HTTP. */
@TestServer
class DocumentsTest {

    private final JdbcClient database;
    private final HttpCaller page;
    private final Drop drop;

    DocumentsTest(@Autowired JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        this.page = new HttpCaller(port);
        this.drop = new Drop(page);
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty(database);
    }

    private String examined(int number) {
        Samples.Sample file = Samples.different(number);
        String id = drop.accepted(file.name(), file.content()).get("documentId").asString();
        drop.finished();
        return id;
    }

    private JsonNode detail(String id) {
        return page.get("/api/v1/documents/" + id).json();
    }

    private HttpCaller.Answer post(String what, Object body) {
        return page.send("POST", "/api/v1/documents/" + what, body);
    }

    @Test
    void correctionsStandUntilTheyAreTakenBack() {
        String id = examined(0);
        JsonNode before = detail(id);
        Map<String, Object> correction =
                Map.of("revision", before.get("row").get("revision").asInt(), "department", "青石县水务局", "year", 2031);
        JsonNode corrected =
                page.send("PATCH", "/api/v1/documents/" + id, correction).json();
        assertThat(corrected.get("row").get("department").asString()).isEqualTo("青石县水务局");
        assertThat(corrected.get("row").get("year").asInt()).isEqualTo(2031);
        assertThat(corrected.get("row").get("kind")).isEqualTo(before.get("row").get("kind"));
        assertThat(corrected.get("recognized")).isEqualTo(before.get("recognized"));

        post("rerun", Map.of("ids", List.of(id)));
        Map<String, Object> back = new HashMap<>(Collections.singletonMap("department", null));
        back.put("revision", corrected.get("row").get("revision").asInt());
        JsonNode asRecognized =
                page.send("PATCH", "/api/v1/documents/" + id, back).json();
        assertThat(asRecognized.get("row").get("department"))
                .isEqualTo(before.get("row").get("department"));
        assertThat(asRecognized.get("row").get("year").asInt())
                .as("was left out")
                .isEqualTo(2031);
    }

    @Test
    void aCorrectionOfAnOlderStateIsRefusedWithThePresentOne() {
        String id = examined(0);
        int revision = detail(id).get("row").get("revision").asInt();
        page.send("PATCH", "/api/v1/documents/" + id, Map.of("revision", revision, "name", "甲.txt"));
        HttpCaller.Answer second =
                page.send("PATCH", "/api/v1/documents/" + id, Map.of("revision", revision, "name", "乙.txt"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("present").get("row").get("name").asString())
                .isEqualTo("甲.txt");
    }

    @Test
    void wrongCorrectionsAreRefusedAllAtOnce() {
        String id = examined(0);
        HttpCaller.Answer answer = page.send(
                "PATCH", "/api/v1/documents/" + id, Map.of("revision", 1, "name", " ", "year", 12, "kind", "POEM"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("fields")).hasSize(3);
    }

    @Test
    void aDeletedDocumentComesBackWithItsReport() {
        String id = examined(0);
        assertThat(post("delete", Map.of("ids", List.of(id)))
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(detail(id).get("row").get("deleted").asBoolean()).isTrue();
        assertThat(post("delete", Map.of("ids", List.of(id)))
                        .json()
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(post("restore", Map.of("ids", List.of(id)))
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(detail(id).get("row").get("state").asString()).isEqualTo("EXAMINED");
        assertThat(detail(id).get("row").get("deleted").asBoolean()).isFalse();
    }

    @Test
    void aRerunKeepsOneReport() {
        String id = examined(0);
        String before = detail(id).get("row").get("examinationId").asString();
        String batch =
                post("rerun", Map.of("ids", List.of(id))).json().get("batchId").asString();
        Drop.awaitBatch(page, batch);

        assertThat(detail(id).get("row").get("examinationId").asString()).isNotEqualTo(before);
        assertThat(database.sql("select count(distinct examination_id) from examination.examination_part")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFileOfTheSameNameIsOfferedAsVersionAndCanBeSplitOffAgain() {
        Samples.Sample first = Samples.different(0);
        Samples.Sample second = Samples.different(3);
        String target =
                drop.accepted("县财政局.txt", first.content()).get("documentId").asString();
        JsonNode answer = drop.accepted("县财政局.txt", second.content());
        assertThat(answer.get("maybeVersionOf").get("documentId").asString()).isEqualTo(target);
        drop.finished();

        String source = answer.get("documentId").asString();
        JsonNode merged = post(source + "/become-version-of", Map.of("documentId", target))
                .json();
        assertThat(merged.get("row").get("id").asString()).isEqualTo(target);
        assertThat(merged.get("versions")).hasSize(2);
        assertThat(merged.get("versions").get(0).get("number").asInt()).isEqualTo(2);
        assertThat(page.get("/api/v1/documents/" + source).status()).isEqualTo(404);

        String version = merged.get("versions").get(0).get("id").asString();
        JsonNode fresh =
                post(target + "/split-version", Map.of("versionId", version)).json();
        assertThat(fresh.get("row").get("name").asString()).isEqualTo("县财政局.txt");
        assertThat(detail(target).get("versions")).hasSize(1);
        HttpCaller.Answer last = post(
                target + "/split-version",
                Map.of(
                        "versionId",
                        detail(target).get("versions").get(0).get("id").asString()));
        assertThat(last.status()).isEqualTo(409);
    }

    /** The report of a file belongs to its version, wherever that went while it was examined. */
    @Test
    void aVersionThatMovesWhileItIsExaminedKeepsItsReport() {
        String target = examined(0);
        for (int round = 1; round <= 5; round++) {
            Samples.Sample next = Samples.different(10 * round);
            String source =
                    drop.accepted(next.name(), next.content()).get("documentId").asString();
            assertThat(post(source + "/become-version-of", Map.of("documentId", target))
                            .status())
                    .isEqualTo(200);
        }
        JsonNode jobs = drop.finished();
        assertThat(jobs.get("summary").get("failed").asInt())
                .as(jobs.toString())
                .isZero();
        assertThat(detail(target).get("versions"))
                .hasSize(6)
                .allSatisfy(
                        version -> assertThat(version.get("state").asString()).isEqualTo("EXAMINED"));
        assertThat(detail(target).get("row").get("examinationId"))
                .isEqualTo(detail(target).get("versions").get(0).get("examinationId"));
    }

    @Test
    void aNewVersionIsExaminedAndTheOldOneStays() {
        String id = examined(0);
        Samples.Sample next = Samples.different(3);
        JsonNode answer = drop.send(next.name(), next.content(), UUID.randomUUID(), "&versionOf=" + id)
                .json();
        assertThat(answer.get("outcome").asString()).isEqualTo("NEW_VERSION");
        drop.finished();
        JsonNode detail = detail(id);
        assertThat(detail.get("row").get("versions").asInt()).isEqualTo(2);
        assertThat(detail.get("versions"))
                .allSatisfy(
                        version -> assertThat(version.get("state").asString()).isEqualTo("EXAMINED"));
    }

    @Test
    void theOriginalIsHandedBackAsItCame() {
        byte[] content = Samples.different(0).content();
        String id = drop.accepted("县 财政局“预算”.txt", content).get("documentId").asString();
        HttpCaller.Answer original = page.get("/api/v1/documents/" + id + "/versions/1/original");
        assertThat(original.bytes()).isEqualTo(content);
        assertThat(original.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(original.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(original.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.header("Cache-Control")).contains("no-cache", "private");
        assertThat(original.header("ETag")).isNotEmpty();
    }

    /** What a request asks for, with which tag it makes sure, and what it is answered; the file has 10 bytes. */
    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, , 206, 0123, bytes 0-3/10",
        "bytes=4-, , 206, 456789, bytes 4-9/10",
        "bytes=8-99, , 206, 89, bytes 8-9/10",
        "bytes=-2, , 206, 89, bytes 8-9/10",
        "bytes=0-3, own, 206, 0123, bytes 0-3/10",
        "bytes=0-3, \"other\", 200, 0123456789, ",
        "'bytes=0-1,4-5', , 200, 0123456789, ",
        "lines=0-3, , 200, 0123456789, ",
        "bytes=7-3, , 200, 0123456789, ",
        "bytes=10-, , 416, '', bytes */10",
        "bytes=-0, , 416, '', bytes */10"
    })
    void partsOfTheOriginalAreHandedBack(
            String range, @Nullable String onlyOf, int status, String content, @Nullable String told) {
        String id = drop.accepted("0123456789.txt", "0123456789".getBytes(StandardCharsets.UTF_8))
                .get("documentId")
                .asString();
        String path = "/api/v1/documents/" + id + "/versions/1/original";
        HttpCaller.Answer whole = page.get(path);
        assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
        String tag = whole.header("ETag");
        HttpCaller.Answer part = onlyOf == null
                ? page.get(path, Map.of("Range", range))
                : page.get(path, Map.of("Range", range, "If-Range", onlyOf.equals("own") ? tag : onlyOf));
        assertThat(part.status()).isEqualTo(status);
        assertThat(part.text()).isEqualTo(content);
        assertThat(part.header("Content-Range")).isEqualTo(told == null ? "" : told);
        assertThat(part.header("ETag")).isEqualTo(tag);
        assertThat(part.header("Cache-Control")).contains("no-cache", "private");
    }

    @Test
    void namesThatPointElsewhereAreCutDown() {
        byte[] content = "没有预算".getBytes(StandardCharsets.UTF_8);
        JsonNode answer = drop.send(
                        "../../etc/a\u202Etxt.exe\u0000.txt",
                        content,
                        UUID.randomUUID(),
                        "&folder=..%2F..%2Fbudget%5C2026")
                .json();
        assertThat(answer.get("name").asString()).isEqualTo("atxt.exe.txt");
        JsonNode version =
                detail(answer.get("documentId").asString()).get("versions").get(0);
        assertThat(version.get("folder").asString()).isEqualTo("budget/2026");
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNothing() {
        HttpCaller.Answer answer = drop.send("空.txt", new byte[0]);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isEqualTo("EMPTY_FILE");
        assertThat(database.sql("select count(*) from examination.document")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
