package io.mingzhang.server.examination.sets;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks every second whether documents changed, and has sets proposed when they did. Forming sets takes time in proportion
 * to all documents, so the pause afterwards does too: many files that come one after another are one occasion or a few.
 */
@Component
class SetWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SetWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PAUSE_PER_WORK = 10;

    private final SetProposer proposer;
    private volatile @Nullable Thread watch;

    SetWatch(SetProposer proposer) {
        this.proposer = proposer;
    }

    @Override
    public void start() {
        watch = Thread.ofVirtual().name("sets").start(this::watch);
    }

    @Override
    public void stop() {
        Thread running = watch;
        watch = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    private void watch() {
        Duration pause = PAUSE;
        while (sleeps(pause)) {
            pause = PAUSE.plusNanos(PAUSE_PER_WORK * worked());
        }
    }

    private boolean sleeps(Duration pause) {
        try {
            Thread.sleep(pause);
            return isRunning();
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    /** How long it took, in nanoseconds. What fails because the database is away is done at the next look. */
    private long worked() {
        long start = System.nanoTime();
        try {
            if (proposer.isNeeded()) {
                proposer.propose();
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Sets could not be proposed now: {}", away.getMessage());
        }
        return System.nanoTime() - start;
    }
}
