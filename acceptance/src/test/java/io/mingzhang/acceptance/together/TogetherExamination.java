package io.mingzhang.acceptance.together;

import io.mingzhang.acceptance.Examination;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.rulebook.SetExaminer;
import io.mingzhang.checks.rulebook.SetReport;
import io.mingzhang.checks.together.DocumentKey;
import io.mingzhang.checks.together.DocumentSet;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.documents.fictional.FictionalExamples.Example;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.Disclosure;
import io.mingzhang.standards.Standards;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files read, put into sets and examined together in the test's own JVM. */
record TogetherExamination(List<SetPlan> plans, List<SetReport> reports) {

    private static final SetExaminer EXAMINER = new SetExaminer(Rulebook.shipped(Standards.shipped()));

    static TogetherExamination of(List<Example> files) {
        Map<String, ExaminedDocument> documents = new LinkedHashMap<>();
        for (Example file : files) {
            Disclosure read = Examination.read(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
            documents.put(file.name(), new ExaminedDocument(read, Standards.shipped()));
        }
        List<SetPlan> plans = SetFormer.sets(documents.values().stream()
                .map(document -> DocumentKey.of(document.disclosure()))
                .toList());
        return new TogetherExamination(
                plans,
                plans.stream()
                        .map(plan -> EXAMINER.examine(DocumentSet.of(plan, documents)))
                        .toList());
    }

    /** What contradicts between the files, hints aside. */
    List<Finding> graveFindings() {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
