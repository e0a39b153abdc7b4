package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.jobs.JobState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the newest version of a document is. */
public enum DocumentState {
    /** Its examination waits. */
    WAITING,
    /** It is being examined. */
    RUNNING,
    /** There is a report. */
    EXAMINED,
    /** The file cannot be read. */
    REFUSED,
    /** The examination could not be done. */
    FAILED,
    /** Somebody gave the examination up. */
    CANCELLED;

    /**
     * The newest job about a version.
     *
     * @param state its state
     * @param finishedAt when it ended
     */
    record NewestJob(JobState state, @Nullable Instant finishedAt) {
        private boolean isAfter(@Nullable Instant examinedAt) {
            return finishedAt == null || examinedAt == null || finishedAt.isAfter(examinedAt);
        }
    }

    /**
     * The state that follows from the newest job and the newest examination: work going on comes first, then whichever ended
     * last.
     *
     * @param outcome of the examination, empty when there is none
     * @param examinedAt when it was made
     */
    static DocumentState of(Optional<NewestJob> job, String outcome, @Nullable Instant examinedAt) {
        DocumentState examined = outcome.isEmpty() ? WAITING : valueOf(outcome);
        return job.map(newest -> newest.state() == JobState.DONE || !newest.isAfter(examinedAt)
                        ? examined
                        : valueOf(newest.state().name()))
                .orElse(examined);
    }
}
