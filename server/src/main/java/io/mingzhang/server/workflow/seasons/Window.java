package io.mingzhang.server.workflow.seasons;

import io.mingzhang.server.workflow.chains.Step;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a step of a thing may be done.
 *
 * @param opens first day; null: from the beginning
 * @param closes last day; null: without end
 * @param isEnded the season was closed
 * @param lateUntil last day of a permission to be late; null without one
 */
public record Window(
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        boolean isEnded,
        @Nullable LocalDate lateUntil) {

    /** Bound by nothing. */
    public static final Window ALWAYS = new Window(null, null, false, null);

    /** The days of a step. */
    static Window of(Step step, boolean isEnded, @Nullable LocalDate lateUntil) {
        return new Window(step.opens(), step.closes(), isEnded, lateUntil);
    }

    /** The last day on which it can be done, late permission included. */
    public @Nullable LocalDate lastDay() {
        LocalDate regular = closes;
        LocalDate late = lateUntil;
        return late == null || regular == null || !late.isAfter(regular) ? regular : late;
    }

    /** Why a thing cannot be sent on a day; empty when it can. */
    public Optional<Shut> shutOn(LocalDate day) {
        LocalDate late = lateUntil;
        if (late != null && !day.isAfter(late)) {
            return Optional.empty();
        }
        if (isEnded) {
            return Optional.of(Shut.ENDED);
        }
        if (opens != null && day.isBefore(opens)) {
            return Optional.of(Shut.NOT_YET);
        }
        return closes != null && day.isAfter(closes) ? Optional.of(Shut.OVER) : Optional.empty();
    }

    /** Why nothing can be sent. */
    public enum Shut {
        /** The first day has not come. */
        NOT_YET,
        /** The last day is over. */
        OVER,
        /** The season was closed. */
        ENDED
    }
}
