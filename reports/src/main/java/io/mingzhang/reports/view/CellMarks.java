package io.mingzhang.reports.view;

import io.mingzhang.reports.view.TableBlock.Mark;
import io.mingzhang.reports.view.ViewLayout.Segment;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What is known of cells and paragraphs, gathered before the blocks are made. */
final class CellMarks {

    private final Set<String> figures = new HashSet<>();
    private final Set<String> unbound = new HashSet<>();
    private final Set<String> notUnderstood = new HashSet<>();
    private final BitSet unrecognized = new BitSet();

    void figure(String place) {
        figures.add(place);
    }

    void unbound(String place) {
        unbound.add(place);
    }

    void unrecognized(String place) {
        notUnderstood.add(place);
    }

    /** Nobody understood the row with this index. */
    void unrecognizedRow(int row) {
        unrecognized.set(row);
    }

    boolean isUnrecognized(int row) {
        return unrecognized.get(row);
    }

    Mark mark(Segment segment, int row, int column) {
        if (unrecognized.get(row)) {
            return Mark.UNRECOGNIZED;
        }
        String place = ViewLayout.place(segment, row, column);
        if (notUnderstood.contains(place)) {
            return Mark.UNRECOGNIZED;
        }
        if (unbound.contains(place)) {
            return Mark.UNBOUND;
        }
        return figures.contains(place) ? Mark.FIGURE : Mark.NONE;
    }
}
