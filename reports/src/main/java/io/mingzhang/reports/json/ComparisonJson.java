package io.mingzhang.reports.json;

import io.mingzhang.checks.comparison.Change;
import io.mingzhang.checks.comparison.ChangeKind;
import io.mingzhang.checks.comparison.DocumentComparison;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.Places;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The output of {@code compare}. */
public final class ComparisonJson {

    private final Writer target;

    /** Writes to the target. */
    public ComparisonJson(Writer target) {
        this.target = target;
    }

    /**
     * Writes everything.
     *
     * @param comparison what changed
     * @param settled what the settings kept out of the findings of the later version
     */
    public void write(DocumentComparison comparison, Settled settled) {
        try (JsonOut out = new JsonOut(target)) {
            out.object(() -> {
                out.text("before", comparison.before().source());
                out.text("after", comparison.after().source());
                out.object("summary", () -> {
                    for (ChangeKind kind : ChangeKind.values()) {
                        out.number(kind.name().toLowerCase(Locale.ROOT), comparison.count(kind));
                    }
                    out.number("fixed", comparison.fixed().size());
                    out.number("remaining", comparison.remaining().size());
                    out.number("new", comparison.fresh().size());
                    out.number("accepted", settled.accepted().size());
                    out.number("suppressed", settled.suppressed());
                });
                out.objects("changes", comparison.changes(), change -> change(out, change));
                findings(out, "fixed", comparison.fixed(), comparison.before());
                findings(out, "remaining", comparison.remaining(), comparison.after());
                findings(out, "new", comparison.fresh(), comparison.after());
            });
        }
    }

    private static void change(JsonOut out, Change change) {
        out.constant("kind", change.kind());
        out.text("part", change.part());
        out.textOrNull("what", change.what());
        out.text("before", change.before());
        out.text("after", change.after());
        out.textOrNull(
                "differenceFen",
                change.difference()
                        .map(difference -> difference.stripTrailingZeros().toPlainString())
                        .orElse(""));
        place(out, "beforeAt", change.beforeAt());
        place(out, "afterAt", change.afterAt());
    }

    private static void place(JsonOut out, String name, Optional<SourceLocation> at) {
        if (at.isEmpty()) {
            out.nothing(name);
            return;
        }
        SourceLocation place = at.get();
        out.object(name, () -> {
            PlaceJson.whole(out, place);
        });
    }

    private static void findings(JsonOut out, String name, List<Finding> findings, Disclosure document) {
        Places places = Places.of(document, findings);
        out.objects(name, findings, finding -> new FindingJson(out).write(finding, places));
    }
}
