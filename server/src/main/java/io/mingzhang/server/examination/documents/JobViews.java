package io.mingzhang.server.examination.documents;

import io.mingzhang.server.platform.jobs.Job;
import io.mingzhang.server.platform.jobs.JobState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What jobs work on and what they came to, for the browser. */
@Repository
public class JobViews {

    private static final String SUBJECTS = """
            select v.id as subject_id, v.document_id, null::uuid as set_id, e.id as examination_id, e.outcome, e.refusal,
                   e.errors, e.warnings, e.infos
            from examination.document_version v
            left join lateral (
                select * from examination.examination x where x.version_id = v.id order by x.finished_at desc, x.id limit 1
            ) e on true
            where v.id = any(:subjects)
            union all
            select s.id, null::uuid, s.id, e.id, e.outcome, e.refusal, e.errors, e.warnings, e.infos
            from examination.document_set s
            left join lateral (
                select * from examination.examination x where x.set_id = s.id order by x.finished_at desc, x.id limit 1
            ) e on true
            where s.id = any(:subjects)""";

    private final JdbcClient database;

    JobViews(JdbcClient database) {
        this.database = database;
    }

    private record Subject(
            UUID id,
            @Nullable UUID document,
            @Nullable UUID set,
            @Nullable UUID examination,
            JobView.@Nullable Result result) {

        static Subject of(ResultSet row, int number) throws SQLException {
            UUID examination = row.getObject("examination_id", UUID.class);
            return new Subject(
                    row.getObject("subject_id", UUID.class),
                    row.getObject("document_id", UUID.class),
                    row.getObject("set_id", UUID.class),
                    examination,
                    examination == null
                            ? null
                            : new JobView.Result(
                                    row.getString("outcome"),
                                    row.getString("refusal"),
                                    row.getInt("errors"),
                                    row.getInt("warnings"),
                                    row.getInt("infos")));
        }

        /** Its document or set was removed for good. */
        static Subject gone(UUID id) {
            return new Subject(id, null, null, null, null);
        }
    }

    /** The view of a job. */
    public JobView of(Job job) {
        return of(List.of(job)).getFirst();
    }

    /** The views of jobs, in their order. */
    public List<JobView> of(List<Job> jobs) {
        Map<UUID, Subject> subjects = new HashMap<>();
        database.sql(SUBJECTS)
                .param("subjects", jobs.stream().map(Job::subject).distinct().toArray(UUID[]::new))
                .query(Subject::of)
                .list()
                .forEach(subject -> subjects.put(subject.id(), subject));
        return jobs.stream()
                .map(job -> view(
                        job,
                        Optional.ofNullable(subjects.get(job.subject())).orElseGet(() -> Subject.gone(job.subject()))))
                .toList();
    }

    private static JobView view(Job job, Subject subject) {
        boolean done = job.state() == JobState.DONE;
        return new JobView(
                job.id(),
                job.kind(),
                job.batch(),
                job.title(),
                subject.document(),
                subject.set(),
                done ? subject.examination() : null,
                job.state(),
                job.progress().stage(),
                job.progress().done(),
                job.progress().total(),
                job.attempt(),
                job.problem(),
                job.remedy(),
                job.times().created(),
                job.times().started().orElse(null),
                job.times().finished().orElse(null),
                done ? subject.result() : null);
    }
}
