package io.mingzhang.reports.text;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.rulebook.Held;
import io.mingzhang.checks.rulebook.OutcomeTally;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.CheckSelection;
import io.mingzhang.reports.run.FileTally;
import io.mingzhang.reports.run.Totals;
import java.util.ArrayList;
import java.util.List;

/** The report on one examined document, for a person. */
public final class AuditReport {

    private static final int MOST_REASONS = 8;
    private static final int MOST_UNBOUND = 10;

    private final Ink ink;
    private final Show show;
    private final CheckSelection selection;

    /**
     * How much is shown.
     *
     * @param minimum the mildest severity shown
     * @param all whether long lists are printed to their end
     * @param quiet whether only the summary line is printed
     */
    public record Show(Severity minimum, boolean all, boolean quiet) {}

    /** A report in these colours and this length. */
    public AuditReport(Ink ink, Show show, CheckSelection selection) {
        this.ink = ink;
        this.show = show;
        this.selection = selection;
    }

    /** The lines of the report. */
    public List<String> lines(Audited audited) {
        Totals totals = new Totals();
        totals.add(FileTally.of(audited, selection));
        if (show.quiet()) {
            return List.of(
                    Printable.line(audited.document().source()) + Messages.COLON + Summary.conclusion(ink, totals));
        }
        List<String> lines = new ArrayList<>(Outline.heading(ink, audited.document()));
        lines.add("   " + Messages.contents(audited.document()));
        List<Finding> shown = audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(show.minimum()) <= 0)
                .toList();
        lines.addAll(new FindingList(ink, show.all()).lines(shown, Places.of(audited.document(), shown)));
        addHidden(audited.findings().size() - shown.size(), lines);
        lines.addAll(SettledLines.of(audited.settled(), ink, show.all()));
        lines.addAll(Outline.gaps(ink, audited.document(), show.all()));
        lines.addAll(Outline.unrecognized(audited.document(), show.all()));
        lines.add("");
        lines.add(ink.strong(Messages.CONCLUSION) + "  " + Summary.conclusion(ink, totals));
        addNotChecked(totals.notChecked(), lines);
        addUnbound(audited.report().coverage(), lines);
        addHeld(audited.report().held(), lines);
        return lines;
    }

    private void addHeld(List<Held> held, List<String> lines) {
        List<Held> chosen =
                held.stream().filter(one -> selection.includes(one.check())).toList();
        if (!chosen.isEmpty()) {
            lines.add("  " + Messages.held(chosen.size()));
            chosen.forEach(one -> lines.add("    " + ink.faint(Messages.held(one))));
        }
    }

    private static void addHidden(int hidden, List<String> lines) {
        if (hidden > 0) {
            lines.add("");
            lines.add("  " + Messages.hiddenBySeverity(hidden));
        }
    }

    private void addNotChecked(List<OutcomeTally.NotCheckedCount> reasons, List<String> lines) {
        if (reasons.isEmpty()) {
            return;
        }
        lines.add("  " + Messages.notChecked(reasons));
        int shown = show.all() ? reasons.size() : Math.min(reasons.size(), MOST_REASONS);
        reasons.subList(0, shown).forEach(reason -> lines.add("    " + Messages.reason(reason)));
        if (shown < reasons.size()) {
            lines.add("    " + Messages.rest(reasons.size() - shown));
        }
    }

    private void addUnbound(Coverage coverage, List<String> lines) {
        List<Coverage.Unbound> unbound = coverage.unbound();
        if (unbound.isEmpty()) {
            return;
        }
        lines.add("  " + Messages.unbound(unbound.size()));
        int shown = show.all() ? unbound.size() : Math.min(unbound.size(), MOST_UNBOUND);
        unbound.subList(0, shown).forEach(figure -> lines.add("    " + ink.faint(Messages.unbound(figure))));
        if (shown < unbound.size()) {
            lines.add("    " + Messages.rest(unbound.size() - shown));
        }
    }
}
