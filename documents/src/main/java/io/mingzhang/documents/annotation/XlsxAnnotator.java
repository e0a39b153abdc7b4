package io.mingzhang.documents.annotation;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.Relationship;
import io.mingzhang.documents.reading.xlsx.XlsxReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Annotates a workbook: a cell note and a fill at every place, nothing else. Cells keep number format, borders and font;
 * notes that were there stay. Used for one workbook.
 */
final class XlsxAnnotator {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private final OfficePackage file;
    private final AnnotatedPackage parts;
    private final List<String> newComments = new ArrayList<>();
    private int number;

    private XlsxAnnotator(OfficePackage file) {
        this.file = file;
        this.parts = new AnnotatedPackage(file);
    }

    /** The copy; notes about sheets that the workbook does not have stand in the first cell of its first sheet. */
    static byte[] annotated(byte[] original, OfficePackage file, List<Annotation> notes)
            throws UnreadableDocumentException {
        XlsxAnnotator annotator = new XlsxAnnotator(file);
        annotator.annotate(notes);
        return annotator.parts.copyOf(original);
    }

    private void annotate(List<Annotation> notes) throws UnreadableDocumentException {
        Map<String, String> sheets = XlsxReader.sheetParts(file);
        if (sheets.isEmpty() || notes.isEmpty()) {
            return;
        }
        String first = sheets.values().iterator().next();
        Map<String, List<Annotation>> bySheet = new LinkedHashMap<>();
        for (Annotation note : notes) {
            String part = sheets.getOrDefault(note.at().sheet(), first);
            bySheet.computeIfAbsent(part, _ -> new ArrayList<>()).add(note);
        }
        String stylesPart = parts.tied(file.mainPart().orElse(""), "styles")
                .map(Relationship::target)
                .orElse("");
        XmlText styleText = file.has(stylesPart) ? parts.part(stylesPart) : XmlText.fresh("");
        StyleMarks styles = new StyleMarks(styleText);
        for (Map.Entry<String, List<Annotation>> entry : bySheet.entrySet()) {
            number++;
            sheet(entry.getKey(), styles, CellNote.of(entry.getValue()));
        }
        styles.finish();
        declare();
    }

    private void sheet(String part, StyleMarks styles, List<CellNote> notes) throws UnreadableDocumentException {
        XmlText text = parts.part(part);
        boolean strict = text.contains(STRICT_MAIN);
        SheetMarks marks = new SheetMarks(text, styles);
        marks.fill(notes);
        Optional<Relationship> comments = parts.tied(part, "comments");
        String commentsPart = comments.map(Relationship::target).orElse(parts.freeName("xl/comments", ".xml"));
        boolean fresh = comments.isEmpty() || !file.has(commentsPart);
        XmlText commentText = fresh ? NoteParts.freshComments(strict ? STRICT_MAIN : MAIN) : parts.part(commentsPart);
        List<CellNote> boxless = NoteParts.comment(commentText, notes);
        parts.put(commentsPart, commentText);
        String base = strict ? AnnotatedPackage.STRICT_TIES : AnnotatedPackage.TRANSITIONAL_TIES;
        if (fresh) {
            newComments.add(commentsPart);
            parts.tie(part, "Comments", base + "/comments", commentsPart);
        }
        String drawingId =
                text.find("legacyDrawing").map(tag -> tag.attribute("id")).orElse("");
        Optional<Relationship> drawing = file.relationships(part).stream()
                .filter(tie -> !drawingId.isEmpty() && tie.id().equals(drawingId) && file.has(tie.target()))
                .findFirst();
        String drawingPart = drawing.map(Relationship::target).orElse(parts.freeName("xl/drawings/vmlDrawing", ".vml"));
        XmlText drawingText = drawing.isPresent() ? parts.part(drawingPart) : NoteParts.freshDrawing(500 + number);
        NoteParts.draw(drawingText, 500 + number, boxless);
        parts.put(drawingPart, drawingText);
        if (drawing.isEmpty()) {
            marks.tieDrawing(parts.tie(part, "Notes", base + "/vmlDrawing", drawingPart), base);
        }
    }

    /** Declares the kinds of new parts. */
    private void declare() throws UnreadableDocumentException {
        if (newComments.isEmpty() && !parts.hasNewParts()) {
            return;
        }
        parts.declareExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        for (String comments : newComments) {
            parts.declarePart(comments, COMMENTS_TYPE);
        }
    }
}
