package io.mingzhang.server.examination.sets;

import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.reports.audit.SetAuditor;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.server.examination.report.ReportParts;
import io.mingzhang.server.examination.run.MemoryGuard;
import io.mingzhang.server.platform.jobs.JobFailed;
import io.mingzhang.server.platform.jobs.JobKind;
import io.mingzhang.server.platform.jobs.JobRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The job that examines the documents of a set together. */
@Component
class ExamineSet implements JobKind {

    /** The kind of job; its subject is the set. */
    static final String KIND = "EXAMINE_SET";

    private final DocumentKeys keys;
    private final SetReading reading;
    private final ReportParts parts;
    private final MemoryGuard memory;
    private final SetExaminations store;

    ExamineSet(DocumentKeys keys, SetReading reading, ReportParts parts, MemoryGuard memory, SetExaminations store) {
        this.keys = keys;
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
        List<KeyedDocument> documents = keys.ofSet(run.subject());
        if (documents.size() < 2) {
            throw new JobFailed("这一套中能读取的文件不足两个，没有可以相互核对的内容。", "请添加文件，或等各个文件检查完成后再试。");
        }
        Map<String, KeyedDocument> bySource = bySource(documents);
        SetPlan plan = plan(bySource);
        long bytes =
                documents.stream().mapToLong(document -> document.file().size()).sum();
        try (MemoryGuard.Taken _ = memory.take(bytes, run)) {
            SetReading.Sources sources = reading.of(bySource, run);
            SetAuditor auditor = reading.auditor(sources);
            long start = System.nanoTime();
            AuditedSet audited = auditor.audit(plan);
            long nanos = System.nanoTime() - start;
            if (audited.report().isEmpty()) {
                throw new JobFailed("其中有文件现在无法读取，没有核对这一套文件。", "请先重新检查各个文件。");
            }
            run.stage("STORING", bySource.size() + 1, bySource.size() + 2);
            ReportParts.Parts made = parts.ofSet(audited, sources.members());
            run.conclude(() -> store.examined(
                    new SetExaminations.Examined(run.subject(), audited, SetOrders.stamp(documents), nanos), made));
        }
    }

    /** Findings name the documents; two of the same name are told apart by a number. */
    private static Map<String, KeyedDocument> bySource(List<KeyedDocument> documents) {
        Map<String, KeyedDocument> bySource = new LinkedHashMap<>();
        for (KeyedDocument document : documents) {
            String source = document.name();
            for (int number = 2; bySource.containsKey(source); number++) {
                source = "%s（%d）".formatted(document.name(), number);
            }
            bySource.put(source, document);
        }
        return bySource;
    }

    private static SetPlan plan(Map<String, KeyedDocument> bySource) throws JobFailed {
        List<DocumentKey> named = new ArrayList<>();
        bySource.forEach((source, document) -> named.add(document.keyOf(source)));
        SetPlan plan = SetFormer.oneSet(named).stream()
                .findFirst()
                .orElseThrow(() -> new JobFailed("这些文件都没有写明部门，无法判断它们之间的关系。", "请先更正各文件的部门名称，再重新核对。"));
        if (!plan.isExamined()) {
            throw new JobFailed("这些文件的内容重叠，像是同一文件的不同版本，没有可以相互核对的内容。", "如确为同一文件，请把其中一个作为另一个的新版本。");
        }
        return plan;
    }
}
