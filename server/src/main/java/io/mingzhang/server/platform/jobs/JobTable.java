package io.mingzhang.server.platform.jobs;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queue, for workers. Times are those of the database, so that nodes need not agree on theirs. Every change names the
 * worker and the attempt: a worker that lost its job changes nothing any more.
 */
@Component
class JobTable {

    private static final String OWN = "id = :id and worker = :worker and attempt = :attempt and state = 'RUNNING'";

    private final JdbcClient database;

    JobTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A job that a worker has.
     *
     * @param job the job as it was claimed
     * @param worker who has it
     * @param owner who ordered it
     */
    record Claim(Job job, String worker, UUID owner) {}

    /** Takes the job whose turn it is, of the kinds this node knows; no two workers ever get the same. */
    Optional<Claim> claim(String worker, Collection<String> kinds) {
        return database.sql("""
                update platform.job set state = 'RUNNING', worker = :worker, attempt = attempt + 1, stage = '',
                    steps_done = 0, steps_total = 0, started_at = clock_timestamp(), heartbeat_at = clock_timestamp()
                where id = (
                    select id from platform.job where state = 'WAITING' and kind = any(:kinds)
                    order by turn, created_at, id limit 1 for update skip locked)
                returning owner_id, %s
                """.formatted(JobRows.COLUMNS))
                .param("worker", worker)
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, number) ->
                        new Claim(JobRows.job(row, number), worker, row.getObject("owner_id", UUID.class)))
                .optional();
    }

    /** What a worker hears when it shows that it lives. */
    enum Answer {
        GO_ON,
        CANCELLED,
        NOT_YOURS
    }

    /** Shows that the worker lives, and how far it is. */
    Answer beat(Claim claim, Job.Progress progress) {
        return own(claim, """
                update platform.job set heartbeat_at = clock_timestamp(), stage = :stage, steps_done = :done,
                    steps_total = :total where %s returning cancel_requested
                """.formatted(OWN))
                .param("stage", progress.stage())
                .param("done", progress.done())
                .param("total", progress.total())
                .query(Boolean.class)
                .optional()
                .map(cancelled -> cancelled ? Answer.CANCELLED : Answer.GO_ON)
                .orElse(Answer.NOT_YOURS);
    }

    /**
     * Marks a job done in the transaction that stores what it came to, as its last statement: whoever changes a document and
     * then its jobs, and this transaction, lock them in the same order.
     *
     * @return whether the worker still had the job and nobody had given it up
     */
    boolean complete(Claim claim) {
        return own(claim, """
                        update platform.job set state = 'DONE', finished_at = clock_timestamp()
                        where %s and not cancel_requested
                        """.formatted(OWN)).update() == 1;
    }

    /** Asks whether to go on. */
    Answer ask(Claim claim) {
        return own(claim, "select cancel_requested from platform.job where " + OWN)
                .query(Boolean.class)
                .optional()
                .map(cancelled -> cancelled ? Answer.CANCELLED : Answer.GO_ON)
                .orElse(Answer.NOT_YOURS);
    }

    /** How a run ended; the texts are for the user. */
    record Ending(JobState state, String problem, String remedy) {

        static final Ending DONE = new Ending(JobState.DONE, "", "");
        static final Ending CANCELLED = new Ending(JobState.CANCELLED, "", "");
    }

    /** Writes how a run ended. */
    void finish(Claim claim, Ending ending) {
        own(claim, """
                update platform.job set state = :state, problem = :problem, remedy = :remedy,
                    finished_at = clock_timestamp() where %s
                """.formatted(OWN))
                .param("state", ending.state().name())
                .param("problem", ending.problem())
                .param("remedy", ending.remedy())
                .update();
    }

    /** Gives a job back that was interrupted through no fault of its own; the attempt does not count. */
    void putBack(Claim claim) {
        own(claim, """
                update platform.job set state = case when cancel_requested then 'CANCELLED' else 'WAITING' end,
                    finished_at = case when cancel_requested then clock_timestamp() end,
                    attempt = attempt - 1, worker = '', heartbeat_at = null where %s
                """.formatted(OWN)).update();
    }

    private JdbcClient.StatementSpec own(Claim claim, String sql) {
        return database.sql(sql)
                .param("id", claim.job().id())
                .param("worker", claim.worker())
                .param("attempt", claim.job().attempt());
    }

    /** The workers that have jobs. */
    List<WorkerName> workers() {
        return database
                .sql("select distinct worker from platform.job where state = 'RUNNING'")
                .query(String.class)
                .list()
                .stream()
                .map(WorkerName::read)
                .toList();
    }

    /**
     * Takes jobs from workers that are gone or show no life: they wait again, or fail when too many workers died of them.
     *
     * @return how many
     */
    int recover(Collection<WorkerName> gone, Duration lostAfter, int attempts) {
        return database.sql("""
                update platform.job set
                    state = case when cancel_requested then 'CANCELLED' when attempt >= :attempts then 'FAILED'
                        else 'WAITING' end,
                    finished_at = case when cancel_requested or attempt >= :attempts then clock_timestamp() end,
                    problem = case when not cancel_requested and attempt >= :attempts then :problem else '' end,
                    remedy = case when not cancel_requested and attempt >= :attempts then :remedy else '' end,
                    worker = '', heartbeat_at = null
                where state = 'RUNNING' and (worker = any(:gone)
                    or heartbeat_at < clock_timestamp() - make_interval(secs => :seconds))
                """)
                .param("gone", gone.stream().map(WorkerName::toString).toArray(String[]::new))
                .param("seconds", lostAfter.toSeconds())
                .param("attempts", attempts)
                .param("problem", JobTexts.interrupted(attempts))
                .param("remedy", JobTexts.INTERRUPTED_REMEDY)
                .update();
    }
}
