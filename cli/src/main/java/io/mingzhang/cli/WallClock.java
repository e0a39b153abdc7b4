package io.mingzhang.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one place that looks at the clock: commands ask here which day it is and hand the day on. */
final class WallClock {

    private WallClock() {}

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }
}
