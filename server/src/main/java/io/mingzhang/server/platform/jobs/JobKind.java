package io.mingzhang.server.platform.jobs;

/**
 * A kind of work, a bean each. It may be interrupted at any moment and run again from the beginning, on another node too:
 * what it leaves behind it stores in {@link JobRun#conclude}.
 */
public interface JobKind {

    /** The stable name in the database, for example {@code EXAMINE}. */
    String name();

    /**
     * Does the work.
     *
     * @throws JobFailed when it cannot be done, for a reason that the user is told
     * @throws Exception a mistake of ours: the user is told its number, the log the rest
     */
    void run(JobRun run) throws Exception;
}
