package io.mingzhang.server.platform.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are worked on; see {@code docs/adr/0042-jobs-in-the-database.md}.
 *
 * @param workers how many at a time on this node; 0 leaves one processor to the interface and the database
 * @param poll how long an idle node waits before it looks for work that another node was given
 * @param beat how often a running job shows that it lives, and hears that it was cancelled
 * @param lostAfter how long a running job may show no life before it is given to another worker
 * @param timeLimit the longest a run may take; the largest admitted documents take about a minute
 * @param attempts how often a job is begun whose worker died of it, or beside it
 */
@ConfigurationProperties("mingzhang.jobs")
record JobSettings(
        @DefaultValue("0") int workers,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("500ms") Duration beat,
        @DefaultValue("15s") Duration lostAfter,
        @DefaultValue("10m") Duration timeLimit,
        @DefaultValue("3") int attempts) {

    JobSettings {
        if (workers < 0 || attempts < 1 || lostAfter.compareTo(beat.multipliedBy(4)) < 0) {
            throw new IllegalArgumentException("mingzhang.jobs: workers ≥ 0, attempts ≥ 1, lost-after ≥ 4 × beat");
        }
    }

    /** How many at a time. */
    int slots() {
        return workers > 0 ? workers : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
