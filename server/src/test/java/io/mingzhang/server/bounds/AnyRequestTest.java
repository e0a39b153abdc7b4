package io.mingzhang.server.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent to whatever address: no fault of ours, and a refusal is told in Chinese. */
@TestServer
class AnyRequestTest {

    private static final Map<String, String> NO_SUCH_THING =
            Map.of("", "00000000-0000-4000-8000-00000000dead", "number", "999");

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "[]",
            "\"x\"",
            "{}",
            "{\"ids\":null}",
            "{\"ids\":[null]}",
            "{\"ids\":[\"x\"]}",
            "{\"ids\":[],\"documentIds\":[],\"findings\":[],\"name\":\"\",\"format\":\"exe\",\"kind\":\"X\"}",
            "{\"ids\":[\"00000000-0000-4000-8000-00000000dead\"],\"format\":\"xlsx\"}",
            "{\"name\":\"a\\u0000b\",\"query\":{\"a\":\"\\u0000\"},\"revision\":0,\"documentIds\":[\"00000000-0000-4000-8000-00000000dead\"]}",
            "{\"name\":\"" + "长".repeat(20_000)
                    + "\",\"query\":[],\"revision\":-1,\"kind\":\"ACCEPTED\",\"reason\":null}",
            "{\"revision\":99999999999999,\"year\":\"x\",\"state\":5,\"batch\":7,\"versionId\":7,\"documentId\":[]}");

    private static final List<String> QUERIES = List.of(
            "",
            "?page=x",
            "?page=-1&size=-5",
            "?page=2147483647&size=2147483647",
            "?size=0",
            "?sort=name;drop%20table",
            "?sort=%00,desc",
            "?query=%00&department=%00&name=%00&folder=%00",
            "?query=%25_%5C%27%22&name=..%2F..%2Fx&department=x&division=x",
            "?year=abc&kind=X&state=X&media=X&severity=X&set=x&check=%27&deleted=maybe",
            "?year=99999999999&batch=x&request=x&versionOf=x&active=x",
            "?from=x&to=y&format=exe",
            "?from=-1&to=0&format=json&fingerprint=%00",
            "?format=exe&severity=LOW&number=%0d%0aX:1&deadline=%00&to=exe");

    private final HttpCaller page;

    AnyRequestTest(@LocalServerPort int port) {
        this.page = new HttpCaller(port);
    }

    @Test
    void idsThatAreNoneAreRefused() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(page)) {
            if (endpoint.hasVariables()) {
                String path = endpoint.filled(Map.of("", "not-an-id", "number", "one"));
                note(endpoint, "bad id", call(endpoint, path, "{}"), true, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void parametersOfAnyKindAreAnsweredCalmly() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(page)) {
            for (String query : QUERIES) {
                String path = endpoint.filled(NO_SUCH_THING) + query;
                note(endpoint, query, call(endpoint, path, "{}"), false, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void bodiesOfAnyKindAreAnsweredCalmly() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all(page)) {
            for (String body : endpoint.takesJson() ? BODIES : List.<String>of()) {
                String path = endpoint.filled(NO_SUCH_THING);
                note(endpoint, body, call(endpoint, path, body), false, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Answer call(Endpoint endpoint, String path, String body) {
        return endpoint.isRead()
                ? page.get(path)
                : page.send(
                        endpoint.method(),
                        path,
                        endpoint.takesJson() ? "application/json" : "application/octet-stream",
                        BodyPublishers.ofString(endpoint.takesJson() ? body : ""));
    }

    private static void note(Endpoint endpoint, String sent, Answer answer, boolean mustRefuse, List<String> wrong) {
        boolean refused = answer.status() >= 400;
        boolean calm = answer.status() < 500
                && (!refused || isTold(answer))
                && (refused || !mustRefuse)
                && !answer.text().contains("Exception");
        if (!calm) {
            String what = sent.length() > 80 ? sent.substring(0, 80) : sent;
            String said = answer.text().length() > 160 ? answer.text().substring(0, 160) : answer.text();
            wrong.add(endpoint.name() + " " + what + " -> " + answer.status() + " " + said);
        }
    }

    private static boolean isTold(Answer answer) {
        return answer.header("Content-Type").equals("application/problem+json")
                && answer.json().get("detail").asString().matches("(?s).*\\p{IsHan}{2}.*")
                && answer.json().get("remedy").asString().matches("(?s).*\\p{IsHan}{2}.*");
    }
}
