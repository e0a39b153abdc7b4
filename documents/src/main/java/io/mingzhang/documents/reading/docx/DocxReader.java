package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.OfficeReader;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.documents.reading.office.Relationship;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.List;
import java.util.Optional;

/**
 * Reads Word documents: docx, docm, dotx. Headers and footers follow behind the body, each with places of their own, so that
 * nothing of them is taken for text of the body.
 */
public final class DocxReader implements OfficeReader {

    @Override
    public boolean reads(String contentType) {
        boolean word = contentType.contains("wordprocessingml") || contentType.contains("ms-word");
        return word && contentType.endsWith("main+xml");
    }

    @Override
    public DocumentContent read(String source, OfficePackage file) throws UnreadableDocumentException {
        RowCollector rows = new RowCollector(source);
        readBody(file, rows, (place, anchor) -> {});
        return rows.build();
    }

    /** Reads the document and tells where everything stands in the part of the body. */
    static void readBody(OfficePackage file, RowCollector rows, PieceCollector.Placed placed)
            throws UnreadableDocumentException {
        String main = file.mainPart().orElseThrow();
        List<Relationship> ties = file.relationships(main);
        Surroundings surroundings = surroundings(file, ties);
        try (PartXml xml = file.xml(main)) {
            StoryReader story = new StoryReader(xml, surroundings);
            story.readAll(new PieceCollector(rows, "", placed));
            if (!story.changes().isEmpty()) {
                SourceLocation at = SourceLocation.ofWord(rows.source(), "", 0, 0, 0);
                rows.note(new FileTrace(
                        FileTrace.Kind.TRACKED_CHANGE, story.changes().message(), "", "", at));
            }
        }
    }

    private static Surroundings surroundings(OfficePackage file, List<Relationship> ties)
            throws UnreadableDocumentException {
        return new Surroundings(
                styles(file, ties),
                new ListNumbers(lists(file, ties)),
                notes(file, ties, "footnotes", "footnote"),
                notes(file, ties, "endnotes", "endnote"),
                notes(file, ties, "comments", "comment"));
    }

    private static StyleSheet styles(OfficePackage file, List<Relationship> ties) throws UnreadableDocumentException {
        Optional<String> part = part(file, ties, "styles");
        if (part.isEmpty()) {
            return new StyleSheet();
        }
        try (PartXml xml = file.xml(part.get())) {
            return StyleSheet.read(xml);
        }
    }

    private static ListDefinitions lists(OfficePackage file, List<Relationship> ties)
            throws UnreadableDocumentException {
        Optional<String> part = part(file, ties, "numbering");
        if (part.isEmpty()) {
            return new ListDefinitions();
        }
        try (PartXml xml = file.xml(part.get())) {
            return ListDefinitions.read(xml);
        }
    }

    private static Notes notes(OfficePackage file, List<Relationship> ties, String type, String element)
            throws UnreadableDocumentException {
        Optional<String> part = part(file, ties, type);
        if (part.isEmpty()) {
            return Notes.NONE;
        }
        try (PartXml xml = file.xml(part.get())) {
            return Notes.read(xml, element);
        }
    }

    /** A part that the document is tied to; a tie that leads nowhere is left alone, as Word does. */
    private static Optional<String> part(OfficePackage file, List<Relationship> ties, String type) {
        return ties.stream()
                .filter(tie -> tie.type().equals(type) && !tie.external() && file.has(tie.target()))
                .map(Relationship::target)
                .findFirst();
    }
}
