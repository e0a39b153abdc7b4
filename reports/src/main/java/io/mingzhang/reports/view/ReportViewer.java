package io.mingzhang.reports.view;

import io.mingzhang.checks.CheckInfo;
import io.mingzhang.checks.rulebook.OutcomeTally.NotCheckedCount;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.Participant;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import io.mingzhang.reports.run.Audited;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One examined document made ready for a viewer: the document, its findings, its relations. Used by one thread. */
public final class ReportViewer {

    private final Audited audited;
    private final ViewedDocument viewed;
    private final Views views;
    private final List<ListedRelation> relations;
    private final Places places;
    private final Map<String, String> titles;

    /**
     * Makes a document ready.
     *
     * @param content what its recognition began with
     * @param rulebook the rules it was examined by
     */
    public ReportViewer(Audited audited, DocumentContent content, Rulebook rulebook) {
        this.audited = audited;
        this.viewed = new ViewedDocument(
                audited.document(),
                content,
                audited.findings().stream()
                        .flatMap(finding -> finding.participants().stream())
                        .map(Participant::at)
                        .toList());
        this.views = Views.of(viewed);
        this.relations = ListedRelation.of(audited);
        this.places = Places.ofFigures(List.of(audited.document()), figures());
        this.titles = titles(rulebook);
    }

    private List<Participant> figures() {
        List<Participant> figures = new ArrayList<>();
        audited.findings().forEach(finding -> figures.addAll(finding.participants()));
        relations.forEach(relation -> figures.addAll(relation.relation().participants()));
        return figures;
    }

    static Map<String, String> titles(Rulebook rulebook) {
        Map<String, String> titles = new HashMap<>();
        for (CheckInfo info : rulebook.catalogue()) {
            titles.put(info.id(), info.title());
        }
        return titles;
    }

    /** The document as it is shown. */
    public DocumentView view() {
        return DocumentViews.of(viewed, audited, relations);
    }

    /** Where a figure stands in the view. */
    public ViewPlace place(Participant figure) {
        return views.find(figure);
    }

    /** Writes the document as JSON. */
    public void writeView(OutputStream target) {
        try (JsonOut out = new JsonOut(target)) {
            new ViewJson(out).write(view());
        }
    }

    /** Writes findings and what was not checked as JSON. */
    public void writeFindings(OutputStream target) {
        List<NotCheckedCount> notChecked = audited.report().outcomes().notChecked();
        try (JsonOut out = new JsonOut(target)) {
            new FindingsJson(out, views, places).write(audited.findings(), notChecked, titles);
        }
    }

    /**
     * Writes the relations as JSON.
     *
     * @param most how many relations that hold were asked for
     */
    public void writeRelations(OutputStream target, int most) {
        boolean truncated =
                audited.report().held().size() < audited.report().outcomes().passed();
        try (JsonOut out = new JsonOut(target)) {
            new RelationsJson(out, views, places).write(relations, most, truncated);
        }
    }

    /** The findings in one line each. */
    public List<FindingRow> rows() {
        return FindingRow.of(audited.findings(), views);
    }
}
