package io.mingzhang.reports.text;

import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/** What the settings kept out of the findings of a document, so that nothing is left out in silence. */
final class SettledLines {

    private static final int LONGEST = 200;

    private SettledLines() {}

    static List<String> of(Settled settled, Ink ink, boolean all) {
        List<String> lines = new ArrayList<>();
        if (settled.suppressed() == 0
                && settled.accepted().isEmpty()
                && settled.reopened().isEmpty()) {
            return lines;
        }
        List<String> counts = new ArrayList<>();
        if (settled.suppressed() > 0) {
            counts.add("关闭的规则另有疑点 " + settled.suppressed() + " 条，未报告");
        }
        if (!settled.accepted().isEmpty()) {
            counts.add("已接受 " + settled.accepted().size() + " 条，不计入结论" + (all ? "" : "（加 --all 列出）"));
        }
        if (!settled.reopened().isEmpty()) {
            counts.add("曾接受、重新报告 " + settled.reopened().size() + " 条");
        }
        lines.add("");
        lines.add("  按设置：" + String.join("；", counts));
        if (all) {
            settled.accepted().forEach(each -> lines.add(ink.faint("    " + line(each))));
        }
        return lines;
    }

    private static String line(Settled.Accepted each) {
        Finding finding = each.finding();
        Acceptance acceptance = each.acceptance();
        return finding.fingerprint() + "  " + finding.checkId() + " ["
                + finding.severity().label() + "] "
                + Printable.excerpt(finding.problem().message(), LONGEST) + "  —— "
                + Printable.excerpt(acceptance.person(), LONGEST) + " " + acceptance.date() + "："
                + Printable.excerpt(acceptance.reason(), LONGEST)
                + acceptance.until().map(until -> "（至 " + until + "）").orElse("");
    }
}
