package io.mingzhang.server.platform.jobs;

import java.util.Set;

/** The states of a job, and which may follow which. */
public enum JobState {
    /** Nobody works on it yet, or not any more. */
    WAITING,
    /** A worker has it. */
    RUNNING,
    /** It was done. */
    DONE,
    /** It could not be done. */
    FAILED,
    /** Somebody did not want it any more. */
    CANCELLED;

    /** The states that may follow. */
    public Set<JobState> next() {
        return switch (this) {
            case WAITING -> Set.of(RUNNING, CANCELLED);
            case RUNNING -> Set.of(DONE, FAILED, CANCELLED, WAITING);
            case FAILED, CANCELLED -> Set.of(WAITING);
            case DONE -> Set.of();
        };
    }

    /** Whether nothing more happens by itself. */
    public boolean isFinished() {
        return this != WAITING && this != RUNNING;
    }
}
