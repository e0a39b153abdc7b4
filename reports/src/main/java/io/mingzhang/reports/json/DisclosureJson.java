package io.mingzhang.reports.json;

import io.mingzhang.model.Damage;
import io.mingzhang.model.Disclosure;
import io.mingzhang.model.FileTrace;
import io.mingzhang.model.Unrecognized;

/** A {@link Disclosure} as an element of {@code documents}. */
public final class DisclosureJson {

    private final JsonOut out;
    private final TableJson tables;
    private final TargetJson targets;
    private final NarrativeJson narrative;

    /** Writes to the given document. */
    public DisclosureJson(JsonOut out) {
        this.out = out;
        this.tables = new TableJson(out);
        this.targets = new TargetJson(out);
        this.narrative = new NarrativeJson(out);
    }

    /** Writes the whole disclosure. */
    public void write(Disclosure document) {
        out.object(() -> {
            out.text("source", document.source());
            out.constant("kind", document.kind());
            out.textOrNull("division", document.division());
            out.textOrNull("department", document.department());
            out.ordinal(
                    "fiscalYear",
                    document.fiscalYear().map(year -> year.value()).orElse(0));
            out.objects("tables", document.tables(), tables::write);
            out.objects("targets", document.targets(), targets::write);
            out.objects("narrative", document.narrative(), narrative::write);
            out.objects("unrecognized", document.unrecognized(), this::write);
            out.objects("contents", document.contents(), entry -> {
                out.text("title", entry.title());
                out.ordinal("page", entry.page());
                out.claim("table", entry.isTable());
                out.ordinal("line", entry.at().line());
            });
            out.objects("damages", document.damages(), this::write);
            out.objects("traces", document.traces(), this::write);
        });
    }

    private void write(Unrecognized part) {
        out.ordinal("line", part.at().line());
        out.text("text", part.text());
        out.textOrNull("nearest", part.nearest());
        PlaceJson.place(out, part.at());
    }

    private void write(Damage damage) {
        out.constant("kind", damage.kind());
        out.textOrNull("part", damage.part());
        out.ordinal("line", damage.at().line());
        out.text("message", damage.message());
        PlaceJson.place(out, damage.at());
    }

    private void write(FileTrace trace) {
        out.constant("kind", trace.kind());
        out.text("message", trace.message());
        out.textOrNull("printed", trace.printed());
        out.textOrNull("stored", trace.stored());
        PlaceJson.place(out, trace.at());
    }
}
