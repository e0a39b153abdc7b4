package io.mingzhang.reports.view;

import io.mingzhang.kernel.Finding;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import java.util.Map;

/** The laid out documents that findings speak of, by source: one, or those of a set. */
final class Views {

    private final Map<String, ViewedDocument> documents;
    private final Map<String, String> ids;

    private Views(Map<String, ViewedDocument> documents, Map<String, String> ids) {
        this.documents = Map.copyOf(documents);
        this.ids = Map.copyOf(ids);
    }

    static Views of(ViewedDocument document) {
        return new Views(Map.of(document.document().source(), document), Map.of());
    }

    /**
     * The documents of a set.
     *
     * @param ids what each is called by the reader of the JSON, by source
     */
    static Views ofSet(Map<String, ViewedDocument> documents, Map<String, String> ids) {
        return new Views(documents, ids);
    }

    boolean isSet() {
        return !ids.isEmpty();
    }

    ViewPlace find(Participant figure) {
        ViewedDocument document = documents.get(figure.at().source());
        return document == null ? ViewPlace.NOWHERE : document.find(figure);
    }

    /** The part in which the likely culprit of a finding stands. */
    PartTitle partOf(Finding finding) {
        return finding.participants().stream()
                .findFirst()
                .map(Participant::at)
                .map(this::partAt)
                .orElse(PartTitle.NONE);
    }

    private PartTitle partAt(SourceLocation at) {
        ViewedDocument document = documents.get(at.source());
        return document == null ? PartTitle.NONE : document.partAt(at);
    }

    String documentId(String source) {
        return ids.getOrDefault(source, "");
    }
}
