package io.mingzhang.cli;

import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.AcceptanceText;
import io.mingzhang.checks.settings.Settings;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.checks.together.SetFormer;
import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.cli.audit.KeyGathering;
import io.mingzhang.kernel.Finding;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.Auditor;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.audit.SetAuditor;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.standards.authored.Spelling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code accept FILE FINGERPRINT…}: notes in the settings that somebody looked at findings and accepts them. */
@Command(
        name = "accept",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "接受疑点：把理由和接受人写入 mingzhang.yaml，以后不再报告；内容改动后会重新报告。",
        footer = {"", "退出码：0 已写入或早已接受；2 文件无法读取或设置无法写入；64 用法有误。"})
final class AcceptCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "文件", description = "疑点所在的文件。")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path input;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "指纹", description = "疑点的指纹，见审核报告。")
    private List<String> fingerprints = List.of();

    @Option(names = "--with", paramLabel = "文件", description = "同组的其他文件；接受多文件核对的疑点时写出，可多次使用。")
    private List<Path> others = List.of();

    @Option(names = "--reason", required = true, paramLabel = "理由", description = "为什么接受。")
    private String reason = "";

    @Option(names = "--person", required = true, paramLabel = "姓名", description = "谁接受。")
    private String person = "";

    @Option(names = "--until", paramLabel = "日期", description = "接受到哪一天为止（2026-12-31）；不写则长期有效。")
    private @Nullable LocalDate until;

    @Mixin
    private SettingsOptions settings = new SettingsOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (reason.isBlank() || person.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--reason 和 --person 不能为空。");
        }
        Settings inForce = settings.load(spec);
        Path file = settings.find(spec).orElse(Path.of(SettingsOptions.NAME));
        Auditor auditor = new Auditor(
                new FileReading(inForce.standards()), inForce.standards(), inForce.rulebook(), CheckSelection.ALL);
        return switch (auditor.audit(input)) {
            case Result.Failed<Audited>(var failure) -> {
                spec.commandLine().getErr().println(failure.reason() + failure.advice());
                yield ExitStatus.UNREADABLE;
            }
            case Result.Done<Audited>(var audited) -> accept(audited, inForce, file);
        };
    }

    private int accept(Audited audited, Settings inForce, Path file) {
        List<Finding> known = new ArrayList<>(audited.report().findings());
        known.addAll(between(inForce));
        List<Finding> chosen = chosen(known);
        Settled settled = inForce.applied(chosen, audited.document(), WallClock.today());
        List<Finding> done =
                settled.accepted().stream().map(Settled.Accepted::finding).toList();
        PrintWriter out = spec.commandLine().getOut();
        done.forEach(finding -> out.println("早已接受，没有改动：" + line(finding)));
        List<Finding> fresh = chosen.stream()
                .filter(finding ->
                        done.stream().noneMatch(other -> other.fingerprint().equals(finding.fingerprint())))
                .toList();
        if (!fresh.isEmpty() && !write(fresh, audited.document(), file)) {
            return ExitStatus.UNREADABLE;
        }
        fresh.forEach(finding -> out.println("已接受：" + line(finding)));
        out.println(fresh.isEmpty() ? "设置没有改动。" : "已写入 " + file + "。");
        out.flush();
        return ExitStatus.CLEAN;
    }

    /** The findings between the file and those of its set. */
    private List<Finding> between(Settings inForce) {
        if (others.isEmpty()) {
            return List.of();
        }
        KeyGathering gathering = new KeyGathering();
        Auditor auditor = new Auditor(
                new FileReading(inForce.standards()), inForce.standards(), inForce.rulebook(), CheckSelection.ALL);
        List<Path> files = new ArrayList<>(List.of(input));
        files.addAll(others);
        for (Path each : files) {
            switch (auditor.audit(each)) {
                case Result.Failed<Audited>(var failure) ->
                    throw new ParameterException(spec.commandLine(), each + "：" + failure.reason() + failure.advice());
                case Result.Done<Audited>(var audited) -> gathering.add(gathering.part(audited));
            }
        }
        SetAuditor sets = new SetAuditor(
                new FileReading(inForce.standards()), inForce.standards(), inForce.rulebook(), CheckSelection.ALL);
        return SetFormer.sets(gathering.keys()).stream()
                .flatMap(plan -> sets.audit(plan).findings().stream())
                .toList();
    }

    private List<Finding> chosen(List<Finding> known) {
        List<Finding> chosen = new ArrayList<>();
        for (String fingerprint : fingerprints.stream().distinct().toList()) {
            Optional<Finding> found = known.stream()
                    .filter(finding -> finding.fingerprint().equals(fingerprint))
                    .findFirst();
            String nearest = Spelling.nearest(
                            fingerprint,
                            known.stream().map(Finding::fingerprint).toList())
                    .map(name -> "，最接近的是 " + name)
                    .orElse("");
            chosen.add(found.orElseThrow(() -> new ParameterException(
                    spec.commandLine(), input + " 中没有指纹为 " + fingerprint + " 的疑点" + nearest + "。")));
        }
        return chosen;
    }

    private boolean write(List<Finding> fresh, Disclosure document, Path file) {
        Acceptance.Signature signature =
                new Acceptance.Signature(reason.strip(), person.strip(), WallClock.today(), Optional.ofNullable(until));
        String text = FilesBeside.read(file).orElse("");
        for (Finding finding : fresh) {
            text = AcceptanceText.added(text, Acceptance.of(finding, document, signature), finding)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), file + " 中的 accepted 写在方括号里，无法追加；请改成每行一项（以“- ”开头）。"));
        }
        try (OutputFile target = OutputFile.beginAt(file)) {
            target.stream().write(text.getBytes(StandardCharsets.UTF_8));
            target.commit();
            return true;
        } catch (IOException unwritable) {
            spec.commandLine().getErr().println("无法写入 " + file + "：请检查写权限。");
            return false;
        }
    }

    private static String line(Finding finding) {
        return finding.fingerprint() + "  " + finding.checkId() + " "
                + finding.problem().message();
    }
}
