package io.mingzhang.server.platform.audit;

import io.mingzhang.server.platform.web.DatabaseTrouble;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets entries be linked about once a second, at each node; those that come later are found at the next look. */
@Component
class LinkingWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LinkingWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Linker linker;
    private volatile @Nullable Thread watch;

    LinkingWatch(Linker linker) {
        this.linker = linker;
    }

    @Override
    public void start() {
        watch = Thread.ofVirtual().name("audit").start(this::watch);
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
        boolean more = false;
        while (more || sleeps()) {
            more = linked() && isRunning();
        }
    }

    private boolean sleeps() {
        try {
            Thread.sleep(PAUSE);
            return isRunning();
        } catch (InterruptedException stopped) {
            return false;
        }
    }

    /** Whether there may be more at once. */
    private boolean linked() {
        try {
            return linker.link() > 0;
        } catch (RuntimeException failure) {
            if (!DatabaseTrouble.passes(failure)) {
                LOG.error("Entries of the audit trail could not be linked", failure);
            }
            return false;
        }
    }
}
