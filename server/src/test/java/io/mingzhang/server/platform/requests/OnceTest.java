package io.mingzhang.server.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.HttpCaller.Answer;
import io.mingzhang.server.TestServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestServer
class OnceTest {

    private static final String COUNTING = "/api/counting";

    private final int port;
    private final HttpCaller page;
    private final JdbcClient database;

    @Autowired
    OnceTest(@LocalServerPort int port, JdbcClient database) {
        this.port = port;
        this.page = new HttpCaller(port);
        this.database = database;
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        UUID request = UUID.randomUUID();
        CountingController.Count count = new CountingController.Count(UUID.randomUUID(), 5, false);
        Answer first = page.once(request, "POST", COUNTING, count);
        Answer second = page.once(request, "POST", COUNTING, count);
        assertThat(second.text()).isEqualTo(first.text()).contains("answer");
        assertThat(second.header("X-Repeated")).isEqualTo("true");
        assertThat(first.header("X-Repeated")).isEmpty();
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(times(count.thing())).isOne();
    }

    @Test
    void anotherRequestUnderTheSameIdIsRefused() {
        UUID request = UUID.randomUUID();
        UUID thing = UUID.randomUUID();
        page.once(request, "POST", COUNTING, new CountingController.Count(thing, 5, false));
        Answer other = page.once(request, "POST", COUNTING, new CountingController.Count(thing, 6, false));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().get("detail").asString()).contains("没有执行");
        assertThat(times(thing)).isOne();
    }

    @Test
    void whatWasRefusedLeavesNothingAndMayBeTriedAgain() {
        UUID request = UUID.randomUUID();
        UUID thing = UUID.randomUUID();
        assertThat(page.once(request, "POST", COUNTING, new CountingController.Count(thing, 5, true))
                        .status())
                .isEqualTo(409);
        assertThat(times(thing)).isZero();
        assertThat(entries(thing)).isZero();
        assertThat(page.once(request, "POST", COUNTING, new CountingController.Count(thing, 5, false))
                        .status())
                .isEqualTo(200);
        assertThat(times(thing)).isOne();
        assertThat(entries(thing)).isOne();
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        Answer answer = page.once(UUID.randomUUID(), "POST", COUNTING + "/", Map.of());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.get("/api/v1/saved-views", "X-Request-Id", "not-a-uuid").status())
                .as("reading needs no id")
                .isEqualTo(200);
    }

    /** Two pages, a shaky network: whatever is repeated whenever, everything happens once or, refused, never. */
    @Test
    void anySequenceOfRepeatsIsOnce() throws Exception {
        Random random = new Random(20261121);
        Map<UUID, CountingController.Count> requests = new HashMap<>();
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID id = UUID.randomUUID();
            requests.put(id, new CountingController.Count(UUID.randomUUID(), i, i % 4 == 3));
            for (int repeat = random.nextInt(5); repeat >= 0; repeat--) {
                sent.add(random.nextInt(sent.size() + 1), id);
            }
        }
        Map<UUID, Set<String>> answers = new HashMap<>();
        try (ExecutorService pages = Executors.newFixedThreadPool(4)) {
            List<Callable<Answer>> calls = sent.stream()
                    .<Callable<Answer>>map(
                            id -> () -> page.once(id, "POST", COUNTING, Objects.requireNonNull(requests.get(id))))
                    .toList();
            List<Future<Answer>> answered = pages.invokeAll(calls);
            for (int i = 0; i < sent.size(); i++) {
                answers.computeIfAbsent(sent.get(i), any -> new HashSet<>())
                        .add(answered.get(i).get().text());
            }
        }
        requests.forEach((id, count) -> {
            assertThat(times(count.thing())).isEqualTo(count.refuse() ? 0 : 1);
            assertThat(entries(count.thing())).isEqualTo(count.refuse() ? 0 : 1);
            assertThat(answers.get(id)).hasSize(1);
        });
    }

    /** An id on the request must not undo the count of failed attempts. */
    @Test
    void guessingPasswordsIsCountedUnderAnyId() {
        String login = "guessed-" + UUID.randomUUID();
        Map<String, String> guess = Map.of("login", login, "password", "wrong");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Answer answer = HttpCaller.nobody(port).once(UUID.randomUUID(), "POST", "/api/v1/session", guess);
            codes.add(answer.json().get("code").asString());
        }
        assertThat(codes).startsWith("SIGN_IN_REFUSED").endsWith("LOCKED");
    }

    private int times(UUID thing) {
        return database.sql("select count(*) from counted where thing = ?")
                .param(thing)
                .query(Integer.class)
                .single();
    }

    private int entries(UUID thing) {
        return database.sql("select count(*) from platform.audit_entry where subject_kind = 'COUNT' and subject_id = ?")
                .param(thing.toString())
                .query(Integer.class)
                .single();
    }
}
