package io.mingzhang.server.workflow.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.workflow.seasons.Window.Shut;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    private static Window window(boolean ended, @Nullable LocalDate late) {
        return new Window(FIRST, LAST, ended, late);
    }

    @Test
    void isOpenFromTheFirstDayToTheLast() {
        Window window = window(false, null);
        assertThat(window.shutOn(FIRST.minusDays(1))).contains(Shut.NOT_YET);
        assertThat(window.shutOn(FIRST)).isEmpty();
        assertThat(window.shutOn(LAST)).isEmpty();
        assertThat(window.shutOn(LAST.plusDays(1))).contains(Shut.OVER);
    }

    @Test
    void latePermissionHoldsThroughItsLastDayEvenWhenTheSeasonIsClosed() {
        Window window = window(true, LAST.plusDays(5));
        assertThat(window.shutOn(LAST.plusDays(5))).isEmpty();
        assertThat(window.shutOn(LAST.plusDays(6))).contains(Shut.ENDED);
        assertThat(window.lastDay()).isEqualTo(LAST.plusDays(5));
    }

    @Test
    void latePermissionThatEndsEarlierShortensNothing() {
        assertThat(window(false, LAST.minusDays(3)).lastDay()).isEqualTo(LAST);
        assertThat(window(false, LAST.minusDays(3)).shutOn(LAST)).isEmpty();
    }

    @Test
    void withoutDaysOnlyTheEndOfTheSeasonShutsIt() {
        assertThat(Window.ALWAYS.shutOn(LAST)).isEmpty();
        assertThat(new Window(null, null, true, null).shutOn(LAST)).contains(Shut.ENDED);
    }
}
