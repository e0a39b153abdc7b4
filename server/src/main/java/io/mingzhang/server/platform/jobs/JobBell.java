package io.mingzhang.server.platform.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the worker of this node when work was ordered here, so that a dropped file is begun at once. Other nodes look at
 * the database about once a second: they are only needed when this one is busy, and then a second matters to nobody.
 */
@Component
class JobBell {

    private final Semaphore rung = new Semaphore(0);

    /** Rings once what was ordered can be seen. */
    void ringAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            rung.release();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rung.release();
            }
        });
    }

    /** Waits until it rings or the time is over. */
    void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
