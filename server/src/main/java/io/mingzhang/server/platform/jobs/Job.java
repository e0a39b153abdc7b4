package io.mingzhang.server.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a job stands.
 *
 * @param id the job
 * @param kind the name of its {@link JobKind}
 * @param subject what it works on
 * @param batch what it was ordered together with
 * @param title what the user sees
 * @param state its state
 * @param progress how far it is
 * @param attempt how often it was begun
 * @param problem why it failed, in Chinese; empty when it did not
 * @param remedy what to do then, in Chinese
 * @param times when what happened
 */
public record Job(
        UUID id,
        String kind,
        UUID subject,
        UUID batch,
        String title,
        JobState state,
        Progress progress,
        int attempt,
        String problem,
        String remedy,
        Times times) {

    /**
     * How far it is.
     *
     * @param stage a stable name, empty before the first
     * @param done steps done
     * @param total steps in all
     */
    public record Progress(String stage, int done, int total) {

        /** Not begun. */
        static final Progress NONE = new Progress("", 0, 0);
    }

    /**
     * When what happened.
     *
     * @param created when it was ordered
     * @param started when it was last begun
     * @param finished when it was finished
     */
    public record Times(Instant created, Optional<Instant> started, Optional<Instant> finished) {}
}
