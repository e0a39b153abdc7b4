package io.mingzhang.server.platform.jobs;

import io.mingzhang.server.platform.access.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The queue, for those who order work and ask about it.
 *
 * <p>Batches take turns (start-time fair queueing): a job's turn is one after the last unfinished one of its batch, but not
 * before the turn that is served now. So a single file waits for one job of each other batch at most, however many files
 * somebody else has dropped.
 */
@Component
public final class Jobs {

    /** The most that are listed at once. */
    public static final int MOST_LISTED = 1000;

    private static final String UNFINISHED = "state in ('WAITING', 'RUNNING')";

    /** The last turn before those that the batch {@code :batch} gets next. */
    private static final String TURN_BEFORE = """
            greatest(
                coalesce((select max(turn) from platform.job where batch_id = :batch and %1$s), 0),
                coalesce((select min(turn) from platform.job where %1$s), 1) - 1)
            """.formatted(UNFINISHED);

    private static final String ANEW = """
            state = 'WAITING', stage = '', steps_done = 0, steps_total = 0, attempt = 0, cancel_requested = false,
            problem = '', remedy = '', worker = '', started_at = null, heartbeat_at = null, finished_at = null
            """;

    private final JdbcClient database;
    private final JobBell bell;
    private final TransactionTemplate apart;

