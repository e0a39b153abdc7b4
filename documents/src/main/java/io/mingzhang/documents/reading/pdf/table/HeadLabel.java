package io.mingzhang.documents.reading.pdf.table;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A label of a head without rules, the lines it is broken into put together.
 *
 * @param text what it says
 * @param box where it stands
 * @param size of its type
 */
record HeadLabel(String text, Box box, int size) {

    /** Lines of one label stand closer than this, in per cent of the size; those of cells below each other do not. */
    private static final int SAME_LABEL = 62;

    /** The lines of one label are centred on each other up to this, in per cent of the size. */
    private static final int CENTRED = 60;

    private static final int WHOLE = 100;

    /** The labels of the lines of a head, from top to bottom. */
    static List<HeadLabel> of(List<AlignedRow> lines, RowRules rules) {
        List<HeadLabel> labels = new ArrayList<>();
        for (AlignedRow line : lines) {
            for (TextLine piece : line.cells()) {
                HeadLabel label = new HeadLabel(piece.text(), piece.box(), piece.size());
                int above = indexOfRestOf(labels, label, rules);
                if (above < 0) {
                    labels.add(label);
                } else {
                    HeadLabel upper = labels.get(above);
                    labels.set(above, new HeadLabel(upper.text + label.text, upper.box.with(label.box), upper.size));
                }
            }
        }
        return labels;
    }

    /** From its left to its right end. */
    Span span() {
        return new Span(box.left(), box.right());
    }

    /** Whether it stands below another one. */
    boolean isBelow(HeadLabel other) {
        return box.top() - other.box.bottom() >= -size / 2 && box.centreY() > other.box.centreY() + size / 2;
    }

    private static int indexOfRestOf(List<HeadLabel> labels, HeadLabel rest, RowRules rules) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            HeadLabel upper = labels.get(i);
            int gap = rest.box.top() - upper.box.bottom();
            boolean close = gap < rest.size * SAME_LABEL / WHOLE && gap > -rest.size / 2;
            int reach = rest.size * CENTRED / WHOLE;
            boolean centred = Math.abs(upper.box.centreX() - rest.box.centreX()) <= reach;
            boolean flush = Math.abs(upper.box.left() - rest.box.left()) <= reach / 2;
            if (close && (centred || flush) && !rules.isBetween(upper.box, rest.box)) {
                return i;
            }
        }
        return -1;
    }
}
