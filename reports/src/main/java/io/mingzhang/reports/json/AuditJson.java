package io.mingzhang.reports.json;

import io.mingzhang.checks.rulebook.Coverage;
import io.mingzhang.checks.settings.Settled;
import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Severity;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.run.Audited;
import io.mingzhang.reports.run.AuditedSet;
import io.mingzhang.reports.run.Report;
import io.mingzhang.reports.run.ReportPart;
import io.mingzhang.reports.run.ReportPart.Line;
import io.mingzhang.reports.run.Totals;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The output of {@code audit}: the documents as in {@code read}, then findings, outcomes, coverage and versions over all of
 * them. Documents are written as they come and not kept; of findings only their JSON is.
 */
public final class AuditJson implements Report {

    private static final String DOCUMENT = "document";
    private static final String FINDING = "finding";
    private static final String UNBOUND = "unbound";
    private static final String VERSION = "version";
    private static final String ACCEPTED = "accepted";
    private static final String SUPPRESSED = "suppressed";

    private final JsonOut out;
    private final DisclosureJson documents;
    private final Severity minimum;
    private final List<String> findings = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();
    private final List<String> unbound = new ArrayList<>();
    private final Map<String, String> versions = new TreeMap<>();
    private final List<String> accepted = new ArrayList<>();
    private long suppressed;

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

    @Override
    public ReportPart part(Audited audited) {
        StringWriter document = new StringWriter();
        try (JsonOut single = new JsonOut(document)) {
            new DisclosureJson(single).write(audited.document());
        }
        List<Line> lines = new ArrayList<>(List.of(Line.of(DOCUMENT, document.toString())));
        lines.addAll(aboutDocument(audited));
        return new ReportPart(lines);
    }

    @Override
    public void add(ReportPart part) {
        for (Line line : part.lines()) {
            switch (line.kind()) {
                case DOCUMENT -> out.raw(line.text());
                case FINDING -> findings.add(line.text());
                case UNBOUND -> unbound.add(line.text());
                case ACCEPTED -> accepted.add(line.text());
                case SUPPRESSED -> suppressed += Long.parseLong(line.text());
                case VERSION -> versions.put(line.text(), line.cells().get(1));
                default -> throw new IllegalStateException("Not a piece of JSON: " + line.kind());
            }
        }
    }

    @Override
    public boolean isWrittenAtOnce() {
        return true;
    }

    @Override
    public void write(Audited audited) {
        documents.write(audited.document());
        add(new ReportPart(aboutDocument(audited)));
    }

    private List<Line> aboutDocument(Audited audited) {
        List<Line> lines = new ArrayList<>();
        List<Finding> shown = audited.findings().stream()
                .filter(finding -> finding.severity().compareTo(minimum) <= 0)
                .toList();
        Places places = Places.of(audited.document(), shown);
        shown.forEach(finding ->
                lines.add(Line.of(FINDING, object(single -> new FindingJson(single).write(finding, places)))));
        Places acceptedPlaces = Places.of(
                audited.document(),
                audited.settled().accepted().stream()
                        .map(Settled.Accepted::finding)
                        .toList());
        audited.settled()
                .accepted()
                .forEach(each -> lines.add(
                        Line.of(ACCEPTED, object(single -> new FindingJson(single).write(each, acceptedPlaces)))));
        lines.add(Line.of(SUPPRESSED, String.valueOf(audited.settled().suppressed())));
        String source = audited.document().source();
        audited.report()
                .coverage()
                .unbound()
                .forEach(figure -> lines.add(Line.of(UNBOUND, object(single -> write(single, source, figure)))));
        audited.report().versions().forEach((name, version) -> lines.add(new Line(VERSION, List.of(name, version))));
        return lines;
    }

    @Override
    public void add(AuditedSet set) {
        sets.add(object(single -> new SetJson(single, minimum).write(set)));
    }

    @Override
    public void finish(Totals totals) {
        out.endArray();
        DocumentsJson.unreadable(out, totals.failures());
        out.raws("findings", findings);
        out.raws("accepted", accepted);
        out.number("suppressed", suppressed);
        out.raws("sets", sets);
        out.object("outcomes", () -> outcomes(totals));
        out.object("coverage", () -> coverage(totals));
        out.object("versions", () -> versions.forEach(out::text));
        out.end();
    }

    @Override
    public void close() {
        out.close();
    }

    private static String object(Consumer<JsonOut> content) {
        StringWriter text = new StringWriter();
        try (JsonOut single = new JsonOut(text)) {
            single.object(() -> content.accept(single));
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
        out.raws("unbound", unbound);
    }

    private static void write(JsonOut out, String source, Coverage.Unbound figure) {
        out.text("source", source);
        PlaceJson.line(out, figure.figure().at());
        out.textOrNull("part", figure.part());
        out.text("label", figure.figure().label());
        out.text("text", figure.figure().printed());
    }

    private void share(Coverage.Share share) {
        out.number("bound", share.bound());
        out.number("total", share.total());
    }
}
