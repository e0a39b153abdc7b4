package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.content.DocumentContent;
import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.RowCollector;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.OfficeReader;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.documents.reading.office.Relationship;
import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.model.FileTrace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads Word documents: docx, docm, dotx. Headers and footers follow behind the body, each with places of their own, so that
 * nothing of them is taken for text of the body.
 */
public final class DocxReader implements OfficeReader {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s第页共总of/—–0-9０-９ivxIVX-]*");

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

    /**
     * Where the places of a document stand in the part of its body.
     *
     * @throws UnreadableDocumentException when the document cannot be read
     */
    public static WordPlaces places(OfficePackage file) throws UnreadableDocumentException {
        WordPlaces places = new WordPlaces(file.mainPart().orElseThrow());
        readBody(file, new RowCollector(""), places::note);
        return places;
    }

    private static void readBody(OfficePackage file, RowCollector rows, PieceCollector.Placed placed)
            throws UnreadableDocumentException {
        String main = file.mainPart().orElseThrow();
        List<Relationship> ties = file.relationships(main);
        Surroundings surroundings = surroundings(file, ties);
        Changes changes = new Changes();
        try (PartXml xml = file.xml(main)) {
            new StoryReader(xml, surroundings, changes).readAll(new PieceCollector(rows, "", placed));
        }
        if (!changes.isEmpty()) {
            SourceLocation at = SourceLocation.ofWord(rows.source(), "", 0, 0, 0);
            rows.note(new FileTrace(FileTrace.Kind.TRACKED_CHANGE, changes.message(), "", "", at));
        }
        margins(file, ties, surroundings, rows);
        PackageTraces.note(file, ties, rows);
    }

    /** Headers and footers, each text once; page numbers are left out. */
    private static void margins(
            OfficePackage file, List<Relationship> ties, Surroundings surroundings, RowCollector rows)
            throws UnreadableDocumentException {
        Set<String> seen = new HashSet<>();
        for (Relationship tie : ties) {
            boolean header = tie.type().equals("header");
            if (!header && !tie.type().equals("footer") || tie.external() || !file.has(tie.target())) {
                continue;
            }
            PieceCollector collector = new PieceCollector(rows, header ? "页眉" : "页脚", (place, anchor) -> {});
            try (PartXml xml = file.xml(tie.target())) {
                new StoryReader(xml, surroundings, new Changes()).readAll(piece -> {
                    if (!(piece instanceof Piece.Paragraph text)
                            || isWorthReading(text.text()) && seen.add(text.text())) {
                        collector.accept(piece);
                    }
                });
            }
        }
    }

    private static boolean isWorthReading(String text) {
        return !Blanks.isBlank(text) && !PAGE_NUMBER.matcher(text).matches();
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
