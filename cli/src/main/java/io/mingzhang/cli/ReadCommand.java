package io.mingzhang.cli;

import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.cli.batch.Batch;
import io.mingzhang.cli.batch.Inputs;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.json.DocumentsJson;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.text.Ink;
import io.mingzhang.reports.text.Outline;
import io.mingzhang.reports.text.Summary;
import io.mingzhang.standards.Standards;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code read FILE…}: shows how documents were understood. */
@Command(
        name = "read",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "显示程序对预算公开文本的理解：表、栏目含义、申报表、文字中的数字、未识别的内容。",
        footer = {"", "退出码：0 全部读取；2 有文件无法读取或没有预算内容；64 用法有误。"})
final class ReadCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        /** For people. */
        OUTLINE,
        /** For programs. */
        JSON
    }

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文本、Word、Excel、PDF 文件或文件夹。")
    private List<Path> inputs = List.of();

    @Option(names = "--format", paramLabel = "格式", defaultValue = "outline", description = "outline（提纲，默认）或 json。")
    private Format format = Format.OUTLINE;

    @Option(names = "--all", description = "不缩短较长的清单。")
    private boolean all;

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
        List<Path> files = Inputs.files(inputs);
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "文件夹里没有文件。");
        }
        return output.run(
                spec.commandLine(),
                files,
                target -> format == Format.JSON
                        ? json(files, target.text())
                        : outline(files, target.text(), target.ink()));
    }

    private int outline(List<Path> files, PrintWriter target, Ink ink) {
        Outline outline = new Outline(ink, all);
        List<Failure> failures = read(files, document -> outline.lines(document).forEach(target::println));
        Summary.unreadable(ink, failures).forEach(target::println);
        return ExitStatus.of(0, failures.size());
    }

    private static int json(List<Path> files, PrintWriter target) {
        try (DocumentsJson json = new DocumentsJson(target)) {
            List<Failure> failures = read(files, json::add);
            json.finish(failures);
            return ExitStatus.of(0, failures.size());
        }
    }

    private static List<Failure> read(List<Path> files, Consumer<Disclosure> reader) {
        List<Failure> failures = new ArrayList<>();
        new Batch<>(Runtime.getRuntime().availableProcessors(), new FileReading(Standards.shipped())::read)
                .run(files, result -> {
                    switch (result) {
                        case Result.Done<Understood>(var understood) -> {
                            Disclosure document = understood.document();
                            reader.accept(document);
                            if (Audited.isNoBudget(document)) {
                                failures.add(Failure.noBudget(document.source()));
                            }
                        }
                        case Result.Failed<Understood>(var failure) -> failures.add(failure);
                    }
                });
        return failures;
    }
}
