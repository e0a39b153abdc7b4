package io.mingzhang.server.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mingzhang.server.TestDatabase;
import io.mingzhang.server.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What the table of jobs promises, step by step, without workers of its own. */
@TestServer
class JobQueueTest {

    private final Queue queue;

    JobQueueTest(@Autowired JdbcClient database, @Autowired PlatformTransactionManager transactions) {
        this.queue = new Queue(database, transactions);
    }

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.empty(queue.database);
    }

    @Test
    void aSingleFileDoesNotWaitForSomebodyElsesFiveHundred() {
        UUID many = UUID.randomUUID();
        IntStream.range(0, 500).forEach(i -> queue.order(many));
        IntStream.range(0, 200).forEach(i -> queue.table.finish(queue.claim("a"), JobTable.Ending.DONE));

        UUID single = queue.order();

        List<UUID> next =
                List.of(queue.claim("a").job().id(), queue.claim("a").job().id());
        assertThat(next).contains(single);
    }

    @Test
    void twoLongBatchesTakeTurns() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        IntStream.range(0, 30).forEach(i -> queue.order(first));
        IntStream.range(0, 10).forEach(i -> queue.table.finish(queue.claim("a"), JobTable.Ending.DONE));
        IntStream.range(0, 30).forEach(i -> queue.order(second));

        List<UUID> batches = IntStream.range(0, 20)
                .mapToObj(i -> queue.claim("a").job().batch())
                .toList();

        assertThat(batches.stream().filter(second::equals).count()).isBetween(9L, 11L);
    }

    /** Somebody who adds files one by one gets no advantage over a batch, and no disadvantage either. */
    @Test
    void filesAddedOneByOneTakeTurnsToo() {
        UUID many = UUID.randomUUID();
        IntStream.range(0, 50).forEach(i -> queue.order(many));
        UUID slow = UUID.randomUUID();
        for (int i = 0; i < 10; i++) {
            UUID one = queue.order(slow);
            List<UUID> next =
                    List.of(queue.claim("a").job().id(), queue.claim("a").job().id());
            assertThat(next).contains(one);
            assertThat(next).as("the other batch goes on").hasSize(2);
        }
    }

    @Test
    void theSameSubjectIsWorkedOnOnce() {
        UUID subject = UUID.randomUUID();
        UUID job = queue.order(UUID.randomUUID(), subject);
        assertThat(queue.order(UUID.randomUUID(), subject)).isEqualTo(job);

        queue.table.finish(queue.claim("a"), JobTable.Ending.DONE);
        assertThat(queue.order(UUID.randomUUID(), subject)).isNotEqualTo(job);
    }

    @Test
    void anOrderThatIsRolledBackLeavesNothing() {
        UUID batch = UUID.randomUUID();
        queue.transactions.executeWithoutResult(status -> {
            queue.order(batch);
            status.setRollbackOnly();
        });
        assertThat(queue.jobs.list(new Jobs.Choice(Optional.of(batch), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aLostJobWaitsAgainAndFailsAfterTheThirdTime() {
        UUID job = queue.order();
        for (int attempt = 1; attempt < 3; attempt++) {
            queue.claim("a");
            queue.silence(job);
            queue.recover();
            assertThat(queue.job(job).state()).isEqualTo(JobState.WAITING);
            assertThat(queue.job(job).attempt()).isEqualTo(attempt);
        }
        queue.claim("a");
        queue.silence(job);
        queue.recover();

        Job failed = queue.job(job);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.problem()).isEqualTo("处理时程序中断了 3 次，已停止重试");
        assertThat(failed.remedy()).contains("拆分文件");
    }

    @Test
    void aJobThatLivesIsNotTakenAway() {
        UUID job = queue.order();
        JobTable.Claim claim = queue.claim("a");
        queue.silence(job);
        assertThat(queue.table.beat(claim, Job.Progress.NONE)).isEqualTo(JobTable.Answer.GO_ON);
        queue.recover();
        assertThat(queue.job(job).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void theJobsOfAWorkerThatIsGoneAreTakenOverAtOnce() {
        WorkerName gone = new WorkerName("1@elsewhere", "former");
        UUID job = queue.order();
        queue.claim(gone.toString());
        queue.table.recover(List.of(gone), Duration.ofHours(1), 3);
        assertThat(queue.job(job).state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void aWorkerThatLostItsJobStoresNothing() {
        UUID job = queue.order();
        RunningJob zombie = new RunningJob(queue.claim("a"), queue.table, queue.transactions);
        queue.silence(job);
        queue.recover();
        RunningJob heir = new RunningJob(queue.claim("b"), queue.table, queue.transactions);
        UUID trace = UUID.randomUUID();

        assertThatThrownBy(() -> zombie.conclude(() -> queue.order(UUID.randomUUID(), trace)))
                .isInstanceOf(JobStopped.class);

        assertThat(queue.jobs.newestOf(Queue.KIND, List.of(trace))).isEmpty();
        assertThat(queue.job(job).state()).isEqualTo(JobState.RUNNING);
        heir.conclude(() -> {});
        assertThat(queue.job(job).state()).isEqualTo(JobState.DONE);
    }

    /** The same worker may get the same job a second time; what the first run comes to must not count. */
    @Test
    void aFormerAttemptOfTheSameWorkerStoresNothing() {
        UUID job = queue.order();
        RunningJob former = new RunningJob(queue.claim("a"), queue.table, queue.transactions);
        queue.silence(job);
        queue.recover();
        queue.claim("a");

        assertThatThrownBy(() -> former.conclude(() -> {})).isInstanceOf(JobStopped.class);
        assertThat(former.stopped()).isEqualTo(RunningJob.Stop.NOT_OURS);
        assertThat(queue.job(job).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void aCancelledJobStoresNothing() {
        UUID job = queue.order();
        RunningJob run = new RunningJob(queue.claim("a"), queue.table, queue.transactions);
        queue.jobs.cancel(job);
        assertThatThrownBy(() -> run.conclude(() -> {})).isInstanceOf(JobStopped.class);
        assertThat(run.stopped()).isEqualTo(RunningJob.Stop.CANCELLED);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndCanBeRetried() {
        UUID job = queue.order();
        queue.jobs.cancel(job);
        assertThat(queue.job(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(queue.job(job).times().finished()).isPresent();

        queue.jobs.retry(job);
        assertThat(queue.job(job).state()).isEqualTo(JobState.WAITING);
        assertThat(queue.job(job).attempt()).isZero();
    }

    @Test
    void onlyTheFailedOnesOfABatchAreRetried() {
        UUID batch = UUID.randomUUID();
        List<UUID> ordered = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> ordered.add(queue.order(batch)));
        queue.table.finish(queue.claim("a"), new JobTable.Ending(JobState.FAILED, "坏了", "重试"));
        queue.table.finish(queue.claim("a"), JobTable.Ending.DONE);
        queue.table.finish(queue.claim("a"), new JobTable.Ending(JobState.FAILED, "坏了", "重试"));
        queue.jobs.cancel(ordered.get(3));

        assertThat(queue.jobs.retryFailed(batch, Queue.EVERYBODY)).isEqualTo(2);

        Jobs.Choice choice = new Jobs.Choice(Optional.of(batch), Optional.empty());
        assertThat(queue.jobs.summary(choice)).isEqualTo(new JobSummary(2, 0, 1, 0, 1));
        assertThat(queue.jobs.list(choice))
                .filteredOn(job -> job.state() == JobState.WAITING)
                .allSatisfy(job -> assertThat(job.problem()).isEmpty());
    }

    @Test
    void aFailedJobWhoseSubjectIsWorkedOnAlreadyIsNotRetried() {
        UUID subject = UUID.randomUUID();
        UUID failed = queue.order(UUID.randomUUID(), subject);
        queue.table.finish(queue.claim("a"), new JobTable.Ending(JobState.FAILED, "坏了", ""));
        queue.order(UUID.randomUUID(), subject);

        queue.jobs.retry(failed);

        assertThat(queue.job(failed).state()).isEqualTo(JobState.FAILED);
    }

    /** Whatever happens in whatever order, a job only goes from a state to those that may follow it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void statesFollowEachOtherAsSaid(long seed) {
        Random random = new Random(seed);
        UUID job = queue.order();
        JobTable.Claim claim = queue.claim("a");
        JobState before = JobState.RUNNING;
        for (int step = 0; step < 60; step++) {
            claim = anything(random.nextInt(8), job, claim);
            JobState after = queue.job(job).state();
            assertThat(after == before || before.next().contains(after))
                    .as("step %d: %s to %s", step, before, after)
                    .isTrue();
            before = after;
        }
    }

    private JobTable.Claim anything(int what, UUID job, JobTable.Claim claim) {
        switch (what) {
            case 0 -> queue.jobs.cancel(job);
            case 1 -> queue.jobs.retry(job);
            case 2 -> queue.table.finish(claim, new JobTable.Ending(JobState.FAILED, "坏了", ""));
            case 3 -> queue.table.putBack(claim);
            case 4 -> {
                queue.silence(job);
                queue.recover();
            }
            case 5 -> queue.table.beat(claim, new Job.Progress("READING", 1, 4));
            case 6 -> queue.table.finish(claim, JobTable.Ending.CANCELLED);
            default -> {
                return queue.table.claim("b", List.of(Queue.KIND)).orElse(claim);
            }
        }
        return claim;
    }
}
