package io.mingzhang.cli;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.text.AuditReport;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which findings a report shows, and at what length. */
final class FindingOptions {

    @Option(
            names = "--severity",
            paramLabel = "级别",
            defaultValue = "info",
            description = "显示的最低级别：error（错误）、warning（警告）、info（提示，默认）。")
    private Severity severity = Severity.INFO;

    @Option(names = "--check", split = ",", paramLabel = "编号", description = "只报告这些审核规则，逗号分隔；可写前缀（SUM）或通配（*-01）。")
    private List<String> checks = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "每个文件只输出一行结论，最后输出合计。")
    private boolean quiet;

    @Option(names = "--all", description = "不缩短较长的清单。")
    private boolean all;

    /** The mildest severity shown. */
    Severity minimum() {
        return severity;
    }

    /** The length of a report on the screen. */
    AuditReport.Show show() {
        return new AuditReport.Show(severity, all, quiet);
    }

    /** The chosen checks of the rulebook; refuses ids that choose none. */
    CheckSelection selection(CommandSpec spec, Rulebook rulebook) {
        List<String> ids = rulebook.catalogue().stream().map(CheckInfo::id).toList();
        CheckSelection selection = CheckSelection.of(checks);
        UnknownChecks.refuse(spec, selection, ids);
        return selection;
    }
}
