package io.mingzhang.cli;

import io.mingzhang.cli.json.AuditJson;
import io.mingzhang.cli.terminal.TextReport;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a run is reported, and where to. */
final class ReportOptions {

    @Option(names = "--format", paramLabel = "格式", defaultValue = "text", description = "text（默认）或 json。")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private Output output = new Output();

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
            case JSON -> new AuditJson(target.text(), findings.minimum());
        };
    }
}
