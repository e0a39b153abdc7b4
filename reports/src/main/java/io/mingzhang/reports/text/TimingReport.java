package io.mingzhang.reports.text;

import io.mingzhang.reports.run.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the time went: by stage, then by check, the slowest first. */
public final class TimingReport {

    private final Ink ink;

    /** A report in these colours. */
    public TimingReport(Ink ink) {
        this.ink = ink;
    }

    /** The lines. */
    public List<String> lines(Totals totals) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong(Messages.TIMINGS));
        lines.add("  " + Messages.stage("读取", totals.readNanos()));
        lines.add("  " + Messages.stage("识别", totals.recognizeNanos()));
        lines.add("  " + Messages.stage("审核", totals.examineNanos()));
        totals.nanosByCheck().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(check -> lines.add("    " + Messages.stage(check.getKey(), check.getValue())));
        return lines;
    }
}
