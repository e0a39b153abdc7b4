package io.mingzhang.documents.reading.pdf.form;

import io.mingzhang.documents.reading.pdf.page.Box;
import io.mingzhang.documents.reading.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of one line or several, one below the other.
 *
 * @param text what it says
 * @param box where it stands
 * @param size of its type
 */
record Placed(String text, Box box, int size) {

    /** Lines of one label stand closer than this from middle to middle, in per cent of the size. */
    private static final int SAME_LABEL = 175;

    private static final int MOST_LINES = 8;

    private static final int WHOLE = 100;

    /** Whether a text is a label. */
    @FunctionalInterface
    interface Known {
        boolean isLabel(String text);
    }

    static Placed of(TextLine line) {
        return new Placed(line.text().strip(), line.box(), line.size());
    }

    Placed with(Placed below) {
        return new Placed(text + below.text, box.with(below.box), Math.max(size, below.size));
    }

    int centre() {
        return box.centreY();
    }

    /** The lines of a column put together to labels: as many as make one that is known, or those that stand close. */
    static List<Placed> labels(List<TextLine> lines, Known known, int pitch) {
        List<Placed> labels = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Placed whole = of(lines.get(next));
            Placed best = known.isLabel(whole.text) ? whole : null;
            Placed close = whole;
            int behindBest = next + 1;
            int behindClose = next + 1;
            for (int i = next + 1; i < Math.min(lines.size(), next + MOST_LINES); i++) {
                Placed below = of(lines.get(i));
                int apart = below.centre() - lines.get(i - 1).box().centreY();
                if (apart * WHOLE > below.size * SAME_LABEL) {
                    break;
                }
                whole = whole.with(below);
                if (known.isLabel(whole.text)) {
                    best = whole;
                    behindBest = i + 1;
                }
                boolean starts = known.isLabel(below.text);
                if (behindClose == i && !starts && apart <= pitch + below.size / 6) {
                    close = whole;
                    behindClose = i + 1;
                }
            }
            labels.add(best == null ? close : best);
            next = best == null ? behindClose : behindBest;
        }
        return labels;
    }
}
