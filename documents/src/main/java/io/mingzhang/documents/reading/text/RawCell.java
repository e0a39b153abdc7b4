package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.reading.ReadLimits;
import io.mingzhang.documents.reading.Refusal;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell before clean-up.
 *
 * @param line the line it begins on
 * @param text its text, possibly with mark-up and blanks around it
 * @param columnSpan columns it covers, 1 when not stated
 * @param rowSpan rows it covers, 1 when not stated
 */
record RawCell(TextLine line, String text, int columnSpan, int rowSpan) {

    RawCell(TextLine line, String text) {
        this(line, text, 1, 1);
    }

    /** The parts of a line between separators; refuses lines with too many before they are built. */
    static List<RawCell> split(TextLine line, String text, char separator) throws UnreadableDocumentException {
        List<RawCell> cells = new ArrayList<>(8);
        int start = 0;
        while (true) {
            int end = text.indexOf(separator, start);
            cells.add(new RawCell(line, text.substring(start, end < 0 ? text.length() : end)));
            if (end < 0) {
                return cells;
            }
            if (cells.size() > ReadLimits.MAX_COLUMNS) {
                throw new UnreadableDocumentException(Refusal.tooManyColumns(line.place()));
            }
            start = end + 1;
        }
    }
}
