package io.mingzhang.reports.json;

import io.mingzhang.checks.settings.Settled;
import io.mingzhang.checks.together.SetPlan;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.run.AuditedSet;
import java.util.List;

/** Documents examined together as an element of {@code sets}. */
final class SetJson {

    private final JsonOut out;
    private final Severity minimum;

    SetJson(JsonOut out, Severity minimum) {
        this.out = out;
        this.minimum = minimum;
    }

    void write(AuditedSet set) {
        out.text("name", set.plan().name());
        out.objects("publications", set.plan().publications(), this::publication);
        out.objects("bonds", set.plan().bonds(), bond -> {
            out.constant("kind", bond.kind());
            out.number("from", bond.from());
            out.number("to", bond.to());
        });
        out.claim("examined", set.report().isPresent());
        out.number(
                "passed", set.report().map(report -> report.outcomes().passed()).orElse(0));
        out.number(
                "failed", set.report().map(report -> report.outcomes().failed()).orElse(0));
        List<Finding> shown = set.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(set.documents(), shown);
        out.objects("findings", shown, finding -> new FindingJson(out).write(finding, places));
        List<Settled.Accepted> accepted = set.settled().accepted();
        Places acceptedPlaces = Places.of(
                set.documents(),
                accepted.stream().map(Settled.Accepted::finding).toList());
        out.objects("accepted", accepted, each -> new FindingJson(out).write(each, acceptedPlaces));
        out.number("suppressed", set.settled().suppressed());
    }

    private void publication(SetPlan.Publication publication) {
        out.text("organization", publication.organization());
        out.ordinal("year", publication.year().map(year -> year.value()).orElse(0));
        out.constant("kind", publication.kind());
        out.objects("members", publication.members(), member -> {
            out.text("source", member.source());
            out.text("why", member.why());
            out.claim("certain", member.certain());
            out.claim("otherVersion", member.otherVersion());
        });
    }
}
