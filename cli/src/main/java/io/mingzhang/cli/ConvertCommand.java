package io.mingzhang.cli;

import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.cli.batch.Batch;
import io.mingzhang.cli.batch.Inputs;
import io.mingzhang.cli.convert.ConvertTexts;
import io.mingzhang.cli.convert.Targets;
import io.mingzhang.documents.writing.layout.Layout;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.audit.FileReading;
import io.mingzhang.reports.audit.Result;
import io.mingzhang.reports.form.TargetForm;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Understood;
import io.mingzhang.reports.text.Summary;
import io.mingzhang.standards.Standards;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert FILE… --to KIND}: writes documents anew, as they were understood. */
@Command(
        name = "convert",
        synopsisHeading = "用法：",
        versionProvider = Version.class,
        description = "把预算公开文本转成整理好的工作簿、Word 文档、PDF、JSON 或 CSV。",
        footer = {
            "",
            "未用 -o 时写入当前文件夹，文件名同原文件；已有同名文件时不覆盖。多个文件时 -o 是文件夹。",
            "csv 是一个文件夹，每张表一个文件；-o 以 .zip 结尾时写成一个压缩文件。",
            "退出码：0 全部转换；2 有文件无法读取、没有预算内容或无法写入；64 用法有误。"
        })
final class ConvertCommand implements Callable<Integer> {

    /** A document that was written. */
    private record Converted(Path target, int left) {}

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文本、Word、Excel、PDF 文件或文件夹。")
    private List<Path> inputs = List.of();

    @Option(names = "--to", paramLabel = "格式", required = true, description = "xlsx、docx、pdf、json 或 csv。")
    private TargetForm kind = TargetForm.XLSX;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "目标",
            description = "要写入的文件；转换多个文件时是文件夹。")
    private @Nullable Path output;

    @Mixin
    private BatchOptions batch = new BatchOptions();

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
        Map<Path, Path> targets = targets(files);
        Targets.overwritten(targets).ifPresent(input -> {
            throw new ParameterException(spec.commandLine(), "目标就是要读取的文件 " + input + "，不会覆盖它。");
        });
        return convert(files, targets);
    }

    private Map<Path, Path> targets(List<Path> files) {
        Path wanted = output;
        boolean many = files.size() > 1 || Files.isDirectory(inputs.getFirst());
        if (wanted == null) {
            return Targets.in(Path.of(""), files, kind);
        }
        if (!many && (!Files.isDirectory(wanted) || kind.isFolder(wanted))) {
            return Map.of(files.getFirst(), wanted);
        }
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new ParameterException(spec.commandLine(), "转换多个文件时 -o 应是文件夹，但 " + wanted + " 是文件。");
        }
        return Targets.in(wanted, files, kind);
    }

    private int convert(List<Path> files, Map<Path, Path> targets) {
        PrintWriter out = spec.commandLine().getOut();
        Progress progress = new Progress(spec.commandLine().getErr(), Terminal.isAttached(), files.size());
        FileReading reading = new FileReading(Standards.shipped());
        List<Failure> failures = new ArrayList<>();
        new Batch<Converted>(batch.threads(), file -> convert(file, reading, targets)).run(files, result -> {
            progress.done();
            switch (result) {
                case Result.Done<Converted>(var converted) -> {
                    progress.writing();
                    out.println(ConvertTexts.converted(converted.target(), converted.left(), kind == TargetForm.XLSX));
                }
                case Result.Failed<Converted>(var failure) -> failures.add(failure);
            }
        });
        progress.writing();
        Summary.unreadable(Terminal.ink(), failures).forEach(out::println);
        out.flush();
        return ExitStatus.of(0, failures.size());
    }

    private Result<Converted> convert(Path file, FileReading reading, Map<Path, Path> targets) {
        return switch (reading.read(file)) {
            case Result.Failed<Understood>(var failure) -> new Result.Failed<>(failure);
            case Result.Done<Understood>(var understood) ->
                Audited.isNoBudget(understood.document())
                        ? new Result.Failed<>(Failure.noBudget(file.toString()))
                        : written(file, understood.document(), targets.getOrDefault(file, file));
        };
    }

    private Result<Converted> written(Path file, Disclosure document, Path target) {
        if (output == null && Files.exists(target)) {
            return new Result.Failed<>(ConvertTexts.targetExists(file, target));
        }
        try {
            write(document, target);
        } catch (IOException unwritable) {
            return new Result.Failed<>(ConvertTexts.unwritable(file, target));
        }
        return new Result.Done<>(new Converted(target, Layout.left(document).size()));
    }

    private void write(Disclosure document, Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null && output != null) {
            Files.createDirectories(parent);
        }
        if (kind.isFolder(target)) {
            kind.write(document, target);
            return;
        }
        try (OutputFile unfinished = OutputFile.beginAt(target)) {
            kind.write(document, unfinished.stream());
            unfinished.commit();
        }
    }
}
