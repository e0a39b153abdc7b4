package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.OfficePackage;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.documents.reading.office.Relationship;
import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is tied to a sheet beside its cells.
 *
 * @param boxes the paragraphs of its text boxes, by row
 */
record SheetAttachments(List<TextBox> boxes) {

    private static final int MOST_BOXES = 10_000;

    SheetAttachments {
        boxes = List.copyOf(boxes);
    }

    /** Reads text boxes and notes comments; a broken part is noted and passed over. */
    static SheetAttachments of(OfficePackage file, SheetEntry sheet, TraceNotes notes)
            throws UnreadableDocumentException {
        List<TextBox> boxes = new ArrayList<>();
        for (Relationship tie : file.relationships(sheet.part())) {
            if (tie.external() || !file.has(tie.target())) {
                continue;
            }
            try (PartXml xml = file.xml(tie.target())) {
                switch (tie.type()) {
                    case "drawing" -> drawing(xml, boxes);
                    case "comments" -> comments(xml, notes);
                    default -> {}
                }
            } catch (UnreadableDocumentException broken) {
                if (broken.refusal().reason() != Refusal.Reason.CORRUPT) {
                    throw broken;
                }
                notes.damage(Damage.Kind.LOST_VALUE, "文本框或批注的部件已损坏，没有读到", notes.at(0, 0));
            }
        }
        boxes.sort(Comparator.comparingInt(TextBox::row));
        return new SheetAttachments(boxes);
    }

    private static void drawing(PartXml xml, List<TextBox> boxes) throws UnreadableDocumentException {
        int row = 1;
        int column = 1;
        boolean inFrom = false;
        while (xml.next() && boxes.size() < MOST_BOXES) {
            if (xml.isStart("Fallback")) {
                xml.skip();
            } else if (xml.isStart("from")) {
                inFrom = true;
            } else if (xml.isEnd("from")) {
                inFrom = false;
            } else if (inFrom && xml.isStart("row")) {
                row = 1 + number(xml, "row");
            } else if (inFrom && xml.isStart("col")) {
                column = 1 + number(xml, "col");
            } else if (xml.isStart("p")) {
                String text = Blanks.strip(RichText.read(xml, "p"));
                if (!text.isEmpty()) {
                    boxes.add(new TextBox(row, column, text));
                }
            }
        }
    }

    private static int number(PartXml xml, String element) throws UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            text.append(xml.isText() ? xml.text() : "");
        }
        String digits = text.toString().strip();
        return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
    }

    private static void comments(PartXml xml, TraceNotes notes) throws UnreadableDocumentException {
        while (xml.next()) {
            if (xml.isStart("comment")) {
                String reference = xml.attribute("ref");
                String text = Blanks.strip(RichText.read(xml, "comment"));
                int row = Math.max(0, CellRange.row(reference));
                int column = Math.max(0, CellRange.column(reference));
                notes.trace(FileTrace.Kind.COMMENT, "单元格带有批注", "", text, notes.at(row, column));
            }
        }
    }
}
