package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is being read. */
final class ParagraphDraft {

    private static final int EXCERPT = 200;
    private static final String TEXT_BOX = "文本框";

    private final Anchor anchor;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder white = new StringBuilder();
    private final List<Piece.Remark> remarks = new ArrayList<>();
    private final List<Piece> guests = new ArrayList<>();
    private final List<Piece> notes = new ArrayList<>();
    private ParagraphStyle style = ParagraphStyle.PLAIN;
    private RunLook look = RunLook.PLAIN;
    private int headingLevel;
    private String number = "";
    private boolean markDeleted;

    ParagraphDraft(Anchor anchor) {
        this.anchor = anchor;
    }

    Anchor anchor() {
        return anchor;
    }

    ParagraphStyle style() {
        return style;
    }

    /** The paragraph has this style and is a heading of this level; 0 when it is none. */
    void style(ParagraphStyle own, int level) {
        style = own;
        headingLevel = level;
    }

    /** The number printed before the text. */
    void number(String printed) {
        number = printed;
    }

    /** The look of what follows. */
    void look(RunLook next) {
        look = next;
    }

    /** The mark that ends it was deleted. */
    void deleteMark() {
        markDeleted = true;
    }

    boolean isMarkDeleted() {
        return markDeleted;
    }

    /** Adds text in the current look. */
    void append(String more) throws UnreadableDocumentException {
        if (look.hidden()) {
            appendBounded(hidden, more);
            return;
        }
        if (look.white()) {
            appendBounded(white, more);
        }
        if (text.length() + more.length() > ReadLimits.MAX_LINE_CHARS) {
            throw new UnreadableDocumentException(Refusal.lineTooLong("有一段文字"));
        }
        if (look.symbols().isEmpty()) {
            text.append(more);
        } else {
            more.codePoints().forEach(code -> text.append(SymbolFont.sign(look.symbols(), code)));
        }
    }

    /** Something beside what is printed. */
    void remark(Piece.Remark remark) {
        remarks.add(remark);
    }

    /** A note is referred to here. */
    void note(String kind, Notes all, String id) {
        if (all.has(id)) {
            String label = kind + (notes.size() + 1);
            notes.add(new Piece.Paragraph(all.of(id).text(), 0, label, List.of(), anchor));
        }
    }

    /** A text box hangs on this paragraph and holds this. */
    void guest(Piece piece) {
        guests.add(
                switch (piece) {
                    case Piece.Paragraph text ->
                        new Piece.Paragraph(
                                text.text(),
                                text.headingLevel(),
                                text.label().isEmpty() ? TEXT_BOX : text.label(),
                                text.remarks(),
                                anchor);
                    case Piece.Row row ->
                        new Piece.Row(
                                row.table(),
                                row.number(),
                                row.cells().stream()
                                        .map(cell -> cell.hungOn(anchor))
                                        .toList());
                });
    }

    /** Begins with what a paragraph held whose mark was deleted; that one says how it looks, as in Word. */
    void goOnFrom(ParagraphDraft before) {
        text.append(before.text);
        hidden.append(before.hidden);
        white.append(before.white);
        remarks.addAll(before.remarks);
        guests.addAll(before.guests);
        notes.addAll(before.notes);
        number = before.number;
    }

    /** Hands on the paragraph, then its text boxes, then its notes. */
    void handTo(PieceSink sink) throws UnreadableDocumentException {
        if (!hidden.isEmpty() && !Blanks.isBlank(hidden)) {
            remark(new Piece.Remark(FileTrace.Kind.HIDDEN_TEXT, "隐藏文字，不打印，未参加审核", "", excerpt(hidden)));
        }
        if (!white.isEmpty() && !Blanks.isBlank(white)) {
            remark(new Piece.Remark(FileTrace.Kind.HIDDEN_TEXT, "白底上的白色文字，打印后看不见", "", excerpt(white)));
        }
        sink.accept(new Piece.Paragraph(number + text, headingLevel, "", remarks, anchor));
        for (Piece guest : guests) {
            sink.accept(guest);
        }
        for (Piece note : notes) {
            sink.accept(note);
        }
    }

    private static void appendBounded(StringBuilder target, String more) {
        target.append(more, 0, Math.min(more.length(), Math.max(0, EXCERPT - target.length())));
    }

    private static String excerpt(StringBuilder text) {
        return Blanks.strip(text.length() < EXCERPT ? text.toString() : text + "…");
    }
}
