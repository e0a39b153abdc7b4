package io.mingzhang.cli;

import io.mingzhang.cli.resume.Journal;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.annotated.AnnotatedCopies;
import io.mingzhang.reports.overall.SummaryReport;
import io.mingzhang.reports.run.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a run over many files is carried out, and what is written beside its report. */
final class BatchOptions {

    @Option(names = "--threads", paramLabel = "数目", defaultValue = "0", description = "同时处理的文件数（默认等于处理器核数）。")
    private int threads;

    @Option(names = "--summary", paramLabel = "文件", description = "另把各部门、各规则和级别、各文件的疑点数汇总到此 xlsx 文件。")
    private @Nullable Path summary;

    @Option(
            names = "--annotate",
            paramLabel = "文件夹",
            description = "把疑点写成批注，在此文件夹生成 xlsx、docx、PDF 原件的批注副本（名称.审查.xlsx）；PDF 另在末尾附上疑点清单。原件不变，文本文件不能加批注。")
    private @Nullable Path annotate;

    @Option(names = "--resume", paramLabel = "文件", description = "把已完成的文件记在此文件里；中断后用同样的命令再次运行，只处理未完成和已改动的文件，报告仍然完整。")
    private @Nullable Path resume;

    /** How many files are worked on at a time. */
    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    /** Runs the work with what is to be written beside the report. */
    int beside(CommandLine line, List<Path> inputs, ToIntFunction<List<Report>> work) {
        if (summary == null) {
            return work.applyAsInt(List.of());
        }
        Output.refuseInput(line, "--summary", summary, inputs);
        return Output.toFile(line, summary, target -> {
            try (SummaryReport report = new SummaryReport(target.bytes())) {
                return work.applyAsInt(List.of(report));
            }
        });
    }

    /** The annotated copies, when they are wanted. */
    Optional<Report> copies(CommandLine line, Severity minimum) {
        if (annotate == null) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(annotate);
        } catch (IOException impossible) {
            throw new ParameterException(line, "不能建立批注副本的文件夹 " + annotate + "，请检查是否有同名文件、是否有写权限。");
        }
        PrintWriter errors = line.getErr();
        return Optional.of(new AnnotatedCopies(annotate, minimum, told -> {
            errors.println(told);
            errors.flush();
        }));
    }

    /** The journal of the run, when it is wanted. */
    Optional<Journal> journal(CommandLine line, String purpose) {
        if (resume == null) {
            return Optional.empty();
        }
        try {
            Journal journal = Journal.open(resume, purpose)
                    .orElseThrow(() ->
                            new ParameterException(line, resume + " 不是这次运行的续作文件：选项、程序或规则版本与上次不同。请换一个文件名，或删除它重新开始。"));
            if (journal.size() > 0) {
                line.getErr().println("续作：已完成 " + journal.size() + " 个文件，未改动的不再处理。");
            }
            return Optional.of(journal);
        } catch (IOException unusable) {
            throw new ParameterException(line, "不能读写续作文件 " + resume + "。");
        }
    }
}
