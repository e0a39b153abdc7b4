package io.mingzhang.cli;

import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.settings.Settings;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.cli.audit.AuditRun;
import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.cli.audit.KeyGathering;
import io.mingzhang.cli.batch.Inputs;
import io.mingzhang.cli.resume.Journal;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.SetAuditor;
import io.mingzhang.reports.form.ReportForm;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.Totals;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.reports.text.Messages;
import io.mingzhang.reports.text.TimingReport;
import io.mingzhang.standards.Standards;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文本、Word、Excel、PDF 文件或文件夹。")
    private List<Path> inputs = List.of();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Mixin
    private TogetherOptions together = new TogetherOptions();

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Option(names = "--timings", description = "显示各阶段和每条规则的用时（JSON 输出时写到标准错误）。")
    private boolean timings;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    /** What one call of the command works on. */
    private record Job(
            Auditor auditor,
            SetAuditor sets,
            CheckSelection selection,
            Rulebook rulebook,
            Map<String, String> versions,
            List<Path> files) {}

    @Override
    public Integer call() {
        Settings inForce = settings.load(spec);
        Standards standards = inForce.standards();
        Rulebook rulebook = inForce.rulebook();
        CheckSelection selection = findings.selection(spec, rulebook);
        Auditor auditor = new Auditor(new FileReading(standards), standards, rulebook, selection)
                .explaining(reporting.mostHeld())
                .applying(inForce, WallClock.today());
        List<Path> files = Inputs.files(inputs);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "文件夹里没有文件。");
        }
        Inputs.locks(inputs)
                .forEach(lock -> spec.commandLine().getErr().println(Messages.lockLeftOut(lock.toString())));
        SetAuditor sets = new SetAuditor(new FileReading(standards), standards, rulebook, selection)
                .applying(inForce, WallClock.today());
        Job job = new Job(auditor, sets, selection, rulebook, inForce.versions(standards.versions()), files);
        Output output = reporting.output();
        return reporting.format().isBinary()
                ? output.runBinary(spec.commandLine(), files, target -> examine(job, target))
                : output.run(spec.commandLine(), files, target -> examine(job, target));
    }

    private int examine(Job job, Output.Target target) {
        return batch.beside(spec.commandLine(), job.files(), beside -> {
            int files = job.files().size();
            ReportOptions.Run about = new ReportOptions.Run(findings, job.selection(), job.rulebook(), files);
            try (Report report = reporting.open(target, about)) {
                List<Report> reports = new ArrayList<>(List.of(report));
                reports.addAll(beside);
                batch.copies(spec.commandLine(), findings.minimum()).ifPresent(reports::add);
                return examine(job, reports, target);
            }
        });
    }

    private int examine(Job job, List<Report> reports, Output.Target target) {
        PrintWriter errors = spec.commandLine().getErr();
        Optional<Journal> journal = batch.journal(spec.commandLine(), purpose(job));
        KeyGathering gathering = new KeyGathering();
        List<Report> all = new ArrayList<>(reports);
        all.add(gathering);
        try (AuditRun run = new AuditRun(job.auditor(), job.selection(), batch.threads(), all, journal)) {
            Totals totals = run.run(
                    job.files(),
                    new Progress(errors, Terminal.isAttached(), job.files().size()));
            for (SetPlan plan : together.sets(gathering.keys())) {
                AuditedSet set = job.sets().audit(plan);
                totals.add(set);
                reports.forEach(report -> report.add(set));
            }
            run.finish(totals);
            if (timings) {
                boolean isText = reporting.format() == ReportForm.TEXT;
                print(
                        new TimingReport(isText ? target.ink() : Ink.NONE).lines(totals),
                        isText ? target.text() : errors);
            }
            return ExitStatus.of(totals);
        }
    }

    /** What a journal must have been begun for to be of use: the same words on the same command, the same rules. */
    private String purpose(Job job) {
        List<String> words = spec.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !option.longestName().equals("--resume")
                        && !option.longestName().equals("--output")
                        && !option.longestName().equals("--threads"))
                .map(option -> option.longestName()
                        + (option.longestName().equals("--summary") ? "" : "=" + option.originalStringValues()))
                .sorted()
                .toList();
        return new Version().getVersion()[0] + " " + words + " "
                + job.rulebook().catalogue().size() + " " + new TreeMap<>(job.versions());
    }

    private static void print(List<String> lines, PrintWriter target) {
        lines.forEach(target::println);
        target.flush();
    }
}
