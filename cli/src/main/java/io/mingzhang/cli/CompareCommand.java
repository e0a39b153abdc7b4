package io.mingzhang.cli;

import io.mingzhang.checks.comparison.DocumentComparison;
import io.mingzhang.checks.settings.Settings;
import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.json.ComparisonJson;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.text.ComparisonReport;
import io.mingzhang.reports.text.Summary;
import io.mingzhang.standards.Standards;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare OLD NEW}: what changed between two versions of one document, and what became of the findings. */
@Command(
        name = "compare",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "比较同一文件的两个版本：改动的数字和文字，增减的行、申报表和段落，已改正、仍存在和新增的疑点。格式不同（文本、Word、Excel）也可以比较。",
        footer = {"", "退出码：0 新版本没有新增错误级疑点；1 新版本有新增的错误级疑点；2 有文件无法读取或没有预算内容；64 用法有误。"})
final class CompareCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Parameters(index = "0", paramLabel = "旧版本", description = "改动前的文件。")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path before;

    @Parameters(index = "1", paramLabel = "新版本", description = "改动后的文件。")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path after;

    @Option(names = "--format", paramLabel = "格式", defaultValue = "text", description = "text（默认）或 json。")
    private Format format = Format.TEXT;

    @Option(names = "--all", description = "不缩短较长的清单。")
    private boolean all;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    private Output output = new Output();

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings inForce = settings.load(spec);
        Standards standards = inForce.standards();
        Auditor auditor = new Auditor(new FileReading(standards), standards, inForce.rulebook(), CheckSelection.ALL)
                .applying(inForce, WallClock.today());
        List<Failure> failures = new ArrayList<>();
        Optional<Audited> old = audited(auditor, before, failures);
        Optional<Audited> now = audited(auditor, after, failures);
        return output.run(spec.commandLine(), List.of(before, after), target -> {
            if (old.isEmpty() || now.isEmpty()) {
                Summary.unreadable(target.ink(), failures).forEach(target.text()::println);
                return ExitStatus.UNREADABLE;
            }
            DocumentComparison comparison = DocumentComparison.of(version(old.get()), version(now.get()));
            if (format == Format.JSON) {
                new ComparisonJson(target.text()).write(comparison, now.get().settled());
            } else {
                new ComparisonReport(target.ink(), all)
                        .lines(comparison, now.get().settled())
                        .forEach(target.text()::println);
            }
            return ExitStatus.of(comparison.hasNewErrors() ? 1 : 0, 0);
        });
    }

    private static Optional<Audited> audited(Auditor auditor, Path file, List<Failure> failures) {
        return switch (auditor.audit(file)) {
            case Result.Failed<Audited>(var failure) -> {
                failures.add(failure);
                yield Optional.empty();
            }
            case Result.Done<Audited>(var audited) -> {
                if (audited.isNoBudget()) {
                    failures.add(Failure.noBudget(audited.document().source()));
                    yield Optional.empty();
                }
                yield Optional.of(audited);
            }
        };
    }

    private static DocumentComparison.Version version(Audited audited) {
        return new DocumentComparison.Version(audited.document(), audited.findings());
    }
}
