package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.HashMap;
import java.util.Map;

/** What stands in parts of their own and is referred to from the body: footnotes, endnotes, comments. */
final class Notes {

    /** A part without notes. */
    static final Notes NONE = new Notes();

    private final Map<String, Note> notes = new HashMap<>();

    /**
     * A note.
     *
     * @param author who wrote it, empty when nobody is named
     * @param text its paragraphs, each on a line of its own
     */
    record Note(String author, String text) {}

    /** Reads a part whose notes are elements of this name: footnote, endnote, comment. */
    static Notes read(PartXml xml, String element) throws UnreadableDocumentException {
        Notes all = new Notes();
        long length = 0;
        while (xml.next()) {
            if (!xml.isStart(element)) {
                continue;
            }
            String id = xml.attribute("id");
            String author = xml.attribute("author");
            boolean printed = xml.attribute("type").isEmpty()
                    || xml.attribute("type").equals("normal"); // others are the lines that part notes from the text
            String text = text(xml);
            length += text.length();
            if (length > ReadLimits.MAX_LINE_CHARS) {
                throw new UnreadableDocumentException(Refusal.lineTooLong("脚注和批注"));
            }
            if (printed && !text.isEmpty()) {
                all.notes.put(id, new Note(author, text));
            }
        }
        return all;
    }

    /** Whether there is such a note. */
    boolean has(String id) {
        return notes.containsKey(id);
    }

    /** The note of this id; an empty one when there is none. */
    Note of(String id) {
        return notes.getOrDefault(id, new Note("", ""));
    }

    private static String text(PartXml xml) throws UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("p") && !text.isEmpty()) {
                text.append('\n');
            } else if (xml.isStart("tab")) {
                text.append(' ');
            } else if (xml.isStart("del") || xml.isStart("pPr")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                inText = true;
            } else if (xml.isEnd("t")) {
                inText = false;
            } else if (inText && xml.isText()) {
                text.append(xml.text());
            }
            if (text.length() > ReadLimits.MAX_LINE_CHARS) {
                throw new UnreadableDocumentException(Refusal.lineTooLong("脚注或批注"));
            }
        }
        return Blanks.strip(text.toString());
    }
}
