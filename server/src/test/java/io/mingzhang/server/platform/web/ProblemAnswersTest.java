package io.mingzhang.server.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong, the user is told calmly, in Chinese, and nothing of our inside is shown. */
@TestServer
class ProblemAnswersTest {

    private static final String GOOD_ID = "00000000-0000-0000-0000-000000000001";

    private final HttpCaller page;

    ProblemAnswersTest(@LocalServerPort int port) {
        this.page = new HttpCaller(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/faults/things/12?colour=RED                         | 400 | BAD_REQUEST | id",
                "/api/faults/things/" + GOOD_ID + "?colour=BLUE           | 400 | BAD_REQUEST | colour",
                "/api/faults/things/" + GOOD_ID + "                       | 400 | BAD_REQUEST | colour",
                "/api/faults/things/" + GOOD_ID + "?colour=RED&page=one   | 400 | BAD_REQUEST | page",
            })
    void namesTheParameterThatIsWrong(String path, int status, String code, String field) {
        Answer answer = page.get(path);
        assertProblem(answer, status, code);
        assertThat(answer.json().at("/fields/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/fields/0/message").asString()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\",\"count\":1,\"colours\":[]}                           | id",
                "{\"id\":\"" + GOOD_ID + "\",\"count\":\"many\",\"colours\":[]}      | count",
                "{\"id\":\"" + GOOD_ID + "\",\"count\":1,\"colours\":[\"RED\",\"X\"]} | colours.1",
            })
    void namesTheFieldOfABodyThatIsWrong(String body, String field) {
        Answer answer = send("application/json", body);
        assertProblem(answer, 400, "BAD_REQUEST");
        assertThat(answer.json().at("/fields/0/field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "12", "\u0000", "{\"id\":", "<xml/>"})
    void takesNoOffenceAtGarbage(String body) {
        assertProblem(send("application/json", body), 400, "BAD_REQUEST");
    }

    @Test
    void tellsWhatElseIsWrongWithARequest() {
        assertProblem(page.get("/api/v1/no-such-thing"), 404, "NOT_FOUND");
        assertProblem(page.get("/api"), 404, "NOT_FOUND");
        assertProblem(page.send("DELETE", "/api/v1/system", Map.of()), 405, "METHOD_NOT_ALLOWED");
        assertProblem(send("application/xml", "<x/>"), 415, "UNSUPPORTED_MEDIA");
        assertProblem(send("application/json", "{\"id\":\"" + "1".repeat(10_000_000) + "\"}"), 413, "TOO_LARGE");
    }

    @Test
    void tellsAllFieldsAtOnce() {
        Answer answer = page.get("/api/faults/refused");
        assertProblem(answer, 400, "BAD_REQUEST");
        assertThat(answer.json().get("fields")).hasSize(2);
        assertThat(answer.json().get("detail").asString()).isEqualTo("有 2 处内容需要更正。");
    }

    @Test
    void sendsThePresentStateAlongWithAConflict() {
        Answer answer = page.get("/api/faults/changed");
        assertProblem(answer, 409, "CONFLICT");
        assertThat(answer.json().at("/present/message").asString()).isEqualTo("现在的名称");
    }

    @Test
    void asksToTryAgainWhileTheDatabaseIsAway() {
        Answer answer = page.get("/api/faults/away");
        assertProblem(answer, 503, "DATABASE_AWAY");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void tellsThatTheDiskIsFull() {
        assertProblem(page.get("/api/faults/full"), 507, "DISK_FULL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours", "constraint"})
    void givesANumberForOurOwnFaultsAndNothingElse(String fault) {
        Answer answer = page.get("/api/faults/" + fault);
        assertProblem(answer, 500, "INTERNAL");
        String number = answer.json().get("number").asString();
        assertThat(number).matches("[0-9A-F]{8}");
        assertThat(answer.json().get("detail").asString()).contains(number);
        assertThat(answer.text()).doesNotContain("secret", "Exception", "duplicate", "io.mingzhang");
    }

    private Answer send(String type, String body) {
        return page.send("POST", "/api/faults/things", type, BodyPublishers.ofString(body));
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.text()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asString()).containsPattern("\\p{IsHan}{2}");
        assertThat(answer.json().get("detail").asString()).containsPattern("\\p{IsHan}{4}");
        assertThat(answer.json().get("remedy").asString()).containsPattern("\\p{IsHan}{4}");
    }
}
