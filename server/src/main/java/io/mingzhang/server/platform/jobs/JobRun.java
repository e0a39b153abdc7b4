package io.mingzhang.server.platform.jobs;

import java.util.UUID;

/** One run of a job, as the work sees it. */
public interface JobRun {

    /** What it works on. */
    UUID subject();

    /** The job. */
    UUID job();

    /** Who ordered it. */
    UUID owner();

    /**
     * Tells how far it is. Cheap: the database is told a few times a second at most.
     *
     * @param stage a stable name, for example {@code READING}
     * @param done steps done
     * @param total steps in all
     * @throws JobStopped when it should not go on
     */
    void stage(String stage, int done, int total);

    /**
     * Asks whether to go on.
     *
     * @throws JobStopped when it was cancelled, took too long, or the program is being stopped
     */
    void requireGoing();

    /**
     * Stores what the job leaves behind and marks it done in one transaction: all of it or nothing. Nothing is stored when
     * the job was cancelled or meanwhile given to another worker, so that no two workers ever finish one job.
     *
     * @throws JobStopped when nothing was stored
     */
    void conclude(Runnable storing);
}
