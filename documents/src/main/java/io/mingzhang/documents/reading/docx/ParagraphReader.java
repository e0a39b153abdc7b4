package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.documents.reading.office.PartXml;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs: the text as printed, what carries it and what it hides. */
final class ParagraphReader {

    private final PartXml xml;
    private final StoryReader story;
    private final Surroundings surroundings;
    private final Fields fields = new Fields();

    ParagraphReader(PartXml xml, StoryReader story, Surroundings surroundings) {
        this.xml = xml;
        this.story = story;
        this.surroundings = surroundings;
    }

    /** Reads the paragraph that has just begun and hands it on, unless it goes on in the next one. */
    void read(PieceSink sink) throws UnreadableDocumentException {
        ParagraphDraft before = story.takeCarried();
        ParagraphDraft draft = new ParagraphDraft(new Anchor(xml.elements()));
        if (before != null) {
            draft.goOnFrom(before);
        }
        int outside = xml.depth() - 1;
        boolean inText = false;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                inText = xml.name().equals("t");
                if (!inText) {
                    element(draft);
                }
            } else if (xml.isEnd()) {
                inText = false;
            } else if (inText && xml.isText() && fields.isResult()) {
                draft.append(xml.text());
            }
        }
        fields.endParagraph();
        if (draft.isMarkDeleted()) {
            story.carry(draft);
        } else {
            draft.handTo(sink);
        }
    }

    private void element(ParagraphDraft draft) throws UnreadableDocumentException {
        String name = xml.name();
        if (name.equals("pPr")) {
            properties(draft);
            return;
        }
        if (story.passes(name)) {
            return;
        }
        switch (name) {
            case "r" -> draft.look(draft.style().hidden() ? RunLook.HIDDEN : RunLook.PLAIN);
            case "rPr" -> runProperties(draft);
            case "drawing", "pict", "object" -> graphic(draft);
            case "txbxContent" -> textBox(draft);
            case "instrText", "delText", "delInstrText", "rt", "rubyPr", "pPrChange" -> xml.skip();
            case "fldChar" -> field(draft);
            case "footnoteReference" -> draft.note("脚注", surroundings.footnotes(), xml.attribute("id"));
            case "endnoteReference" -> draft.note("尾注", surroundings.endnotes(), xml.attribute("id"));
            case "commentReference" -> comment(draft);
            default -> sign(name, draft);
        }
    }

    private void runProperties(ParagraphDraft draft) throws UnreadableDocumentException {
        RunLook look = RunLook.read(xml, surroundings.styles(), draft.style().hidden());
        draft.look(look.white() && story.isShaded() ? look.onColour() : look);
    }

    private void sign(String name, ParagraphDraft draft) throws UnreadableDocumentException {
        if (!fields.isResult()) {
            return;
        }
        switch (name) {
            case "tab", "ptab" -> draft.append("\t");
            case "br", "cr" -> draft.append("\n");
            case "noBreakHyphen" -> draft.append("-");
            case "sym" -> draft.append(SymbolFont.sign(xml.attribute("font"), hex(xml.attribute("char"))));
            default -> {
                // A wrapper, or something that prints no text.
            }
        }
    }

    private void properties(ParagraphDraft draft) throws UnreadableDocumentException {
        String styleId = "";
        int outline = -1;
        String list = "";
        int level = -1;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> styleId = xml.attribute("val");
                case "outlineLvl" -> outline = xml.number("val", -1);
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = xml.number("val", -1);
                case "del", "moveFrom" -> draft.deleteMark();
                case "pPrChange", "rPrChange", "sectPr", "tabs" -> xml.skip();
                default -> {
                    // Looks only.
                }
            }
        }
        ParagraphStyle style = surroundings.styles().of(styleId);
        boolean ownLevel = outline >= 0 && !style.contents();
        draft.style(style, ownLevel ? (outline + 1) % 10 : style.headingLevel());
        number(draft, style, styleId, list, level);
    }

    /** The list of the paragraph, or of its style; list 0 stands for none. */
    private void number(ParagraphDraft draft, ParagraphStyle style, String styleId, String list, int level) {
        String own = list.isEmpty() ? style.numbering() : list;
        if (own.isEmpty() || own.equals("0")) {
            return;
        }
        ListNumbers numbers = surroundings.numbers();
        int depth = level >= 0 ? level : style.numberingLevel();
        draft.number(numbers.next(own, depth >= 0 ? depth : numbers.levelOf(own, styleId)));
    }

    /** Of a graphic nothing is read but its text boxes. */
    private void graphic(ParagraphDraft draft) throws UnreadableDocumentException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart("txbxContent")) {
                textBox(draft);
            } else if (xml.isStart()) {
                story.passes(xml.name());
            }
        }
    }

    private void textBox(ParagraphDraft draft) throws UnreadableDocumentException {
        story.readWithin(draft::guest, "文本框 › 表");
    }

    private void field(ParagraphDraft draft) throws UnreadableDocumentException {
        fields.character(xml.attribute("fldCharType"));
        String entry = LegacyFormField.read(xml);
        if (!entry.isEmpty()) {
            draft.append(entry);
        }
    }

    private void comment(ParagraphDraft draft) {
        Notes.Note comment = surroundings.comments().of(xml.attribute("id"));
        String author = comment.author().isEmpty() ? "" : "（" + comment.author() + "）";
        draft.remark(new Piece.Remark(FileTrace.Kind.COMMENT, "批注" + author, "", comment.text()));
    }

    private static int hex(String text) {
        try {
            return Integer.parseInt(text, 16);
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    /** The fields around the current place; a field prints its result, never its instruction. */
    private static final class Fields {
        private final List<Boolean> results = new ArrayList<>();

        void character(String type) {
            switch (type) {
                case "begin" -> results.add(false);
                case "separate" -> {
                    if (!results.isEmpty()) {
                        results.set(results.size() - 1, true);
                    }
                }
                case "end" -> {
                    if (!results.isEmpty()) {
                        results.removeLast();
                    }
                }
                default -> {
                    // Not a known mark of a field.
                }
            }
        }

        boolean isResult() {
            return results.isEmpty() || !results.contains(false);
        }

        /** An instruction does not reach into the next paragraph: a field that is never closed must not swallow the rest. */
        void endParagraph() {
            while (results.contains(false)) {
                results.removeLast();
            }
        }
    }
}
