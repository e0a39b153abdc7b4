package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.jobs.JobState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the browser sees it.
 *
 * @param id the job
 * @param kind {@code EXAMINE} or {@code EXAMINE_SET}
 * @param batchId what it was ordered together with
 * @param title usually a file name
 * @param documentId the document it examines
 * @param setId the set it examines
 * @param examinationId what it came to, once it is done
 * @param state its state
 * @param stage {@code READING}, {@code RECOGNIZING}, {@code CHECKING}, {@code STORING}; empty before
 * @param stepsDone steps done
 * @param stepsTotal steps in all, 0 before the first
 * @param attempt how often it was begun
 * @param problem why it failed; empty when it did not
 * @param remedy what to do then
 * @param createdAt when it was ordered
 * @param startedAt when it was last begun
 * @param finishedAt when it ended
 * @param result what the examination came to, once the job is done
 */
public record JobView(
        UUID id,
        String kind,
        UUID batchId,
        String title,
        @Nullable UUID documentId,
        @Nullable UUID setId,
        @Nullable UUID examinationId,
        JobState state,
        String stage,
        int stepsDone,
        int stepsTotal,
        int attempt,
        String problem,
        String remedy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Result result) {

    /**
     * What an examination came to.
     *
     * @param outcome {@code EXAMINED} or {@code REFUSED}
     * @param refusal why the file cannot be read; empty when it can
     * @param errors 错误
     * @param warnings 警告
     * @param infos 提示
     */
    public record Result(String outcome, String refusal, int errors, int warnings, int infos) {}
}
