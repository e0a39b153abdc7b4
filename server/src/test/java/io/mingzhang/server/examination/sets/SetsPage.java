package io.mingzhang.server.examination.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.server.HttpCaller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Files dropped on the page, and the sets that come of them. */
public final class SetsPage {

    private final HttpCaller page;
    private final JdbcClient database;
    private final Map<String, String> documents = new TreeMap<>();

    /** Nothing is dropped yet. */
    public SetsPage(HttpCaller page, JdbcClient database) {
        this.page = page;
        this.database = database;
    }

    /** The ids of the uploaded files by name. */
    public Map<String, String> documents() {
        return documents;
    }

    /** Forgets what was uploaded. */
    void forget() {
        documents.clear();
    }

    /** Uploads files, and waits until each is examined. */
    public void upload(List<Example> files) {
        for (Example file : files) {
            JsonNode result = page.upload(
                            "/api/v1/uploads?name=%s&batch=%s&request=%s"
                                    .formatted(
                                            URLEncoder.encode(file.name(), StandardCharsets.UTF_8),
                                            UUID.randomUUID(),
                                            UUID.randomUUID()),
                            file.text().getBytes(StandardCharsets.UTF_8))
                    .json();
            documents.put(file.name(), result.get("documentId").asString());
        }
        idle();
    }

    /** The id of an uploaded file. */
    String document(String name) {
        return documents.getOrDefault(name, "");
    }

    /** The only set there is, examined. */
    JsonNode settledSet() {
        proposed();
        assertThat(sets()).hasSize(1);
        JsonNode set = sets().getFirst();
        assertThat(set.at("/job/problem").asString("")).isEmpty();
        assertThat(set.get("examinationId").isNull()).isFalse();
        return set;
    }

    /** When no job is unfinished, nothing waits to be proposed, and so no set to be examined. */
    public void proposed() {
        idle();
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> database.sql("select count(*) from examination.document_changed")
                                .query(Integer.class)
                                .single()
                        == 0);
        idle();
    }

    void idle() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> database.sql("select count(*) from platform.job where state in ('WAITING', 'RUNNING')")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** All sets. */
    List<JsonNode> sets() {
        List<JsonNode> sets = new ArrayList<>();
        page.get("/api/v1/sets").json().get("items").forEach(sets::add);
        return sets;
    }

    /** The names of the members of a set. */
    static List<String> names(JsonNode set) {
        List<String> names = new ArrayList<>();
        set.get("members").forEach(member -> names.add(member.get("name").asString()));
        return names;
    }
}
