package io.mingzhang.server.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.TestServer;
import io.mingzhang.server.platform.web.RawCall.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page that is not ours gets nothing and changes nothing. */
@TestServer
class ForeignPageGuardTest {

    private static final String TOKEN = "7d7a4f0e-2f51-4b6c-9a3e-000000000001";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void servesUnderTheNamesOfThisMachine(String name) {
        assertThat(get("/api/v1/system", "Host: " + name + ":" + port).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "127.0.0.1.attacker.example",
                "localhost.attacker.example",
                "attacker.example:8620",
                "10.0.0.9",
                "[::2]",
                "127.0.0.1@attacker.example",
            })
    void refusesForeignNames(String name) {
        for (String path : new String[] {"/", "/api/v1/system", "/assets/x.js"}) {
            RawAnswer answer = get(path, "Host: " + name);
            assertThat(answer.status()).as(path).isIn(400, 403);
            assertThat(answer.body()).doesNotContain("version");
        }
    }

    @Test
    void saysInChineseWhyANameIsRefused() {
        RawAnswer answer = get("/api/v1/system", "Host: attacker.example");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"FOREIGN_PAGE\"", "主机名", "mingzhang.web.hosts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://attacker.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Origin: http://localhost",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
            })
    void refusesReadingFromOtherPages(String sign) {
        RawAnswer answer = get("/api/v1/system", own() + "\n" + sign);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("maxUploadBytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "X-Nothing: 1"})
    void permitsReadingFromOurPageAndFromTheAddressBar(String sign) {
        assertThat(get("/api/v1/system", own() + "\n" + sign).status()).isEqualTo(200);
    }

    @Test
    void permitsOurOwnOrigin() {
        assertThat(get("/api/v1/system", own() + "\nOrigin: http://127.0.0.1:" + port)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLinkFromElsewhereMayLeadToOurPage() {
        assertThat(get("/", own() + "\nSec-Fetch-Site: cross-site").status()).isNotEqualTo(403);
    }

    @Test
    void refusesChangesWithoutToken() {
        RawAnswer answer = post("", "application/json", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"FOREIGN_PAGE\"", "刷新页面");
        assertThat(answer.header("Set-Cookie")).get().asString().contains("XSRF-TOKEN=", "SameSite=Strict", "Path=/");
    }

    @Test
    void refusesChangesWhoseTokenIsNotThatOfTheCookie() {
        assertThat(post("Cookie: XSRF-TOKEN=" + TOKEN + "\nX-XSRF-TOKEN: 0\n", "application/json", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void acceptsATokenGivenByAnEarlierRunOfTheServer() {
        assertThat(post(cookieAndToken(), "application/json", "{}").status())
                .as("beyond the guard: there is no such address to post to")
                .isIn(404, 405);
    }

    @Test
    void aPageThatCanSetCookiesIsStillForeign() {
        assertThat(post(cookieAndToken() + "Origin: http://localhost:1\n", "application/json", "{}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/plain",
                "TEXT/PLAIN;charset=utf-8",
            })
    void refusesWhatFormsSend(String type) {
        assertThat(post(cookieAndToken(), type, "a=b").status()).isEqualTo(415);
    }

    @Test
    void answersNoPreflight() {
        RawAnswer answer = RawCall.send(
                port,
                "OPTIONS /api/v1/system HTTP/1.1\n" + own()
                        + "\nOrigin: https://attacker.example\nAccess-Control-Request-Method: POST",
                "");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.head()).noneMatch(line -> line.startsWith("Access-Control-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fetc/passwd",
                "/assets/..%2fapplication.yaml",
                "/assets/%2e%2e/application.yaml",
                "/../application.yaml",
                "/application.yaml",
                "/assets/..;/application.yaml",
                "/%5c..%5capplication.yaml",
                "//api/v1/system",
                "/api/v1/system%00.html",
                "/api/v1/system;x=.css",
            })
    void pathTricksLeadNowhere(String path) {
        RawAnswer answer = get(path, own());
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("mingzhang:", "root:", "maxUploadBytes", "Exception", "org.apache");
    }

    private String own() {
        return "Host: 127.0.0.1:" + port;
    }

    private RawAnswer get(String path, String headers) {
        return RawCall.send(port, "GET " + path + " HTTP/1.1\n" + headers, "");
    }

    private RawAnswer post(String headers, String type, String body) {
        return RawCall.send(
                port,
                "POST /api/v1/system HTTP/1.1\n" + own() + "\n" + headers + "Content-Type: " + type
                        + "\nContent-Length: " + body.length(),
                body);
    }

    private static String cookieAndToken() {
        return "Cookie: XSRF-TOKEN=" + TOKEN + "\nX-XSRF-TOKEN: " + TOKEN + "\n";
    }
}
