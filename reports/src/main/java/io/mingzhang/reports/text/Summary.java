package io.mingzhang.reports.text;

import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.run.Failure;
import io.mingzhang.reports.run.Totals;
import java.util.ArrayList;
import java.util.List;

/** The last lines of a run: counts over all files, and the files that could not be read. */
public final class Summary {

    private Summary() {}

    /** Counts by severity, outcomes and coverage on one line. */
    static String conclusion(Ink ink, Totals totals) {
        if (totals.isEmpty()) {
            return ink.severity(Severity.ERROR, Messages.NOTHING_EXAMINED);
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = totals.count(severity);
            String text = severity.label() + " " + count;
            counts.add(count == 0 ? text : ink.severity(severity, text));
        }
        return String.join("  ", counts)
                + Messages.outcomes(totals)
                + Messages.coverage(totals)
                + Messages.unexamined(totals)
                + Messages.keptOut(totals);
    }

    /** The lines after all documents: the sum over several, then what could not be read and what to do about it. */
    public static List<String> lines(Ink ink, Totals totals, int files) {
        List<String> lines = new ArrayList<>();
        if (files > 1) {
            lines.add("");
            lines.add(ink.strong(Messages.allFiles(files, totals)));
            lines.add("  " + conclusion(ink, totals));
        }
        lines.addAll(unreadable(ink, totals.failures()));
        return lines;
    }

    /** The files without result, with reason and advice; none when all is well. */
    public static List<String> unreadable(Ink ink, List<Failure> failures) {
        List<String> lines = new ArrayList<>();
        if (!failures.isEmpty()) {
            lines.add("");
            lines.add(ink.severity(Severity.ERROR, Messages.unreadable(failures.size())));
            for (Failure failure : failures) {
                lines.add("  " + Printable.line(failure.source()));
                lines.add("    " + Messages.REASON + "  " + failure.reason() + ink.faint(" [" + failure.code() + "]"));
                lines.add("    " + Messages.REMEDY + "  " + failure.advice());
            }
        }
        return lines;
    }
}
