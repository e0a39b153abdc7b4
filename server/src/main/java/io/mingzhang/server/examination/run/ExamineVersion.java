package io.mingzhang.server.examination.run;

import io.mingzhang.documents.ContentKept;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.examination.documents.ExamineOrders;
import io.mingzhang.server.examination.documents.Version;
import io.mingzhang.server.examination.documents.Versions;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.jobs.JobKind;
import io.mingzhang.server.platform.jobs.JobRun;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The job that examines one version of a document. */
@Component
class ExamineVersion implements JobKind {

    private static final int STEPS = 4;

    private final Versions versions;
    private final StoredFiles files;
    private final Examiners examiners;
    private final MemoryGuard memory;
    private final ExaminationStore store;

    ExamineVersion(
            Versions versions, StoredFiles files, Examiners examiners, MemoryGuard memory, ExaminationStore store) {
        this.versions = versions;
        this.files = files;
        this.examiners = examiners;
        this.memory = memory;
        this.store = store;
    }

    @Override
    public String name() {
        return ExamineOrders.KIND;
    }

    /** A version that is gone meanwhile needs no examination. */
    @Override
    public void run(JobRun run) throws InterruptedException {
        Optional<Version> version = versions.find(run.subject());
        if (version.isPresent()) {
            run.stage("READING", 0, STEPS);
            try (MemoryGuard.Taken _ = memory.take(version.get().size(), run)) {
                examine(version.get(), run);
            }
        }
    }

    private void examine(Version version, JobRun run) {
        ContentKept kept = new ContentKept(content -> run.stage("RECOGNIZING", 1, STEPS));
        switch (examiners.reading().read(version.fileName(), files.bytes(version.content()), kept)) {
            case Result.Failed<Understood>(var failure) -> {
                run.stage("STORING", STEPS - 1, STEPS);
                run.conclude(() -> store.refused(version.id(), failure));
            }
            case Result.Done<Understood>(var understood) -> {
                run.stage("CHECKING", 2, STEPS);
                Audited audited = examiners.auditor().audit(understood);
                run.stage("STORING", STEPS - 1, STEPS);
                ReportParts.Parts parts = examiners.parts().of(audited, kept.content());
                run.conclude(() -> store.examined(version.id(), audited, parts));
            }
        }
    }
}
