package io.mingzhang.reports.text;

import io.mingzhang.checks.rulebook.SetReport;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.PlaceText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.run.AuditedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report on documents examined together: which files form the set and why, then what contradicts between them. */
final class SetBlock {

    private final Ink ink;
    private final AuditReport.Show show;

    SetBlock(Ink ink, AuditReport.Show show) {
        this.ink = ink;
        this.show = show;
    }

    List<String> lines(AuditedSet set) {
        SetPlan plan = set.plan();
        int files = plan.publications().stream()
                .mapToInt(publication -> publication.members().size())
                .sum();
        if (show.quiet()) {
            return List.of(SetMessages.inOneLine(Printable.line(plan.name()), files, counts(set.findings())));
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ink.strong(SetMessages.heading(Printable.line(plan.name()), files)));
        plan.publications().forEach(publication -> members(publication, lines));
        plan.bonds().forEach(bond -> lines.add("   " + Printable.line(SetMessages.bond(plan, bond))));
        List<Finding> shown = set.findings().stream()
                .filter(finding -> finding.severity().compareTo(show.minimum()) <= 0)
                .toList();
        lines.addAll(new FindingList(ink, show.all()).lines(shown, Places.of(set.documents(), shown)));
        lines.addAll(SettledLines.of(set.settled(), ink, show.all()));
        lines.add("");
        lines.add(ink.strong(Messages.CONCLUSION) + "  " + conclusion(set));
        return lines;
    }

    private void members(SetPlan.Publication publication, List<String> lines) {
        lines.add("   " + Printable.line(publication.display()));
        Optional<String> chosen =
                publication.parts().stream().map(SetPlan.Member::source).findFirst();
        for (SetPlan.Member member : publication.members()) {
            String why = member.otherVersion()
                    ? SetMessages.otherVersion(
                            PlaceText.fileName(chosen.orElse("")), PlaceText.fileName(member.source()))
                    : member.why() + (member.certain() ? "" : SetMessages.UNCERTAIN);
            lines.add("     · " + Printable.line(member.source()) + "  " + ink.faint(Printable.line(why)));
        }
    }

    private String conclusion(AuditedSet set) {
        if (set.report().isEmpty()) {
            return SetMessages.UNEXAMINED;
        }
        SetReport report = set.report().get();
        String compared = SetMessages.conclusion(
                report.outcomes().passed(), report.outcomes().failed());
        return (set.findings().isEmpty() ? SetMessages.NOTHING : counts(set.findings())) + " " + compared;
    }

    private static String counts(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> severity.label() + " "
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count())
                .collect(Collectors.joining("  "));
    }
}
