package io.mingzhang.server.platform.requests;

import io.mingzhang.server.platform.web.DatabaseTrouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Forgets answers that nobody will ask for any more, every hour, at each node. */
@Component
class Forgetting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final AnsweredRequests table;
    private volatile @Nullable ScheduledExecutorService clockwork;

    Forgetting(AnsweredRequests table) {
        this.table = table;
    }

    @Override
    public void start() {
        ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("requests").factory());
        var _ = hourly.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
        clockwork = hourly;
    }

    /** What fails because the database is away is done in an hour. */
    private void forget() {
        try {
            table.forgetOld();
        } catch (RuntimeException failure) {
            if (!DatabaseTrouble.passes(failure)) {
                LOG.error("Old answers could not be forgotten", failure);
            }
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = clockwork;
        clockwork = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }
}
