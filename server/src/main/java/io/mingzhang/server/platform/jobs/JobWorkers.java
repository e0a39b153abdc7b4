package io.mingzhang.server.platform.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works on jobs as long as the program runs: one thread hands out the jobs whose turn it is, one shows the database that
 * they live, takes over those of workers that are gone, and each job has a thread of its own. A database that is away is
 * waited for.
 */
final class JobWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobWorkers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Every so many beats the jobs of lost workers are looked for. */
    private static final int BEATS_PER_ROUND = 10;

    private final WorkerName name;
    private final JobTable table;
    private final JobBell bell;
    private final JobCrew crew;
    private final JobSettings settings;
    private volatile @Nullable Crewed crewed;
    private boolean away;
    private int beats;

    /** The threads while it runs. */
    private record Crewed(Thread dispatcher, ScheduledExecutorService pulse) {}

    JobWorkers(WorkerName name, JobTable table, JobBell bell, JobCrew crew, JobSettings settings) {
        this.name = name;
        this.table = table;
        this.bell = bell;
        this.crew = crew;
        this.settings = settings;
    }

    @Override
    public void start() {
        Thread dispatcher = Thread.ofPlatform().daemon().name("jobs").unstarted(this::dispatch);
        ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("jobs-pulse").factory());
        crewed = new Crewed(dispatcher, pulse);
        ScheduledFuture<?> _ =
                pulse.scheduleWithFixedDelay(this::beat, 0, settings.beat().toMillis(), TimeUnit.MILLISECONDS);
        dispatcher.start();
    }

    private void dispatch() {
        try {
            while (isRunning()) {
                crew.awaitSlot();
                Optional<JobTable.Claim> claim = claim();
                if (claim.isPresent()) {
                    crew.begin(claim.get());
                } else {
                    crew.leaveSlot();
                    bell.await(settings.poll());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<JobTable.Claim> claim() {
        try {
            return table.claim(name.toString(), crew.kinds());
        } catch (RuntimeException databaseAway) {
            LOG.debug("No job could be claimed", databaseAway);
            return Optional.empty();
        }
    }

    /** Must go on whatever happens: without heartbeats all jobs of this node would count as lost. */
    private void beat() {
        try {
            crew.beat();
            if (beats++ % BEATS_PER_ROUND == 0) {
                recover();
            }
            if (away) {
                LOG.info("The database is back; jobs go on");
            }
            away = false;
        } catch (RuntimeException databaseAway) {
            if (!away) {
                LOG.warn("Jobs wait for the database: {}", databaseAway.getMessage());
            }
            away = true;
        }
    }

    private void recover() {
        List<WorkerName> gone = table.workers().stream().filter(name::knowsGone).toList();
        int recovered = table.recover(gone, settings.lostAfter(), settings.attempts());
        if (recovered > 0) {
            LOG.info("Took over {} jobs of workers that are gone", recovered);
            bell.ringAfterCommit();
        }
    }

    @Override
    public void stop() {
        Crewed was = crewed;
        crewed = null;
        if (was == null) {
            return;
        }
        was.dispatcher().interrupt();
        was.pulse().shutdown();
        try {
            was.dispatcher().join(PATIENCE);
            crew.stop(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException databaseAway) {
            LOG.warn("Jobs could not be given back; they are taken over later: {}", databaseAway.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return crewed != null;
    }
}
