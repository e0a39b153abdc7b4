package io.mingzhang.documents.reading.docx;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what stands in a cell: its paragraphs as lines of one text, the rest to follow behind the row. */
final class CellText implements PieceSink {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece.Remark> remarks = new ArrayList<>();
    private final List<Piece> others = new ArrayList<>();
    private @Nullable Anchor anchor;

    @Override
    public void accept(Piece piece) throws UnreadableDocumentException {
        if (!(piece instanceof Piece.Paragraph paragraph) || !paragraph.label().isEmpty()) {
            others.add(piece);
            return;
        }
        remarks.addAll(paragraph.remarks());
        boolean blank = Blanks.isBlank(paragraph.text());
        if (anchor == null || text.isEmpty() && !blank) {
            anchor = paragraph.anchor();
        }
        if (blank) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(Blanks.strip(paragraph.text()));
        if (text.length() > ReadLimits.MAX_LINE_CHARS) {
            throw new UnreadableDocumentException(Refusal.lineTooLong("有一个单元格"));
        }
    }

    /** The text, paragraphs on lines of their own. */
    String text() {
        return text.toString().replace('\t', ' ');
    }

    List<Piece.Remark> remarks() {
        return remarks;
    }

    /** What stands in the cell beside its text. */
    List<Piece> others() {
        return others;
    }

    /** The first paragraph with text, or the first; none in a cell without paragraphs. */
    Anchor anchor() {
        return anchor == null ? Anchor.NONE : anchor;
    }
}
