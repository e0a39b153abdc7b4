package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a story (body, header, footer) in one pass. Wrappers such as content controls and smart tags are passed
 * through; of alternatives the first is read.
 */
final class StoryReader {

    private final PartXml xml;
    private final ParagraphReader paragraphs;
    private final TableReader tables;
    private final Changes changes;
    private final BitSet alternativeRead = new BitSet();
    private @Nullable ParagraphDraft carried;
    private int topTables;

    StoryReader(PartXml xml, Surroundings surroundings, Changes changes) {
        this.changes = changes;
        this.xml = xml;
        this.paragraphs = new ParagraphReader(xml, this, surroundings);
        this.tables = new TableReader(xml, this, surroundings.styles());
    }

    /** Reads the whole part. */
    void readAll(PieceSink sink) throws UnreadableDocumentException {
        while (xml.next()) {
            if (xml.isStart()) {
                block(sink, "");
            }
        }
        flush(sink);
    }

    /**
     * Reads what the current element holds.
     *
     * @param around what the tables in it are inside of, with the sign that parts steps; empty in the body
     */
    void readWithin(PieceSink sink, String around) throws UnreadableDocumentException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                block(sink, around);
            }
        }
        flush(sink);
    }

    /** The tracked changes met so far. */
    Changes changes() {
        return changes;
    }

    /** Whether cells around the current place have a colour of their own, on which white text can be read. */
    boolean isShaded() {
        return tables.isShaded();
    }

    /** A paragraph whose mark was deleted goes on in the next one. */
    void carry(ParagraphDraft draft) {
        carried = draft;
    }

    /** The paragraph that goes on in the next one, if any; it is the caller's now. */
    @Nullable
    ParagraphDraft takeCarried() {
        @Nullable ParagraphDraft taken = carried;
        carried = null;
        return taken;
    }

    /** Handles elements that mean the same between and inside paragraphs; false when the element is none of them. */
    boolean passes(String name) throws UnreadableDocumentException {
        switch (name) {
            case "AlternateContent" -> alternativeRead.clear(xml.depth() + 1);
            case "Choice", "Fallback" -> {
                if (alternativeRead.get(xml.depth())) {
                    xml.skip();
                } else {
                    alternativeRead.set(xml.depth());
                }
            }
            case "ins", "moveTo" -> changes.count(name);
            case "del", "moveFrom" -> {
                changes.count(name);
                xml.skip();
            }
            case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "sectPr" -> xml.skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void block(PieceSink sink, String around) throws UnreadableDocumentException {
        String name = xml.name();
        switch (name) {
            case "p" -> paragraphs.read(sink);
            case "tcPr" -> tables.cellProperties();
            case "tbl" -> {
                flush(sink);
                String table = around.isEmpty() ? "表" + ++topTables : around + tables.nextNested();
                tables.read(sink, new Piece.Table(table));
            }
            default -> passes(name);
        }
    }

    private void flush(PieceSink sink) throws UnreadableDocumentException {
        @Nullable ParagraphDraft last = takeCarried();
        if (last != null) {
            last.handTo(sink);
        }
    }
}
