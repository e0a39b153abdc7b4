package io.mingzhang.cli;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.cli.audit.Audited;
import io.mingzhang.cli.audit.Auditor;
import io.mingzhang.cli.audit.CheckSelection;
import io.mingzhang.cli.audit.Totals;
import io.mingzhang.cli.batch.Batch;
import io.mingzhang.cli.batch.Inputs;
import io.mingzhang.cli.batch.Result;
import io.mingzhang.cli.json.AuditJson;
import io.mingzhang.cli.terminal.AuditReport;
import io.mingzhang.cli.terminal.Ink;
import io.mingzhang.cli.terminal.Progress;
import io.mingzhang.cli.terminal.Summary;
import io.mingzhang.cli.terminal.TimingReport;
import io.mingzhang.kernel.Severity;
import io.mingzhang.standards.Standards;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code audit FILE…}: examines documents and reports what contradicts what. */
@Command(
        name = "audit",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "审核预算公开文本，报告其中的矛盾。",
        footer = {
            "",
            "退出码：0 没有错误级疑点；1 有错误级疑点；2 有文件无法读取或没有预算内容（优先于 1）；64 用法有误。",
            "--check 限定的审核规则才计入疑点和退出码；--severity、--quiet、--all 只影响显示，不影响退出码。",
            "可同时给多个文件或文件夹，并行处理，按给出的顺序报告。"
        })
final class AuditCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文本文件或文件夹。")
    private List<Path> inputs = List.of();

    @Option(
            names = "--severity",
            paramLabel = "级别",
            defaultValue = "info",
            description = "显示的最低级别：error（错误）、warning（警告）、info（提示，默认）。")
    private Severity severity = Severity.INFO;

    @Option(names = "--check", split = ",", paramLabel = "编号", description = "只报告这些审核规则，逗号分隔；可写前缀（SUM）或通配（*-01）。")
    private List<String> checks = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "每个文件只输出一行结论，最后输出合计。")
    private boolean quiet;

    @Option(names = "--all", description = "不缩短较长的清单。")
    private boolean all;

    @Option(names = "--timings", description = "显示各阶段和每条规则的用时（JSON 输出时写到标准错误）。")
    private boolean timings;

    @Option(names = "--format", paramLabel = "格式", defaultValue = "text", description = "text（默认）或 json。")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private Output output = new Output();

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    /** What one call of the command works on. */
    private record Job(Auditor auditor, List<Path> files, Totals totals, CheckSelection selection) {}

    @Override
    public Integer call() {
        Standards standards = Standards.shipped();
        Rulebook rulebook = Rulebook.shipped(standards);
        CheckSelection selection = selection(rulebook);
        Auditor auditor = new Auditor(new FileReading(standards), standards, rulebook, selection);
        List<Path> files = Inputs.files(inputs);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "文件夹里没有文件。");
        }
        Job job = new Job(auditor, files, new Totals(selection), selection);
        return output.run(
                spec.commandLine(),
                files,
                (target, ink) -> format == ReportFormat.JSON ? json(job, target) : text(job, target, ink));
    }

    private int text(Job job, PrintWriter target, Ink ink) {
        AuditReport report = new AuditReport(ink, new AuditReport.Show(severity, all, quiet), job.selection());
        audit(job, audited -> print(report.lines(audited), target));
        print(Summary.lines(ink, job.totals(), job.files().size()), target);
        if (timings) {
            print(new TimingReport(ink).lines(job.totals()), target);
        }
        return job.totals().exitStatus();
    }

    private int json(Job job, PrintWriter target) {
        try (AuditJson json = new AuditJson(target, severity)) {
            audit(job, json::add);
            json.finish(job.totals());
        }
        if (timings) {
            print(
                    new TimingReport(Ink.NONE).lines(job.totals()),
                    spec.commandLine().getErr());
        }
        return job.totals().exitStatus();
    }

    private void audit(Job job, Consumer<Audited> reader) {
        Totals totals = job.totals();
        Progress progress = new Progress(
                spec.commandLine().getErr(), Terminal.isAttached(), job.files().size());
        new Batch<>(Runtime.getRuntime().availableProcessors(), job.auditor()::audit).run(job.files(), result -> {
            progress.clear();
            switch (result) {
                case Result.Done<Audited>(var audited) -> {
                    totals.add(audited);
                    reader.accept(audited);
                }
                case Result.Failed<Audited>(var failure) -> totals.add(failure);
            }
            progress.advance();
        });
        progress.clear();
    }

    private CheckSelection selection(Rulebook rulebook) {
        List<String> ids = rulebook.catalogue().stream().map(CheckInfo::id).toList();
        CheckSelection selection = CheckSelection.of(checks);
        UnknownChecks.refuse(spec, selection, ids);
        return selection;
    }

    private static void print(List<String> lines, PrintWriter target) {
        lines.forEach(target::println);
        target.flush();
    }
}
