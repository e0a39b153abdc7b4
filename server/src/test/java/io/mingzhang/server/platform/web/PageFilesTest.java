package io.mingzhang.server.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page is found at every address of its own, protected, and its parts are fetched once. */
@TestServer
class PageFilesTest {

    private final HttpCaller browser;

    PageFilesTest(@LocalServerPort int port) {
        this.browser = new HttpCaller(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/documents", "/documents/00000000-0000-0000-0000-000000000001/report", "/rulebook/SUM-01"})
    void showsThePageAtItsAddresses(String path) {
        Answer answer = browser.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("<title>明账</title>");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void partsWithADigestInTheirNameNeverChange() {
        Answer answer = browser.get("/assets/page-0a1b2c.js");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/missing.js", "/favicon.ico", "/api/documents", "/assets/"})
    void doesNotShowThePageWhereAFileIsMeant(String path) {
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @Test
    void permitsThePageOnlyWhatItNeeds() {
        Answer answer = browser.get("/");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe", "http:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    /** Whatever a stored document may hold, what the interface hands out runs nothing. */
    @Test
    void permitsNothingToWhatTheInterfaceHandsOut() {
        Answer answer = browser.get("/api/v1/system");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void saysWhatItIs() {
        Answer answer = browser.get("/api/v1/system");
        assertThat(answer.json().get("name").asString()).isEqualTo("明账");
        assertThat(answer.json().get("database").asString()).isEqualTo("UP");
        assertThat(answer.json().get("maxUploadBytes").asLong()).isEqualTo(64L << 20);
        assertThat(answer.json().get("allowedKinds")).hasSize(4);
        assertThat(answer.json().get("csrfHeader").asString()).isEqualTo("X-XSRF-TOKEN");
    }
}
