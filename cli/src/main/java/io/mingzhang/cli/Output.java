package io.mingzhang.cli;

import io.mingzhang.cli.audit.ExitStatus;
import io.mingzhang.reports.text.Ink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option {@code --output}: standard output, or a file that is complete or untouched. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "文件",
            description = "结果写入此文件（文本为 UTF-8），不写到屏幕。写完才替换原文件。")
    private @Nullable Path file;

    /**
     * Where a command writes.
     *
     * @param text for texts
     * @param bytes for files of an office; discards what is written where only text can go
     * @param ink the colours for texts
     */
    record Target(PrintWriter text, OutputStream bytes, Ink ink) {}

    /** What a command writes, and the status it ends with. */
    @FunctionalInterface
    interface Content {
        /** Writes everything and returns the exit status. */
        int write(Target target);
    }

    /** Runs content of bytes on the file; there must be one. */
    int runBinary(CommandLine line, List<Path> inputs, Content content) {
        if (file == null) {
            throw new ParameterException(line, "这种格式不能显示在屏幕上，请用 -o 指定要写入的文件。");
        }
        return run(line, inputs, content);
    }

    /** Runs the content on standard output or on the file. */
    int run(CommandLine line, List<Path> inputs, Content content) {
        if (file == null) {
            PrintWriter target = line.getOut();
            int status = content.write(new Target(target, OutputStream.nullOutputStream(), Terminal.ink()));
            target.flush();
            return status;
        }
        refuseInput(line, "--output", file, inputs);
        return toFile(line, file, content);
    }

    /** Writes a file that is complete in the end, or not touched at all. */
    static int toFile(CommandLine line, Path file, Content content) {
        try (OutputFile output = OutputFile.beginAt(file)) {
            PrintWriter text = new PrintWriter(new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8));
            int status = content.write(new Target(text, output.stream(), Ink.NONE));
            text.flush();
            if (text.checkError()) {
                throw new IOException("write error");
            }
            output.commit();
            return status;
        } catch (IOException | UncheckedIOException unwritable) {
            line.getErr().println("无法写入 " + file + "：请检查文件夹是否存在、是否有写权限、磁盘是否已满。");
            line.getErr().flush();
            return ExitStatus.UNREADABLE;
        }
    }

    /** Overwriting a document with its own report is never meant. */
    static void refuseInput(CommandLine line, String option, Path file, List<Path> inputs) {
        Optional<Path> same =
                inputs.stream().filter(input -> isSame(input, file)).findFirst();
        if (same.isPresent()) {
            throw new ParameterException(line, option + " 指向要读取的文件 " + same.get() + "，不会覆盖它。");
        }
        if (Files.isDirectory(file)) {
            throw new ParameterException(line, option + " 指向一个文件夹：" + file);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