    Jobs(JdbcClient database, JobBell bell, PlatformTransactionManager transactions) {
        this.database = database;
        this.bell = bell;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Orders work in the caller's transaction: it begins after the commit.
     *
     * @return the job; one that already waits or runs for the same subject, when there is one
     */
    public UUID order(JobOrder order) {
        while (true) {
            UUID id = UUID.randomUUID();
            int added = database.sql("""
                    insert into platform.job (id, kind, subject_id, batch_id, title, state, turn, created_at, owner_id,
                        division_code, path)
                    values (:id, :kind, :subject, :batch, :title, 'WAITING', 1 + %s, clock_timestamp(), :owner, :division,
                        coalesce((select a.path from platform.account a where a.id = :owner), '/'))
                    on conflict (kind, subject_id) where %s do nothing
                    """.formatted(TURN_BEFORE, UNFINISHED))
                    .param("id", id)
                    .param("kind", order.kind())
                    .param("subject", order.subject())
                    .param("batch", order.batch())
                    .param("title", order.title())
                    .param("owner", order.ownerId())
                    .param("division", order.divisionCode())
                    .update();
            if (added == 1) {
                bell.ringAfterCommit();
                return id;
            }
            Optional<UUID> present = unfinished(order.kind(), order.subject());
            if (present.isPresent()) {
                return present.get();
            }
        }
    }

    private Optional<UUID> unfinished(String kind, UUID subject) {
        return database.sql(
                        "select id from platform.job where kind = :kind and subject_id = :subject and " + UNFINISHED)
                .param("kind", kind)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    /** How a job stands. */
    public Optional<Job> find(UUID job) {
        return database.sql("select " + JobRows.COLUMNS + " from platform.job where id = :id")
                .param("id", job)
                .query(JobRows::job)
                .optional();
    }

    /** The newest job of a kind for each of the subjects that have one. */
    public Map<UUID, Job> newestOf(String kind, Collection<UUID> subjects) {
        Map<UUID, Job> newest = new HashMap<>();
        database.sql("""
                select distinct on (subject_id) %s from platform.job
                where kind = :kind and subject_id = any(:subjects) order by subject_id, created_at desc
                """.formatted(JobRows.COLUMNS))
                .param("kind", kind)
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(JobRows::job)
                .list()
                .forEach(job -> newest.put(job.subject(), job));
        return newest;
    }

    /**
     * Which jobs are wanted.
     *
     * @param batch those of a batch only
     * @param active only unfinished ones, or only finished ones
     * @param seen only those that somebody may see
     */
    public record Choice(Optional<UUID> batch, Optional<Boolean> active, Optional<Seen> seen) {

        /** Of everybody. */
        public Choice(Optional<UUID> batch, Optional<Boolean> active) {
            this(batch, active, Optional.empty());
        }

        private String condition() {
            return (batch.isPresent() ? "batch_id = :batch" : "true")
                    + active.map(unfinished -> unfinished ? " and " + UNFINISHED : " and not (" + UNFINISHED + ")")
                            .orElse("")
                    + seen.map(those -> " and " + those.condition()).orElse("");
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            batch.ifPresent(id -> parameters.put("batch", id));
            seen.ifPresent(those -> parameters.putAll(those.parameters()));
            return parameters;
        }
    }

    /**
     * What somebody sees: his own, and those of people at home in a scope.
     *
     * @param person who
     * @param scope where
     */
    public record Seen(UUID person, Scope scope) {

        private String condition() {
            return "(owner_id = :me or " + scope.condition("path") + ")";
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>(scope.parameters());
            parameters.put("me", person);
            return parameters;
        }
    }

    /** The newest jobs first, {@link #MOST_LISTED} at most. */
    public List<Job> list(Choice choice) {
        return database.sql("select %s from platform.job where %s order by created_at desc, id limit :most"
                        .formatted(JobRows.COLUMNS, choice.condition()))
                .params(choice.parameters())
                .param("most", MOST_LISTED)
                .query(JobRows::job)
                .list();
    }

    /** How many of the chosen jobs are in which state. */
    public JobSummary summary(Choice choice) {
        return database.sql("""
                select count(*) filter (where state = 'WAITING') as waiting,
                    count(*) filter (where state = 'RUNNING') as running,
                    count(*) filter (where state = 'DONE') as done,
                    count(*) filter (where state = 'FAILED') as failed,
                    count(*) filter (where state = 'CANCELLED') as cancelled
                from platform.job where %s
                """.formatted(choice.condition()))
                .params(choice.parameters())
                .query(JobSummary.class)
                .single();
    }

    /** Gives a job up: at once when it waits, at its next step when it runs. */
    public void cancel(UUID job) {
        cancelWhere("id = :id", job);
    }

    /** Gives up the unfinished jobs of a batch that somebody may see. */
    public int cancelBatch(UUID batch, Seen seen) {
        return cancelWhere("batch_id = :id and " + seen.condition(), batch, seen.parameters());
    }

    /** Whether somebody may see a job; also when there is no such job. */
    public boolean isSeen(UUID job, Seen seen) {
        return database.sql("select not exists (select 1 from platform.job where id = :id and not " + seen.condition()
                        + ")")
                .params(seen.parameters())
                .param("id", job)
                .query(Boolean.class)
                .single();
    }

    /** Gives up what is unfinished for a subject. */
    public void cancelOf(UUID subject) {
        cancelWhere("subject_id = :id", subject);
    }

    private int cancelWhere(String condition, UUID id) {
        return cancelWhere(condition, id, Map.of());
    }

    private int cancelWhere(String condition, UUID id, Map<String, Object> more) {
        return database.sql("""
                update platform.job set cancel_requested = true,
                    finished_at = case state when 'WAITING' then clock_timestamp() end,
                    state = case state when 'WAITING' then 'CANCELLED' else state end
                where %s and %s
                """.formatted(condition, UNFINISHED))
                .params(more)
                .param("id", id)
                .update();
    }

    /** Begins a failed or cancelled job anew; nothing happens when its subject is being worked on already. */
    public void retry(UUID job) {
        retryWhere("id = :id", job, Map.of());
    }

    /** Begins the failed jobs of a batch anew that somebody may see. */
    public int retryFailed(UUID batch, Seen seen) {
        return retryWhere("batch_id = :id and state = 'FAILED' and " + seen.condition(), batch, seen.parameters());
    }

    private int retryWhere(String condition, UUID id, Map<String, Object> more) {
        String sql = """
                with again as (
                    select distinct on (kind, subject_id) id, batch_id from platform.job old
                    where %s and state in ('FAILED', 'CANCELLED') and not exists (
                        select 1 from platform.job other
                        where other.kind = old.kind and other.subject_id = old.subject_id and other.%s)
                    order by kind, subject_id, created_at desc),
                placed as (select id, row_number() over (order by id) as place from again)
                update platform.job set %s,
                    turn = placed.place + (select greatest(
                        coalesce(max(turn) filter (where batch_id = job.batch_id), 0), coalesce(min(turn), 1) - 1)
                        from platform.job unfinished where unfinished.%s)
                from placed where job.id = placed.id
                """.formatted(condition, UNFINISHED, ANEW, UNFINISHED);
        try {
            Integer begun = apart.execute(
                    status -> database.sql(sql).params(more).param("id", id).update());
            bell.ringAfterCommit();
            return begun == null ? 0 : begun;
        } catch (DuplicateKeyException orderedMeanwhile) {
            return 0;
        }
    }
}
