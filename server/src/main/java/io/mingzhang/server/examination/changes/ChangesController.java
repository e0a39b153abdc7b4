package io.mingzhang.server.examination.changes;

import io.mingzhang.checks.comparison.DocumentComparison;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.json.ComparisonJson;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.text.ComparisonReport;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.server.examination.export.ExportSource;
import io.mingzhang.server.examination.export.ExportSources;
import io.mingzhang.server.examination.export.Reexamination;
import io.mingzhang.server.platform.access.Needs;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.downloads.Downloads;
import io.mingzhang.server.platform.downloads.SpooledFile;
import io.mingzhang.server.platform.web.ProblemCode;
import io.mingzhang.server.platform.web.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two versions of a document beside each other. */
@RestController
@Needs(Permission.EXAMINE_READ)
@RequestMapping("/api/v1/documents/{id}/changes")
class ChangesController {

    private final ExportSources sources;
    private final StoredFindings findings;
    private final Comparisons comparisons;
    private final Reexamination reexamination;
    private final Downloads downloads;

    ChangesController(
            ExportSources sources,
            StoredFindings findings,
            Comparisons comparisons,
            Reexamination reexamination,
            Downloads downloads) {
        this.sources = sources;
        this.findings = findings;
        this.comparisons = comparisons;
        this.reexamination = reexamination;
        this.downloads = downloads;
    }

    @GetMapping
    ChangesView between(@PathVariable UUID id, @RequestParam int from, @RequestParam int to) {
        ExportSource before = version(id, from);
        ExportSource after = version(id, to);
        List<Map<String, Object>> old = findings.of(examination(before, from));
        List<Map<String, Object>> now = findings.of(examination(after, to));
        Set<Object> had = fingerprints(old);
        Set<Object> has = fingerprints(now);
        Comparisons.Figures figures = comparisons.between(before, after);
        return new ChangesView(
                from,
                to,
                old.stream().filter(each -> !has.contains(fingerprint(each))).toList(),
                now.stream().filter(each -> had.contains(fingerprint(each))).toList(),
                now.stream().filter(each -> !had.contains(fingerprint(each))).toList(),
                figures.first(),
                figures.total(),
                figures.problem());
    }

    @GetMapping("/export")
    void export(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam String format,
            HttpServletResponse response)
            throws IOException {
        ExportSource before = version(id, from);
        ExportSource after = version(id, to);
        String name = after.stem() + "-版本" + from + "与版本" + to + "的变化";
        switch (format) {
            case "json" -> downloads.send(name + ".json", "application/json", () -> json(before, after), response);
            case "text" ->
                downloads.send(name + ".txt", "text/plain;charset=UTF-8", () -> text(before, after), response);
            default -> throw Refused.badField("format", "没有“" + format + "”这种导出格式，可选：json、text。");
        }
    }

    private SpooledFile json(ExportSource before, ExportSource after) {
        Audited now = audited(after);
        DocumentComparison comparison = DocumentComparison.of(version(audited(before)), version(now));
        return SpooledFile.of(target -> {
            try (Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8)) {
                new ComparisonJson(text).write(comparison, now.settled());
            }
        });
    }

    private SpooledFile text(ExportSource before, ExportSource after) {
        Audited now = audited(after);
        DocumentComparison comparison = DocumentComparison.of(version(audited(before)), version(now));
        List<String> lines = new ComparisonReport(Ink.NONE, true).lines(comparison, now.settled());
        return SpooledFile.of(
                target -> target.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private Audited audited(ExportSource source) {
        return switch (reexamination.examine(source, source.fileName(), false)) {
            case Result.Failed<Audited>(var failure) -> throw notComparable(failure);
            case Result.Done<Audited>(var audited) -> {
                if (audited.isNoBudget()) {
                    throw notComparable(Failure.noBudget(source.fileName()));
                }
                yield audited;
            }
        };
    }

    private static DocumentComparison.Version version(Audited audited) {
        return new DocumentComparison.Version(audited.document(), audited.findings());
    }

    private static Refused notComparable(Failure failure) {
        return new Refused(
                ProblemCode.CONFLICT, failure.source() + "：" + failure.reason() + "，不能比较。", failure.advice() + "。");
    }

    private ExportSource version(UUID document, int number) {
        return sources.ofVersion(document, number).orElseThrow(() -> Refused.notFound("版本"));
    }

    private static UUID examination(ExportSource source, int number) {
        UUID examination = source.examinationId();
        if (examination == null) {
            throw new Refused(ProblemCode.CONFLICT, "版本" + number + "还没有审查完，暂不能比较。", "请等审查完成后再看。");
        }
        return examination;
    }

    private static Set<Object> fingerprints(List<Map<String, Object>> findings) {
        return findings.stream().map(ChangesController::fingerprint).collect(Collectors.toSet());
    }

    private static Object fingerprint(Map<String, Object> finding) {
        return finding.getOrDefault("fingerprint", "");
    }
}
