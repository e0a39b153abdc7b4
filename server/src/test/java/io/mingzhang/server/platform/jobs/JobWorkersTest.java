package io.mingzhang.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Nodes that work on one queue. */
@TestServer
class JobWorkersTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Queue queue;
    private final List<JobWorkers> started = new ArrayList<>();

    JobWorkersTest(@Autowired JdbcClient database, @Autowired PlatformTransactionManager transactions) {
        this.queue = new Queue(database, transactions);
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty(queue.database);
    }

    @AfterEach
    void stopNodes() {
        started.forEach(JobWorkers::stop);
    }

    private JobWorkers start(Queue.Work work, JobSettings settings) {
        JobWorkers node = queue.node(Queue.kind(work), settings);
        started.add(node);
        node.start();
        return node;
    }

    private static JobSettings workers(int number) {
        return Queue.settings(number, LONG);
    }

    @Test
    void whatIsOrderedIsDone() {
        start(run -> run.conclude(() -> {}), workers(1));
        UUID job = queue.order();
        queue.awaitState(job, JobState.DONE);
        assertThat(queue.job(job).times().started()).isPresent();
    }

    @Test
    void progressIsSeenWhileItRuns() {
        CountDownLatch seen = new CountDownLatch(1);
        start(
                run -> {
                    run.stage("CHECKING", 2, 4);
                    seen.await();
                },
                workers(1));
        UUID job = queue.order();
        await().until(() -> queue.job(job).progress().equals(new Job.Progress("CHECKING", 2, 4)));
        seen.countDown();
        queue.awaitState(job, JobState.DONE);
    }

    /** Three nodes, workers that die at random with their jobs: every job is done once, by one worker at a time. */
    @Test
    void everyJobIsDoneOnceWhoeverDies() {
        Random random = new Random(20261121);
        Set<UUID> working = ConcurrentHashMap.newKeySet();
        List<UUID> collisions = new CopyOnWriteArrayList<>();
        Map<UUID, AtomicInteger> concluded = new ConcurrentHashMap<>();
        Queue.Work work = run -> {
            if (!working.add(run.job())) {
                collisions.add(run.job());
            }
            Thread.sleep(random.nextInt(3));
            working.remove(run.job());
            run.conclude(() -> {});
            concluded.computeIfAbsent(run.job(), job -> new AtomicInteger()).incrementAndGet();
        };
        List<UUID> batches = List.of(UUID.randomUUID(), UUID.randomUUID());
        List<UUID> jobs = IntStream.range(0, 150)
                .mapToObj(i -> queue.order(batches.get(i % 2)))
                .toList();
        for (int i = 0; i < 20; i++) {
            queue.silence(queue.claim("dead-" + i).job().id()); // a worker that died right after it took the job
        }
        IntStream.range(0, 3).forEach(i -> start(work, workers(3)));

        await().atMost(Duration.ofSeconds(60)).until(() -> concluded.size() == jobs.size());

        assertThat(collisions).isEmpty();
        assertThat(concluded.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        await().until(() -> queue.jobs
                .list(new Jobs.Choice(Optional.empty(), Optional.of(true)))
                .isEmpty());
    }

    @Test
    void aRunningJobIsCancelledAtItsNextStep() {
        CountDownLatch running = new CountDownLatch(1);
        start(
                run -> {
                    running.countDown();
                    while (true) {
                        run.stage("CHECKING", 1, 4);
                        Thread.sleep(5);
                    }
                },
                workers(1));
        UUID job = queue.order();
        awaitLatch(running);
        queue.jobs.cancel(job);
        queue.awaitState(job, JobState.CANCELLED);
    }

    @Test
    void aJobThatTakesTooLongFailsAndTheNextOneRuns() {
        UUID[] endless = new UUID[1];
        CountDownLatch test = new CountDownLatch(1);
        Queue.Work work = run -> {
            if (run.job().equals(endless[0])) {
                test.await();
            }
        };
        endless[0] = queue.order();
        UUID next = queue.order(queue.job(endless[0]).batch());
        start(work, Queue.settings(1, Duration.ofMillis(300)));

        queue.awaitState(endless[0], JobState.FAILED);
        assertThat(queue.job(endless[0]).problem()).contains("已停止");
        queue.awaitState(next, JobState.DONE);
        test.countDown();
    }

    @Test
    void mistakesOfOursFailOneJobWithItsNumber() {
        List<Throwable> mistakes = List.of(
                new IllegalStateException("one"), new StackOverflowError(), new OutOfMemoryError("Java heap space"));
        AtomicInteger next = new AtomicInteger();
        start(
                run -> {
                    switch (mistakes.get(next.getAndIncrement())) {
                        case Error error -> throw error;
                        case Exception exception -> throw exception;
                        default -> {}
                    }
                },
                workers(1));
        List<UUID> jobs = mistakes.stream().map(mistake -> queue.order()).toList();
        jobs.forEach(job -> queue.awaitState(job, JobState.FAILED));

        assertThat(queue.job(jobs.get(0)).problem())
                .isEqualTo("程序内部错误（编号 %s）", jobs.get(0).toString().substring(0, 8));
        assertThat(queue.job(jobs.get(1)).problem()).startsWith("程序内部错误");
        assertThat(queue.job(jobs.get(2)).problem()).startsWith("内存不足");
    }

    @Test
    void aReasonForTheUserIsKept() {
        start(
                run -> {
                    throw new JobFailed("成员文件已删除", "请恢复文件后重试");
                },
                workers(1));
        UUID job = queue.order();
        queue.awaitState(job, JobState.FAILED);
        assertThat(queue.job(job).problem()).isEqualTo("成员文件已删除");
        assertThat(queue.job(job).remedy()).isEqualTo("请恢复文件后重试");
    }

    @Test
    void whatFailsForTheDatabaseWaitsForIt() {
        AtomicInteger runs = new AtomicInteger();
        start(
                run -> {
                    if (runs.incrementAndGet() == 1) {
                        throw new DataAccessResourceFailureException("the connection was closed");
                    }
                },
                workers(1));
        UUID job = queue.order();
        queue.awaitState(job, JobState.DONE);
        assertThat(queue.job(job).attempt()).as("not its fault").isEqualTo(1);
    }

    @Test
    void stoppingGivesTheRunningJobBack() {
        CountDownLatch running = new CountDownLatch(1);
        JobWorkers node = start(
                run -> {
                    running.countDown();
                    while (true) {
                        run.requireGoing();
                        Thread.sleep(5);
                    }
                },
                workers(1));
        UUID job = queue.order();
        awaitLatch(running);
        node.stop();
        assertThat(queue.job(job).state()).isEqualTo(JobState.WAITING);
        assertThat(queue.job(job).attempt()).isZero();

        start(run -> run.conclude(() -> {}), workers(1));
        queue.awaitState(job, JobState.DONE);
    }

    @Test
    void kindsThatThisNodeDoesNotKnowAreLeftToOthers() {
        start(run -> run.conclude(() -> {}), workers(1));
        UUID other = queue.jobs.order(
                new JobOrder("NEWER_KIND", UUID.randomUUID(), UUID.randomUUID(), "", Queue.PERSON, ""));
        UUID known = queue.order();
        queue.awaitState(known, JobState.DONE);
        assertThat(queue.job(other).state()).isEqualTo(JobState.WAITING);
    }

    private static void awaitLatch(CountDownLatch latch) {
        await().until(() -> latch.getCount() == 0);
    }
}
