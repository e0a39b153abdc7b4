package io.mingzhang.reports.run;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.rulebook.SetReport;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.kernel.Finding;
import io.mingzhang.model.Disclosure;
import java.util.List;
import java.util.Optional;

/**
 * Documents of a run that belong together, examined.
 *
 * @param plan which files form the set, and why
 * @param report what the examination came to; empty where there was nothing to examine, as with two versions of one document
 * @param settled the findings of the chosen checks, and what the settings kept out of them
 */
public record AuditedSet(SetPlan plan, Optional<SetReport> report, Settled settled) {

    /** The findings that count, gravest first. */
    public List<Finding> findings() {
        return settled.reported();
    }

    /** A set that was formed but not examined. */
    public static AuditedSet unexamined(SetPlan plan) {
        return new AuditedSet(plan, Optional.empty(), Settled.of(List.of()));
    }

    /** The file in which the figure of a finding stands that is most likely wrong. */
    public String sourceOf(Finding finding) {
        return finding.participants().isEmpty()
                ? plan.name()
                : finding.participants().getFirst().at().source();
    }

    /** The documents that were examined. */
    public List<Disclosure> documents() {
        return report.stream()
                .flatMap(examined -> examined.set().publications().stream())
                .flatMap(publication -> publication.parts().stream())
                .map(ExaminedDocument::disclosure)
                .toList();
    }
}
