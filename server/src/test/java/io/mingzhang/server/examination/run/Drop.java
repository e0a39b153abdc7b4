package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mingzhang.server.HttpCaller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A drop of files on the page: uploads of one batch, and what became of them. */
public final class Drop {

    private final HttpCaller page;
    private final UUID batch = UUID.randomUUID();

    /** A drop on this page. */
    public Drop(HttpCaller page) {
        this.page = page;
    }

    /** Sends a file as a request of its own. */
    public HttpCaller.Answer send(String name, byte[] content) {
        return send(name, content, UUID.randomUUID(), "");
    }

    /** Sends a file with more in the address. */
    public HttpCaller.Answer send(String name, byte[] content, UUID request, String more) {
        return page.upload(
                "/api/v1/uploads?name=%s&batch=%s&request=%s%s"
                        .formatted(URLEncoder.encode(name, StandardCharsets.UTF_8), batch, request, more),
                content);
    }

    /** The result of a file that is accepted. */
    public JsonNode accepted(String name, byte[] content) {
        HttpCaller.Answer answer = send(name, content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** All jobs of the drop, once none is unfinished. */
    public JsonNode finished() {
        return awaitBatch(page, batch.toString());
    }

    /** All jobs of a batch, once none is unfinished. */
    static JsonNode awaitBatch(HttpCaller page, String batch) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> unfinished(page, "/api/v1/jobs?batch=" + batch) == 0);
        return page.get("/api/v1/jobs?batch=" + batch).json();
    }

    /** Waits until nothing waits and nothing runs. */
    static void awaitNothingUnfinished(HttpCaller page) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> unfinished(page, "/api/v1/jobs?active=true") == 0);
    }

    private static int unfinished(HttpCaller page, String address) {
        JsonNode summary = page.get(address).json().get("summary");
        return summary.get("waiting").asInt() + summary.get("running").asInt();
    }
}
