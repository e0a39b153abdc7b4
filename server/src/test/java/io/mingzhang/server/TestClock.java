package io.mingzhang.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the machine, which a test may put forward or back; whoever puts it puts it right again. */
@Primary
@Component
public final class TestClock implements InstantSource {

    private volatile Duration off = Duration.ZERO;

    /** Puts it so much before (or, negative, behind) that of the machine. */
    public void put(Duration ahead) {
        off = ahead;
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(off);
    }
}
