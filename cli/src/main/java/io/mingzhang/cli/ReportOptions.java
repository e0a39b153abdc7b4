package io.mingzhang.cli;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.reports.form.ReportForm;
import io.mingzhang.reports.opinion.Letterhead;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a run is reported, and where to. */
final class ReportOptions {

    private static final int MOST_HELD = 2000;

    @Option(
            names = "--format",
            paramLabel = "格式",
            defaultValue = "text",
            description = "text（默认）、json、html（可筛选、可点击定位的网页）、xlsx（逐条处理的问题清单）、docx（审查意见）。")
    private ReportForm format = ReportForm.TEXT;

    @Mixin
    private Output output = new Output();

    @Option(names = "--date", paramLabel = "日期", description = "报告上的日期，例如 2026-11-21；不给则为当天。")
    private @Nullable LocalDate date;

    @Option(names = "--number", paramLabel = "编号", defaultValue = "", description = "审查意见的编号；不给则留空。")
    private String number = "";

    @Option(names = "--deadline", paramLabel = "日期", description = "审查意见要求回复的期限；不给则留空。")
    private @Nullable LocalDate deadline;

    @Option(names = "--explain", paramLabel = "内容", description = "passed：另外列出成立的勾稽关系及其数字（每个文件最多 2000 条）。")
    private @Nullable Explanation explain;

    /** What can be explained beside findings. */
    enum Explanation {
        /** The relations that hold. */
        PASSED
    }

    /** How many relations that hold are told of each document. */
    int mostHeld() {
        return explain == Explanation.PASSED ? MOST_HELD : 0;
    }

    /** In words; without the option it is left to be filled in by hand. */
    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Letterhead.day(day);
    }

    private Letterhead letterhead() {
        return new Letterhead(number, day(date == null ? WallClock.today() : date), day(deadline));
    }

    /**
     * What a report must know of its run before it begins.
     *
     * @param findings which findings it shows
     * @param selection the checks whose findings count
     * @param rulebook the rules in force
     * @param files how many files there are
     */
    record Run(FindingOptions findings, CheckSelection selection, Rulebook rulebook, int files) {

        /** What each check rests on, by check id. */
        Map<String, String> bases() {
            return rulebook.catalogue().stream().collect(Collectors.toMap(CheckInfo::id, CheckInfo::basis));
        }
    }

    /** Where the report goes. */
    Output output() {
        return output;
    }

    /** The form of the report. */
    ReportForm format() {
        return format;
    }

    /** The report, to be filled and finished. */
    Report open(Output.Target target, Run run) {
        return format.open(
                new ReportForm.Target(target.text(), target.bytes(), target.ink()),
                new ReportForm.About(run.findings().show(), run.selection(), run.files(), letterhead(), run.bases()));
    }
}
