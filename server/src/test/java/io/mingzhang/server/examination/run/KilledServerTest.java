package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Killed at any moment while files come in and are examined: what was acknowledged is there and gets its report, whole; what
 * was not is sent again, as the page does, and is there once.
 */
class KilledServerTest {

    private static final int KILLS = Boolean.getBoolean("mingzhang.long") ? 20 : 1;
    private static final int FILES_A_LIFE = 25;
    private static final int LONGEST_LIFE_MILLIS = 2500;

    @TempDir
    private Path folder;

    /** A file, its request, and the document it became once the server said so. */
    private record Sent(Samples.Sample file, UUID request, Optional<String> document) {}

    @Test
    void nothingAcknowledgedIsLostAndNoReportIsHalf() throws IOException, InterruptedException {
        Random random = new Random(20261121);
        Map<UUID, Sent> sent = new LinkedHashMap<>();
        for (int life = 0; life < KILLS; life++) {
            ServerProcess server = ServerProcess.start(folder);
            AtomicBoolean killed = new AtomicBoolean();
            Thread killer = Thread.ofPlatform().start(() -> kill(server, random.nextInt(LONGEST_LIFE_MILLIS), killed));
            sendAgain(server, sent);
            for (int i = 0; i < FILES_A_LIFE && !killed.get(); i++) {
                send(server, new Sent(Samples.different(sent.size()), UUID.randomUUID(), Optional.empty()), sent);
            }
            killer.join();
        }
        try (ServerProcess server = ServerProcess.start(folder)) {
            sendAgain(server, sent);
            requireComplete(server, sent);
        }
    }

    private static void kill(ServerProcess server, int afterMillis, AtomicBoolean killed) {
        try {
            Thread.sleep(afterMillis);
            killed.set(true);
            server.kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendAgain(ServerProcess server, Map<UUID, Sent> sent) {
        for (Sent one : sent.values().toArray(Sent[]::new)) {
            if (one.document().isEmpty()) {
                send(server, one, sent);
            }
        }
    }

    private static void send(ServerProcess server, Sent one, Map<UUID, Sent> sent) {
        sent.put(one.request(), one);
        try {
            JsonNode answer = new Drop(server.page())
                    .send(one.file().name(), one.file().content(), one.request(), "")
                    .json();
            String document = answer.get("documentId").asString();
            sent.put(one.request(), new Sent(one.file(), one.request(), Optional.of(document)));
        } catch (IllegalStateException noAnswer) {
            // killed meanwhile: it is sent again in the next life
        }
    }

    private static void requireComplete(ServerProcess server, Map<UUID, Sent> sent) {
        Drop.awaitNothingUnfinished(server.page());
        assertThat(sent.values()).allMatch(one -> one.document().isPresent());
        assertThat(sent.values().stream().map(Sent::document).distinct()).hasSize(sent.size());
        for (Sent one : sent.values()) {
            JsonNode detail = server.page()
                    .get("/api/v1/documents/" + one.document().orElseThrow())
                    .json();
            assertThat(detail.get("row").get("state").asString())
                    .as(detail.toString())
                    .isEqualTo("EXAMINED");
            assertThat(detail.get("versions")).hasSize(1);
            String examination = detail.get("row").get("examinationId").asString();
            int found = detail.get("row").get("found").get("errors").asInt()
                    + detail.get("row").get("found").get("warnings").asInt()
                    + detail.get("row").get("found").get("infos").asInt();
            assertThat(server.page()
                            .get("/api/v1/examinations/" + examination + "/findings")
                            .json()
                            .get("findings"))
                    .hasSize(found);
        }
    }
}
