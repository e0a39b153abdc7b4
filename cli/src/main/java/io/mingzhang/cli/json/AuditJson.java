package io.mingzhang.cli.json;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.cli.audit.Audited;
import io.mingzhang.cli.audit.Totals;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.Places;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The output of {@code audit}: the documents as in {@code read}, then findings, outcomes, coverage and versions over all of
 * them. Documents are written as they come and not kept; of findings only their JSON is.
 */
public final class AuditJson implements AutoCloseable {

    private final JsonOut out;
    private final DisclosureJson documents;
    private final Severity minimum;
    private final List<String> findings = new ArrayList<>();
    private final List<Unbound> unbound = new ArrayList<>();
    private final Map<String, String> versions = new TreeMap<>();

    private record Unbound(String source, Coverage.Unbound figure) {}

    /**
     * Begins the output.
     *
     * @param target where to
     * @param minimum the mildest severity written
     */
    public AuditJson(Writer target, Severity minimum) {
        this.out = new JsonOut(target);
        this.documents = new DisclosureJson(out);
        this.minimum = minimum;
        out.begin("documents");
    }

    /** Writes a document and keeps its findings for the end. */
    public void add(Audited audited) {
        documents.write(audited.document());
        List<Finding> shown = audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(audited.document(), shown);
        shown.forEach(finding -> findings.add(json(finding, places)));
        String source = audited.document().source();
        audited.report().coverage().unbound().forEach(figure -> unbound.add(new Unbound(source, figure)));
        versions.putAll(audited.report().versions());
    }

    /** Ends the output. */
    public void finish(Totals totals) {
        out.endArray();
        DocumentsJson.unreadable(out, totals.failures());
        out.raws("findings", findings);
        out.object("outcomes", () -> outcomes(totals));
        out.object("coverage", () -> coverage(totals));
        out.object("versions", () -> versions.forEach(out::text));
        out.end();
    }

    @Override
    public void close() {
        out.close();
    }

    private static String json(Finding finding, Places places) {
        StringWriter text = new StringWriter();
        try (JsonOut single = new JsonOut(text)) {
            single.object(() -> new FindingJson(single).write(finding, places));
        }
        return text.toString();
    }

    private void outcomes(Totals totals) {
        out.number("passed", totals.passed());
        out.number("failed", totals.failed());
        out.objects("notChecked", totals.notChecked(), count -> {
            out.text("check", count.check());
            out.text("reason", count.reason());
            out.number("count", count.count());
        });
    }

    private void coverage(Totals totals) {
        out.object("amounts", () -> share(totals.amounts()));
        out.object("narrative", () -> share(totals.prose()));
        out.objects("unbound", unbound, figure -> {
            out.text("source", figure.source());
            out.ordinal("line", figure.figure().figure().at().line());
            out.textOrNull("part", figure.figure().part());
            out.text("label", figure.figure().figure().label());
            out.text("text", figure.figure().figure().printed());
        });
    }

    private void share(Coverage.Share share) {
        out.number("bound", share.bound());
        out.number("total", share.total());
    }
}
