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

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String EMPTY_TIES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final OfficePackage file;
    private final Map<String, XmlText> parts = new LinkedHashMap<>();
    private final List<String> newComments = new ArrayList<>();
    private int number;

    private XlsxAnnotator(OfficePackage file) {
        this.file = file;
    }

    /** The copy; notes about sheets that the workbook does not have stand in the first cell of its first sheet. */
    static byte[] annotated(byte[] original, OfficePackage file, List<Annotation> notes)
            throws UnreadableDocumentException {
        XlsxAnnotator annotator = new XlsxAnnotator(file);
        annotator.annotate(notes);
        return PackageCopy.of(original, annotator.parts);
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
        String stylesPart = tied(file.mainPart().orElse(""), "styles")
                .map(Relationship::target)
                .orElse("");
        XmlText styleText = file.has(stylesPart) ? part(stylesPart) : XmlText.fresh("");
        StyleMarks styles = new StyleMarks(styleText);
        for (Map.Entry<String, List<Annotation>> entry : bySheet.entrySet()) {
            number++;
            sheet(entry.getKey(), styles, CellNote.of(entry.getValue()));
        }
        styles.finish();
        declare();
    }

    private void sheet(String part, StyleMarks styles, List<CellNote> notes) throws UnreadableDocumentException {
        XmlText text = part(part);
        boolean strict = text.contains(STRICT_MAIN);
        SheetMarks marks = new SheetMarks(text, styles);
        marks.fill(notes);
        Optional<Relationship> comments = tied(part, "comments");
        String commentsPart = comments.map(Relationship::target).orElse(freeName("xl/comments", ".xml"));
        boolean fresh = comments.isEmpty() || !file.has(commentsPart);
        XmlText commentText = fresh ? NoteParts.freshComments(strict ? STRICT_MAIN : MAIN) : part(commentsPart);
        List<CellNote> boxless = NoteParts.comment(commentText, notes);
        parts.put(commentsPart, commentText);
        String base = strict ? STRICT : TRANSITIONAL;
        if (fresh) {
            newComments.add(commentsPart);
            tie(part, "Comments", base + "/comments", commentsPart);
        }
        String drawingId =
                text.find("legacyDrawing").map(tag -> tag.attribute("id")).orElse("");
        Optional<Relationship> drawing = file.relationships(part).stream()
                .filter(tie -> !drawingId.isEmpty() && tie.id().equals(drawingId) && file.has(tie.target()))
                .findFirst();
        String drawingPart = drawing.map(Relationship::target).orElse(freeName("xl/drawings/vmlDrawing", ".vml"));
        XmlText drawingText = drawing.isPresent() ? part(drawingPart) : NoteParts.freshDrawing(500 + number);
        NoteParts.draw(drawingText, 500 + number, boxless);
        parts.put(drawingPart, drawingText);
        if (drawing.isEmpty()) {
            marks.tieDrawing(tie(part, "Notes", base + "/vmlDrawing", drawingPart), base);
        }
    }

    private Optional<Relationship> tied(String part, String type) throws UnreadableDocumentException {
        return file.relationships(part).stream()
                .filter(tie -> tie.type().equals(type) && !tie.external())
                .findFirst();
    }

    /** Adds a tie to a part and returns its id. */
    private String tie(String from, String what, String type, String target) throws UnreadableDocumentException {
        int slash = from.lastIndexOf('/') + 1;
        String name = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
        XmlText ties = parts.get(name);
        if (ties == null) {
            ties = file.has(name) ? part(name) : XmlText.fresh(EMPTY_TIES);
            parts.put(name, ties);
        }
        String id = "mingzhang" + what;
        ties.restart();
        for (Optional<XmlTag> next = ties.next(); next.isPresent(); next = ties.next()) {
            XmlTag tag = next.get();
            String written =
                    "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>".formatted(tag.prefix(), id, type, target);
            if (tag.opens("Relationships") && tag.isEmptyElement()) {
                ties.replace(
                        tag,
                        tag.text().replaceFirst("\\s*/>$", ">") + written + "</" + tag.prefix() + "Relationships>");
            } else if (tag.closes("Relationships")) {
                ties.insert(tag.start(), written);
            }
        }
        return id;
    }

    /** Declares the kinds of new parts. */
    private void declare() throws UnreadableDocumentException {
        if (newComments.isEmpty() && parts.keySet().stream().allMatch(file::has)) {
            return;
        }
        XmlText types = part("[Content_Types].xml");
        types.restart();
        boolean drawings = false;
        for (Optional<XmlTag> next = types.next(); next.isPresent(); next = types.next()) {
            XmlTag tag = next.get();
            drawings |= tag.opens("Default") && tag.attribute("Extension").equalsIgnoreCase("vml");
            if (tag.closes("Types")) {
                if (!drawings) {
                    types.insert(
                            tag.start(),
                            "<%sDefault Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                                    .formatted(tag.prefix()));
                }
                for (String comments : newComments) {
                    types.insert(
                            tag.start(),
                            "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
                                    .formatted(tag.prefix(), comments, COMMENTS_TYPE));
                }
            }
        }
    }

    private XmlText part(String name) throws UnreadableDocumentException {
        XmlText known = parts.get(name);
        if (known != null) {
            return known;
        }
        XmlText text = XmlText.of(file, name);
        parts.put(name, text);
        return text;
    }

    private String freeName(String start, String end) {
        int next = 1;
        while (file.has(start + "Mz" + next + end) || parts.containsKey(start + "Mz" + next + end)) {
            next++;
        }
        return start + "Mz" + next + end;
    }
}
