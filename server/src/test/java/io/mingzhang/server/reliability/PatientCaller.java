package io.mingzhang.server.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Asks again, with the same request, until told that it is done, as the page does; and remembers what was acknowledged. */
final class PatientCaller {

    private static final int PAUSE_MILLIS = 40;

    private final String session;
    private final MortalServer server;
    private final Random random;
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private HttpCaller page;
    private int port;
    private int unanswered;
    private int repeated;

    PatientCaller(String session, MortalServer server, long seed) {
        this.session = session;
        this.server = server;
        this.random = new Random(seed);
        this.port = server.port();
        this.page = HttpCaller.in(port, session);
    }

    JsonNode untilDone(String method, String path, Object body) throws InterruptedException {
        UUID request = UUID.randomUUID();
        while (true) {
            Optional<Answer> answer = answer(request, method, path, body);
            if (answer.isPresent()) {
                acknowledged.add(request);
                twiceNowAndThen(request, method, path, body, answer.get());
                return answer.get().json();
            }
            unanswered++;
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** As a page does that never got the answer. */
    private void twiceNowAndThen(UUID request, String method, String path, Object body, Answer first) {
        if (random.nextInt(6) == 0) {
            answer(request, method, path, body).ifPresent(second -> {
                assertThat(second.header("X-Repeated")).isEqualTo("true");
                assertThat(second.text()).isEqualTo(first.text());
            });
        }
    }

    /** Nothing when there was no answer, or it says that the database is away for the moment. */
    private Optional<Answer> answer(UUID request, String method, String path, Object body) {
        Answer answer;
        try {
            answer = page().once(request, method, path, body);
        } catch (IllegalStateException | NoSuchElementException killed) {
            return Optional.empty();
        }
        if (answer.status() == 503) {
            assertThat(answer.json().get("code").asString()).isEqualTo("DATABASE_AWAY");
            return Optional.empty();
        }
        assertThat(answer.status()).as("%s %s %s", method, path, answer.text()).isEqualTo(200);
        repeated += answer.header("X-Repeated").isEmpty() ? 0 : 1;
        return Optional.of(answer);
    }

    private HttpCaller page() {
        int now = server.port();
        if (now != port) {
            page = HttpCaller.in(now, session);
            port = now;
        }
        return page;
    }

    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** How often there was no answer. */
    int unanswered() {
        return unanswered;
    }

    /** How often an answer was one given before. */
    int repeated() {
        return repeated;
    }
}
