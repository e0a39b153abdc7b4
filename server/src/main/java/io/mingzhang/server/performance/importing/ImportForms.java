package io.mingzhang.server.performance.importing;

import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.server.platform.jobs.JobFailed;
import io.mingzhang.server.platform.jobs.JobKind;
import io.mingzhang.server.platform.jobs.JobRun;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The job that reads an imported document. */
@Component
class ImportForms implements JobKind {

    static final String KIND = "IMPORT_FORMS";

    private static final int STEPS = 2;

    private final ImportTable imports;
    private final RecognizedFiles files;

    ImportForms(ImportTable imports, RecognizedFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws JobFailed {
        Optional<Import> made = imports.find(run.subject());
        if (made.isEmpty()) {
            return;
        }
        run.stage("READING", 0, STEPS);
        switch (files.read(made.get())) {
            case Result.Failed<Understood>(var failure) ->
                throw new JobFailed(failure.reason() + "。", failure.advice() + "。");
            case Result.Done<Understood>(var understood) -> {
                int forms = understood.document().targets().size();
                if (forms == 0) {
                    throw new JobFailed("文件里没有识别到绩效目标申报表。", "请确认是否选错文件；扫描图片和 PDF 暂不能导入，请提供 Word、Excel 或文本。");
                }
                run.conclude(() -> imports.read(made.get().id(), forms));
            }
        }
    }
}
