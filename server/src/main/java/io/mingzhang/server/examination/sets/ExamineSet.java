package io.mingzhang.server.examination.sets;

import io.mingzhang.reports.audit.SetAuditor;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.server.examination.run.MemoryGuard;
import io.mingzhang.server.platform.jobs.JobFailed;
import io.mingzhang.server.platform.jobs.JobKind;
import io.mingzhang.server.platform.jobs.JobRun;
import org.springframework.stereotype.Component;

/** The job that examines the documents of a set together. */
@Component
class ExamineSet implements JobKind {

    /** The kind of job; its subject is the set. */
    static final String KIND = "EXAMINE_SET";

    private final PlannedSets sets;
    private final SetReading reading;
    private final ReportParts parts;
    private final MemoryGuard memory;
    private final SetExaminations store;

    ExamineSet(PlannedSets sets, SetReading reading, ReportParts parts, MemoryGuard memory, SetExaminations store) {
        this.sets = sets;
        this.reading = reading;
        this.parts = parts;
        this.memory = memory;
        this.store = store;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws JobFailed, InterruptedException {
        PlannedSet planned = sets.of(run.subject());
        int steps = planned.documents().size() + 2;
        try (MemoryGuard.Taken _ = memory.take(planned.bytes(), run)) {
            SetReading.Sources sources = reading.of(planned.documents(), run);
            SetAuditor auditor = reading.auditor(sources);
            long start = System.nanoTime();
            AuditedSet audited = auditor.audit(planned.plan());
            long nanos = System.nanoTime() - start;
            if (audited.report().isEmpty()) {
                throw new JobFailed("其中有文件现在无法读取，没有核对这一套文件。", "请先重新检查各个文件。");
            }
            run.stage("STORING", steps - 1, steps);
            ReportParts.Parts made = parts.ofSet(audited, sources.members());
            String stamp = SetOrders.stamp(planned.documents().values());
            run.conclude(
                    () -> store.examined(new SetExaminations.Examined(run.subject(), audited, stamp, nanos), made));
        }
    }
}
