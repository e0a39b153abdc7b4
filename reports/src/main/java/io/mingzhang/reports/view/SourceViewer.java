package io.mingzhang.reports.view;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.json.JsonOut;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * A document made ready for a viewer that was read but not examined: beside it stands what is taken out of it. Used by one
 * thread at a time.
 */
public final class SourceViewer {

    private final ViewedDocument viewed;
    private final List<Participant> taken;

    /**
     * Makes a document ready.
     *
     * @param content what its recognition began with
     * @param taken what is taken out of it: shown even where the document is too long to be shown as a whole, and choosable
     */
    public SourceViewer(Disclosure document, DocumentContent content, Collection<Participant> taken) {
        this.taken = List.copyOf(taken);
        this.viewed = new ViewedDocument(
                document, content, taken.stream().map(Participant::at).toList());
    }

    /** The document as it is shown. */
    public DocumentView view() {
        return DocumentViews.of(viewed, taken);
    }

    /** Writes the document as JSON. */
    public void writeView(OutputStream target) {
        try (JsonOut out = new JsonOut(target)) {
            new ViewJson(out).write(view());
        }
    }

    /** Where something stands in the view that is printed so; nowhere when the view does not show it. */
    public ViewPlace place(SourceLocation at, String printed) {
        return viewed.find(Participant.text("", printed, at));
    }
}
