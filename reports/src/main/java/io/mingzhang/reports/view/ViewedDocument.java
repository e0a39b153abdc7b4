package io.mingzhang.reports.view;

import io.mingzhang.documents.content.ContentRow;
import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.content.OwnMarks;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.Disclosure;
import io.mingzhang.reports.view.ViewLayout.Segment;
import java.util.Collection;

/** A document laid out for a view: which rows form which block, what they belong to, and where its figures stand. */
final class ViewedDocument {

    private final Disclosure document;
    private final ContentIndex content;
    private final PartMap parts;
    private final ViewLayout layout;
    private final PlaceFinder finder;

    /**
     * Lays a document out.
     *
     * @param wanted places that are shown even where the document is too long to be shown as a whole
     */
    ViewedDocument(Disclosure document, DocumentContent read, Collection<SourceLocation> wanted) {
        this.document = document;
        this.content = new ContentIndex(OwnMarks.without(read));
        this.parts = new PartMap(content, document);
        this.layout = new ViewLayout(content, parts, ShownRows.of(content, wanted));
        this.finder = new PlaceFinder(content, layout);
    }

    Disclosure document() {
        return document;
    }

    ContentIndex content() {
        return content;
    }

    PartMap parts() {
        return parts;
    }

    ViewLayout layout() {
        return layout;
    }

    /** Where a figure stands in the view. */
    ViewPlace find(Participant figure) {
        return finder.find(figure.at(), figure.printed());
    }

    /** Where something stands of which only the place is known. */
    ViewPlace find(SourceLocation at) {
        return finder.find(at, "");
    }

    /** The part in which a place stands. */
    PartTitle partAt(SourceLocation at) {
        int row = content.row(at);
        return row == ContentIndex.NONE ? PartTitle.NONE : parts.part(row);
    }

    /** The block that begins with a row or contains it. */
    Segment segment(int row) {
        return layout.segment(row);
    }

    /** What kind of file it is, told by what its places are named after. */
    DocumentView.Media media() {
        for (ContentRow row : content.rows()) {
            if (!row.at().sheet().isEmpty()) {
                return DocumentView.Media.XLSX;
            }
            if (row.at().page() > 0) {
                return DocumentView.Media.PDF;
            }
            return row.at().line() > 0 ? DocumentView.Media.TEXT : DocumentView.Media.DOCX;
        }
        return DocumentView.Media.TEXT;
    }
}
