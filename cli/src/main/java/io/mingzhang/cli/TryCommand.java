package io.mingzhang.cli;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.checks.userwritten.UserCheckFile;
import io.mingzhang.checks.userwritten.UserRule;
import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.cli.batch.Inputs;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.text.Trial;
import io.mingzhang.standards.Standards;
import io.mingzhang.standards.authored.Complaints;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code checks try FILE --on DOCUMENT…}: what a draft of user-written checks would find. */
@Command(
        name = "try",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "试运行自定规则文件：在给出的文件上会发现什么、哪些处通过、哪些处未检查及原因。",
        footer = {"", "退出码：0 规则可用（不论发现什么）；2 有文件无法读取；64 规则文件有错误或用法有误。"})
final class TryCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "规则文件", description = "自定规则文件（YAML）。")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path draft;

    @Option(names = "--on", arity = "1..*", required = true, paramLabel = "文件", description = "试用的文件或文件夹。")
    private List<Path> inputs = List.of();

    @Option(names = "--explain", paramLabel = "文字", description = "只看名称含此文字的各处，逐处列出表达式读到的值。")
    private @Nullable String explain;

    @Mixin
    @SuppressWarnings("unused") // picocli fills and reads it
    private HelpOptions help = new HelpOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        Standards standards = Standards.shipped();
        String text = FilesBeside.read(draft)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "读不到规则文件 " + draft + "：请检查路径、权限，编码应为 UTF-8。"));
        Complaints complaints = new Complaints();
        List<String> shipped = Rulebook.shipped(standards).catalogue().stream()
                .map(CheckInfo::id)
                .toList();
        UserCheckFile reader = new UserCheckFile(shipped, complaints);
        reader.read(draft.toString(), text);
        SettingsOptions.refuse(spec, complaints);
        return run(reader.trials(), standards);
    }

    private int run(List<UserRule> rules, Standards standards) {
        FileReading reading = new FileReading(standards);
        PrintWriter out = spec.commandLine().getOut();
        boolean unreadable = false;
        for (Path file : Inputs.files(inputs)) {
            switch (reading.read(file)) {
                case Result.Failed<Understood>(var failure) -> {
                    unreadable = true;
                    spec.commandLine().getErr().println(failure.source() + "：" + failure.reason() + failure.advice());
                }
                case Result.Done<Understood>(var understood) ->
                    new Trial(Terminal.ink(), explain == null ? "" : explain)
                            .lines(rules, new ExaminedDocument(understood.document(), standards))
                            .forEach(out::println);
            }
        }
        out.flush();
        return unreadable ? ExitStatus.UNREADABLE : ExitStatus.CLEAN;
    }
}
