package io.mingzhang.server.platform.jobs;

import io.mingzhang.server.platform.web.DatabaseTrouble;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The jobs that run on this node, a thread each, and what becomes of them. */
final class JobCrew {

    private static final Logger LOG = LoggerFactory.getLogger(JobCrew.class);

    /** After the database was away, or its disk full: trying again at once would only keep it busy. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final JobTable table;
    private final TransactionOperations transactions;
    private final Map<String, JobKind> kinds;
    private final Duration timeLimit;
    private final Semaphore slots;
    private final Map<RunningJob, Thread> running = new ConcurrentHashMap<>();
    private final Queue<JobTable.Claim> toPutBack = new ConcurrentLinkedQueue<>();

    JobCrew(JobTable table, TransactionOperations transactions, List<JobKind> kinds, JobSettings settings) {
        this.table = table;
        this.transactions = transactions;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        this.timeLimit = settings.timeLimit();
        this.slots = new Semaphore(settings.slots());
    }

    /** The kinds of work this node knows. */
    Collection<String> kinds() {
        return kinds.keySet();
    }

    /** Waits until one more job may run. */
    void awaitSlot() throws InterruptedException {
        slots.acquire();
    }

    /** Gives back a slot for which there was no job. */
    void leaveSlot() {
        slots.release();
    }

    /** Runs a job in the slot that was waited for. */
    void begin(JobTable.Claim claim) {
        RunningJob job = new RunningJob(claim, table, transactions);
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("job-" + claim.job().kind() + "-" + claim.job().id())
                .unstarted(() -> work(job));
        running.put(job, thread);
        thread.start();
    }

    private void work(RunningJob job) {
        try {
            run(job);
        } finally {
            leave(job);
        }
    }

    /** A job leaves once, whether by its own end or because it takes too long. */
    private boolean leave(RunningJob job) {
        boolean left = running.remove(job) != null;
        if (left) {
            slots.release();
        }
        return left;
    }

    /** Whatever a job throws ends that job only; the log has what the user is given the number of. */
    private void run(RunningJob job) {
        JobTable.Claim claim = job.claim();
        try {
            JobKind kind = kinds.get(claim.job().kind());
            if (kind == null) {
                throw new IllegalStateException(
                        "Claimed a kind that is not known: " + claim.job().kind());
            }
            kind.run(job);
            if (!job.isConcluded()) {
                table.finish(claim, JobTable.Ending.DONE);
            }
        } catch (JobStopped stopped) {
            stopped(job);
        } catch (JobFailed failed) {
            end(claim, new JobTable.Ending(JobState.FAILED, String.valueOf(failed.getMessage()), failed.remedy()));
        } catch (Throwable mistake) {
            failed(job, mistake);
        }
    }

    private void stopped(RunningJob job) {
        switch (job.stopped()) {
            case CANCELLED -> end(job.claim(), JobTable.Ending.CANCELLED);
            case SHUTDOWN -> toPutBack.add(job.claim());
            case NONE, NOT_OURS, TOO_LONG -> LOG.debug("Job {} is not ours any more", job.job());
        }
    }

    private void failed(RunningJob job, Throwable mistake) {
        if (job.stopped() != RunningJob.Stop.NONE) {
            stopped(job);
        } else if (DatabaseTrouble.passes(mistake)) {
            LOG.warn("Job {} waits for the database: {}", job.job(), mistake.getMessage());
            toPutBack.add(job.claim());
            rest();
        } else {
            LOG.error("Job {} of kind {} failed", job.job(), job.claim().job().kind(), mistake);
            end(job.claim(), JobTexts.mistake(job.job(), mistake));
        }
    }

    private void end(JobTable.Claim claim, JobTable.Ending ending) {
        try {
            table.finish(claim, ending);
        } catch (RuntimeException away) {
            LOG.warn("Job {} could not be ended: {}", claim.job().id(), away.getMessage());
            toPutBack.add(claim);
            rest();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows the database that all jobs live, ends those that take too long, gives back the interrupted ones. */
    void beat() {
        putBack();
        for (Map.Entry<RunningJob, Thread> entry : running.entrySet()) {
            RunningJob job = entry.getKey();
            if (job.isOver(timeLimit)) {
                abandon(job, entry.getValue());
            } else {
                job.beat();
            }
        }
    }

    /** A thread cannot be ended by force; it is let go, and whatever it still comes to is not stored. */
    private void abandon(RunningJob job, Thread thread) {
        job.stop(RunningJob.Stop.TOO_LONG);
        table.finish(job.claim(), JobTexts.tooLong(timeLimit));
        if (leave(job)) {
            LOG.error("Job {} takes longer than {} and is let go", job.job(), timeLimit);
            thread.interrupt();
        }
    }

    private void putBack() {
        for (JobTable.Claim claim = toPutBack.peek(); claim != null; claim = toPutBack.peek()) {
            table.putBack(claim);
            toPutBack.remove(claim);
        }
    }

    /** Ends all jobs: those that do not end in time are given back, and nothing they still come to is stored. */
    void stop(Duration patience) {
        running.keySet().forEach(job -> job.stop(RunningJob.Stop.SHUTDOWN));
        long until = System.nanoTime() + patience.toNanos();
        try {
            for (Thread thread : running.values()) {
                thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        running.keySet().forEach(job -> toPutBack.add(job.claim()));
        putBack();
    }
}
