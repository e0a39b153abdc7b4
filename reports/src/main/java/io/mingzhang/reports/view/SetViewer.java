package io.mingzhang.reports.view;

import io.mingzhang.checks.rulebook.OutcomeTally.NotCheckedCount;
import io.mingzhang.checks.rulebook.Rulebook;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.Participant;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.findings.Places;
import io.mingzhang.reports.json.JsonOut;
import io.mingzhang.reports.run.AuditedSet;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What documents contradict each other in, made ready for a viewer: every figure names its document and its place in the
 * view of that document. Used by one thread.
 */
public final class SetViewer {

    private final AuditedSet set;
    private final Views views;
    private final Places places;
    private final Map<String, String> titles;

    /**
     * Makes a set ready.
     *
     * @param members the documents of the set; figures of one that is missing here have no place
     * @param rulebook the rules it was examined by
     */
    public SetViewer(AuditedSet set, List<SetMember> members, Rulebook rulebook) {
        this.set = set;
        List<Disclosure> documents = set.documents();
        Map<String, DocumentContent> contents = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (SetMember member : members) {
            contents.put(member.content().source(), member.content());
            ids.put(member.content().source(), member.id());
        }
        Map<String, ViewedDocument> viewed = new HashMap<>();
        for (Disclosure document : documents) {
            DocumentContent content = contents.get(document.source());
            if (content != null) {
                viewed.put(document.source(), new ViewedDocument(document, content, List.of()));
            }
        }
        this.views = Views.ofSet(viewed, ids);
        this.places = Places.of(documents, set.findings());
        this.titles = ReportViewer.titles(rulebook);
    }

    /** Writes findings and what was not checked as JSON. */
    public void writeFindings(OutputStream target) {
        List<NotCheckedCount> notChecked =
                set.report().map(report -> report.outcomes().notChecked()).orElse(List.of());
        try (JsonOut out = new JsonOut(target)) {
            new FindingsJson(out, views, places).write(set.findings(), notChecked, titles);
        }
    }

    /** Writes the broken relations as JSON; those that hold between documents are counted only. */
    public void writeRelations(OutputStream target) {
        List<ListedRelation> relations = ListedRelation.broken(set.findings());
        boolean truncated =
                set.report().isPresent() && set.report().get().outcomes().passed() > 0;
        try (JsonOut out = new JsonOut(target)) {
            new RelationsJson(out, views, places).write(relations, 0, truncated);
        }
    }

    /** Writes the view of a set: it has no blocks of its own. */
    public void writeView(OutputStream target) {
        DocumentView empty = new DocumentView(
                set.plan().name(), DocumentView.Media.TEXT, List.of(), List.of(), List.of(), List.of(), List.of());
        try (JsonOut out = new JsonOut(target)) {
            new ViewJson(out).write(empty);
        }
    }

    /** The findings in one line each. */
    public List<FindingRow> rows() {
        return FindingRow.of(set.findings(), views);
    }

    /** Where a figure stands in the view of its document. */
    public ViewPlace place(Participant figure) {
        return views.find(figure);
    }
}
