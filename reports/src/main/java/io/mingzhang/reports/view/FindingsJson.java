package io.mingzhang.reports.view;

import io.mingzhang.checks.rulebook.OutcomeTally.NotCheckedCount;
import io.mingzhang.checks.settings.FindingContent;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Relation;
import io.mingzhang.reports.findings.Calculation;
import io.mingzhang.reports.findings.FindingText;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Findings with their figures, and what was not checked, as JSON; the words are those of every report. */
final class FindingsJson {

    private final JsonOut out;
    private final Views views;
    private final Places places;
    private final SideJson sides;

    FindingsJson(JsonOut out, Views views, Places places) {
        this.out = out;
        this.views = views;
        this.places = places;
        this.sides = new SideJson(out, views, places);
    }

    /**
     * Writes the part.
     *
     * @param titles the demands in a few words by check
     */
    void write(List<Finding> findings, Collection<NotCheckedCount> notChecked, Map<String, String> titles) {
        out.object(() -> {
            out.array("findings", () -> {
                for (int i = 0; i < findings.size(); i++) {
                    int ordinal = i + 1;
                    Finding finding = findings.get(i);
                    out.object(() -> finding(finding, ordinal));
                }
            });
            out.objects("notChecked", notChecked, count -> {
                out.text("check", count.check());
                out.text("title", titles.getOrDefault(count.check(), ""));
                out.text("reason", count.reason());
                out.number("count", count.count());
            });
        });
    }

    private void finding(Finding finding, int ordinal) {
        FindingText text = new FindingText(finding, places);
        out.number("ordinal", ordinal);
        out.text("check", finding.checkId());
        out.text("title", finding.title());
        out.text("severity", finding.severity().name());
        out.text("category", finding.category());
        out.text("categoryLabel", FindingText.category(finding.category()));
        out.text("message", finding.problem().message());
        out.text("remedy", finding.problem().remedy());
        out.text("formula", finding.problem().relation().map(Relation::formula).orElse(""));
        out.text(
                "calculation", finding.problem().relation().map(Calculation::of).orElse(""));
        sides.figures(text.figures());
        PartTitle part = views.partOf(finding);
        out.text("part", part.id());
        out.text("partTitle", part.title());
        out.text("where", text.place());
        out.text("group", finding.problem().group());
        out.claim("damaged", finding.problem().extractionDamage());
        out.text("fingerprint", finding.fingerprint());
        out.text("content", FindingContent.digest(finding));
        sides.write("participants", finding.participants());
    }
}
