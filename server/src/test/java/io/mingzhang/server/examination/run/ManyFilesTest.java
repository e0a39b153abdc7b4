package io.mingzhang.server.examination.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.HttpCaller;
import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Many files, the same file, the same request: nothing is lost and nothing is there twice. */
@TestServer
class ManyFilesTest {

    private static final int FILES = Boolean.getBoolean("mingzhang.long") ? 500 : 60;

    private final JdbcClient database;
    private final HttpCaller page;

    ManyFilesTest(@Autowired JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        this.page = new HttpCaller(port);
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty(database);
    }

    @Test
    void aWholeFolderIsExamined() throws InterruptedException, ExecutionException {
        Drop drop = new Drop(page);
        List<Integer> statuses = atOnce(IntStream.range(0, FILES)
                .mapToObj(number -> {
                    Samples.Sample file = Samples.different(number);
                    return (Callable<Integer>)
                            () -> drop.send(file.name(), file.content()).status();
                })
                .toList());
        assertThat(statuses).containsOnly(200);

        JsonNode summary = drop.finished().get("summary");
        assertThat(summary.get("done").asInt()).isEqualTo(FILES);
        assertThat(count("examination.examination where outcome = 'EXAMINED'")).isEqualTo(FILES);
        assertThat(count("examination.examination_part")).isEqualTo(3 * FILES);
        assertThat(count("examination.standing where examination_id is not null"))
                .isEqualTo(FILES);
    }

    @Test
    void theSameFileSentTwiceAtOnceIsThereOnce() throws InterruptedException, ExecutionException {
        Samples.Sample file = Samples.different(1);
        Drop drop = new Drop(page);
        List<String> outcomes = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<String>) () -> drop.accepted(file.name(), file.content())
                        .get("outcome")
                        .asString())
                .toList());
        assertThat(outcomes).containsOnlyOnce("CREATED");
        assertThat(outcomes).filteredOn("DUPLICATE"::equals).hasSize(7);
        assertThat(count("examination.document")).isEqualTo(1);
    }

    @Test
    void theSameRequestSentTwiceAtOnceIsAnsweredAlike() throws InterruptedException, ExecutionException {
        Samples.Sample file = Samples.different(2);
        UUID request = UUID.randomUUID();
        Drop drop = new Drop(page);
        List<String> versions = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<String>) () -> {
                    JsonNode answer =
                            drop.send(file.name(), file.content(), request, "").json();
                    return answer.get("outcome").asString()
                            + answer.get("versionId").asString()
                            + answer.get("jobId").asString();
                })
                .toList());
        assertThat(versions).allMatch(versions.getFirst()::equals);
        assertThat(versions.getFirst()).startsWith("CREATED");
    }

    private int count(String what) {
        return database.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<T> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
