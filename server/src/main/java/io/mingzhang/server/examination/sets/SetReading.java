package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.reports.audit.DocumentSource;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.audit.SetAuditor;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.view.SetMember;
import io.mingzhang.server.platform.files.StoredFiles;
import io.mingzhang.server.platform.jobs.JobRun;
import io.mingzhang.standards.Standards;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the documents of sets out of the stored files. */
@Component
class SetReading {

    private final FileReading reading;
    private final StoredFiles files;
    private final Standards standards;
    private final Rulebook rulebook;

    SetReading(FileReading reading, StoredFiles files, Standards standards, Rulebook rulebook) {
        this.reading = reading;
        this.files = files;
        this.standards = standards;
        this.rulebook = rulebook;
    }

    /** The documents of these names. */
    Sources of(Map<String, KeyedDocument> bySource, JobRun run) {
        return new Sources(bySource, run);
    }

    /** An auditor that reads them. */
    SetAuditor auditor(Sources sources) {
        return new SetAuditor(sources, standards, rulebook, CheckSelection.ALL);
    }

    /** Documents by name, read when asked for; what their recognition began with is kept for finding places. */
    final class Sources implements DocumentSource {

        private final Map<String, KeyedDocument> bySource;
        private final JobRun run;
        private final List<SetMember> members = new ArrayList<>();

        private Sources(Map<String, KeyedDocument> bySource, JobRun run) {
            this.bySource = bySource;
            this.run = run;
        }

        @Override
        public Result<Understood> read(String source) {
            KeyedDocument document = bySource.get(source);
            if (document == null) {
                return new Result.Failed<>(new Failure(source, "CORRUPT", "没有这个文件。", ""));
            }
            run.stage("READING", members.size(), bySource.size() + 2);
            return reading.read(source, files.bytes(document.file().content()), content -> keep(document, content));
        }

        private void keep(KeyedDocument document, DocumentContent content) {
            members.add(new SetMember(document.id().toString(), content));
            if (members.size() == bySource.size()) {
                run.stage("CHECKING", members.size(), bySource.size() + 2);
            }
        }

        List<SetMember> members() {
            return List.copyOf(members);
        }
    }
}
