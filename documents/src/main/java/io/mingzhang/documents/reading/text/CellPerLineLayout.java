package io.mingzhang.documents.reading.text;

import io.mingzhang.documents.reading.Blanks;
import io.mingzhang.documents.reading.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout in which every cell stands on lines of its own: a line that starts with a tab opens a cell, lines without a
 * tab continue it, an empty line ends the row. All rows up to a paragraph form one grid.
 */
final class CellPerLineLayout {

    /** Below this many opening lines a text is too short to tell the layout by statistics. */
    private static final int FEWEST_CELLS = 6;

    private final ContentBuilder content;
    private final List<RawCell> row = new ArrayList<>();

    private CellPerLineLayout(ContentBuilder content) {
        this.content = content;
    }

    /** Whether nearly every tab of the text opens a line and stands alone in it. */
    static boolean fits(List<TextLine> lines) {
        int opening = 0;
        int dividing = 0;
        for (TextLine line : lines) {
            int last = line.text().lastIndexOf('\t');
            if (last == 0) {
                opening++;
            } else if (last > 0) {
                dividing++;
            }
        }
        return opening >= FEWEST_CELLS && opening > 4 * dividing;
    }

    static void read(List<TextLine> lines, ContentBuilder content) throws UnreadableDocumentException {
        CellPerLineLayout layout = new CellPerLineLayout(content);
        for (TextLine line : lines) {
            layout.accept(line);
        }
        layout.endRow();
    }

    private void accept(TextLine line) throws UnreadableDocumentException {
        String text = line.text();
        if (text.isEmpty()) {
            endRow();
        } else if (text.charAt(0) == '\t') {
            for (RawCell cell : RawCell.split(line, text.substring(1), '\t')) {
                row.add(cell);
            }
        } else if (!row.isEmpty()) {
            continueCell(line);
        } else if (!line.isBlank()) {
            MarkedParagraph.of(text).addTo(content, line);
        }
    }

    /** A cell whose first lines are blank stands where its text begins. */
    private void continueCell(TextLine line) {
        RawCell open = row.removeLast();
        boolean startsHere = Blanks.isBlank(open.text());
        row.add(
                startsHere
                        ? new RawCell(line, line.text())
                        : new RawCell(open.line(), open.text() + "\n" + line.text()));
    }

    private void endRow() throws UnreadableDocumentException {
        if (!row.isEmpty()) {
            content.row(List.copyOf(row));
            row.clear();
        }
    }
}
