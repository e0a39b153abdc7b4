package io.mingzhang.server.platform.jobs;

import java.time.Duration;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** A job on a thread of this node. */
final class RunningJob implements JobRun {

    private final JobTable.Claim claim;
    private final JobTable table;
    private final TransactionOperations transactions;
    private final long beganNanos = System.nanoTime();
    private volatile Stop stop = Stop.NONE;
    private volatile Job.Progress progress = Job.Progress.NONE;
    private volatile boolean concluded;

    /** Why it should not go on. */
    enum Stop {
        NONE,
        /** The user gave it up. */
        CANCELLED,
        /** Another worker has it, or nobody. */
        NOT_OURS,
        /** It takes longer than any real document does. */
        TOO_LONG,
        /** The program is being stopped. */
        SHUTDOWN
    }

    RunningJob(JobTable.Claim claim, JobTable table, TransactionOperations transactions) {
        this.claim = claim;
        this.table = table;
        this.transactions = transactions;
    }

    JobTable.Claim claim() {
        return claim;
    }

    @Override
    public UUID subject() {
        return claim.job().subject();
    }

    @Override
    public UUID job() {
        return claim.job().id();
    }

    @Override
    public UUID owner() {
        return claim.owner();
    }

    @Override
    public void stage(String stage, int done, int total) {
        requireGoing();
        progress = new Job.Progress(stage, done, total);
    }

    @Override
    public void requireGoing() {
        Stop now = stop;
        if (now != Stop.NONE) {
            throw new JobStopped(now.name());
        }
    }

    @Override
    public void conclude(Runnable storing) {
        requireGoing();
        transactions.executeWithoutResult(status -> {
            storing.run();
            if (!table.complete(claim)) {
                hear(table.ask(claim));
                throw new JobStopped(stop.name());
            }
        });
        concluded = true;
    }

    /** Whether its end is in the database already. */
    boolean isConcluded() {
        return concluded;
    }

    /** Shows the database that it lives, and hears whether to go on. */
    void beat() {
        hear(table.beat(claim, progress));
    }

    private void hear(JobTable.Answer answer) {
        switch (answer) {
            case GO_ON -> {}
            case CANCELLED -> stop(Stop.CANCELLED);
            case NOT_YOURS -> stop(Stop.NOT_OURS);
        }
    }

    /** Tells it to end at its next step; the first reason counts. */
    synchronized void stop(Stop why) {
        if (stop == Stop.NONE) {
            stop = why;
        }
    }

    /** Why it was told to end. */
    Stop stopped() {
        return stop;
    }

    /** Whether it has taken longer than that. */
    boolean isOver(Duration limit) {
        return System.nanoTime() - beganNanos > limit.toNanos();
    }
}
