package io.mingzhang.reports.json;

import io.mingzhang.checks.settings.Acceptance;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.reports.findings.Figures;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.findings.Spot;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A {@link Finding} as an element of {@code findings}. */
final class FindingJson {

    private final JsonOut out;

    FindingJson(JsonOut out) {
        this.out = out;
    }

    void write(Finding finding, Places places) {
        out.text("check", finding.checkId());
        out.constant("severity", finding.severity());
        out.text("category", finding.category().toLowerCase(Locale.ROOT));
        out.text("title", finding.title());
        out.text("message", finding.problem().message());
        out.textOrNull("remedy", finding.problem().remedy());
        figures(Figures.of(finding));
        out.text("fingerprint", finding.fingerprint());
        out.claim("extractionDamage", finding.problem().extractionDamage());
        out.textOrNull("group", finding.problem().group());
        out.objects("locations", finding.participants(), participant -> location(participant, places));
    }

    /** An accepted finding: the finding, then who accepted it. */
    void write(Settled.Accepted accepted, Places places) {
        write(accepted.finding(), places);
        Acceptance acceptance = accepted.acceptance();
        out.object("acceptance", () -> {
            out.text("reason", acceptance.reason());
            out.text("person", acceptance.person());
            out.text("date", acceptance.date().toString());
            out.textOrNull("until", acceptance.until().map(LocalDate::toString).orElse(""));
        });
    }

    private void figures(Optional<Figures> figures) {
        out.textOrNull("expected", figures.map(Figures::expected).orElse(""));
        out.textOrNull("found", figures.map(Figures::found).orElse(""));
        out.textOrNull("difference", figures.map(Figures::difference).orElse(""));
        out.textOrNull("unit", figures.map(Figures::unit).orElse(""));
    }

    private void location(Participant participant, Places places) {
        SourceLocation at = participant.at();
        Spot spot = places.at(at);
        out.text("source", at.source());
        PlaceJson.whole(out, at);
        out.textOrNull("table", spot.part());
        out.textOrNull("row", spot.row());
        out.textOrNull("column", spot.column());
        out.text("text", participant.printed());
        out.text("label", participant.label());
    }
}
