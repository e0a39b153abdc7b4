package io.mingzhang.cli;

import io.mingzhang.cli.json.AuditJson;
import io.mingzhang.cli.terminal.TextReport;
import io.mingzhang.reports.page.PageReport;
import io.mingzhang.reports.register.RegisterReport;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a run is reported, and where to. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "格式",
            defaultValue = "text",
            description = "text（默认）、json、html（可筛选、可点击定位的网页）、xlsx（逐条处理的问题清单）。")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private Output output = new Output();

    @Option(names = "--date", paramLabel = "日期", description = "报告上的日期，例如 2026-11-21；不给则留空。")
    private @Nullable LocalDate date;

    /** In words; without the option it is left to be filled in by hand. */
    private String date() {
        return date == null ? "" : DateTimeFormatter.ofPattern("yyyy年M月d日").format(date);
    }

    /** Where the report goes. */
    Output output() {
        return output;
    }

    /** The form of the report. */
    ReportFormat format() {
        return format;
    }

    /** The report, to be filled and finished. */
    Report open(Output.Target target, FindingOptions findings, CheckSelection selection, int files) {
        return switch (format) {
            case TEXT -> new TextReport(target.text(), target.ink(), findings.show(), selection, files);
            case HTML -> new PageReport(target.text(), findings.minimum(), files, date());
            case XLSX -> new RegisterReport(target.bytes(), findings.minimum(), date());
            case JSON -> new AuditJson(target.text(), findings.minimum());
        };
    }
}
