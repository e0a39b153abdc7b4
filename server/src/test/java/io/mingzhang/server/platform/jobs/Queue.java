package io.mingzhang.server.platform.jobs;

import static org.awaitility.Awaitility.await;

import io.mingzhang.server.platform.access.Scope;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of the test's database with as many nodes as a test wants, each as on a machine of its own. */
final class Queue {

    static final String KIND = "TEST";
    static final UUID PERSON = new UUID(0, 1);

    final JdbcClient database;
    final Jobs jobs;
    final JobTable table;
    final TransactionTemplate transactions;
    static final Jobs.Seen EVERYBODY = new Jobs.Seen(new UUID(0, 0), Scope.EVERYWHERE);

    private final JobBell bell = new JobBell();
    private int nodes;

    Queue(JdbcClient database, PlatformTransactionManager manager) {
        this.database = database;
        this.jobs = new Jobs(database, bell, manager);
        this.table = new JobTable(database);
        this.transactions = new TransactionTemplate(manager);
    }

    /** Small delays, so that tests need not wait. */
    static JobSettings settings(int workers, Duration timeLimit) {
        return new JobSettings(
                workers, Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofSeconds(2), timeLimit, 3);
    }

    /** A node that works on the given kind of jobs; the caller starts and stops it. */
    JobWorkers node(JobKind kind, JobSettings settings) {
        JobCrew crew = new JobCrew(table, transactions, List.of(kind), settings);
        WorkerName name = new WorkerName("1@test-node-" + nodes++, "life");
        return new JobWorkers(name, table, bell, crew, settings);
    }

    JobCrew crew(JobKind kind, JobSettings settings) {
        return new JobCrew(table, transactions, List.of(kind), settings);
    }

    UUID order(UUID batch) {
        return order(batch, UUID.randomUUID());
    }

    UUID order(UUID batch, UUID subject) {
        return jobs.order(new JobOrder(KIND, subject, batch, "县财政局预算.docx", PERSON, ""));
    }

    UUID order() {
        return order(UUID.randomUUID());
    }

    JobTable.Claim claim(String worker) {
        return table.claim(worker, List.of(KIND)).orElseThrow();
    }

    Job job(UUID id) {
        return jobs.find(id).orElseThrow();
    }

    void awaitState(UUID id, JobState state) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> job(id).state() == state);
    }

    /** As if the worker had shown no life for a minute. */
    void silence(UUID id) {
        database.sql("update platform.job set heartbeat_at = heartbeat_at - interval '1 minute' where id = :id")
                .param("id", id)
                .update();
    }

    void recover() {
        table.recover(List.of(), Duration.ofSeconds(30), 3);
    }

    /** A kind of work given as what it does. */
    static JobKind kind(Work work) {
        return new JobKind() {
            @Override
            public String name() {
                return KIND;
            }

            @Override
            public void run(JobRun run) throws Exception {
                work.run(run);
            }
        };
    }

    /** What a job does. */
    interface Work {
        void run(JobRun run) throws Exception;
    }
}
