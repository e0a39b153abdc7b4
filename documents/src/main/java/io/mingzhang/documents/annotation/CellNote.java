package io.mingzhang.documents.annotation;

import io.mingzhang.kernel.Severity;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * All notes of one cell.
 *
 * @param row 1-based row
 * @param column 1-based column
 * @param severity the gravest
 * @param text all texts, a blank line between
 */
record CellNote(int row, int column, Severity severity, String text) {

    /** Longer notes do not fit into a cell of Excel. */
    private static final int LONGEST = 30_000;

    /** The notes of a sheet by cell, in reading order; those about the sheet as a whole stand in its first cell. */
    static List<CellNote> of(List<Annotation> notes) {
        SequencedMap<Long, CellNote> cells = new TreeMap<>();
        for (Annotation note : notes) {
            int row = Math.max(1, note.at().row());
            int column = Math.max(1, note.at().column());
            cells.merge(
                    row * 100_000L + column,
                    new CellNote(row, column, note.severity(), cut(note.text())),
                    (one, other) -> new CellNote(
                            row,
                            column,
                            one.severity().compareTo(other.severity()) <= 0 ? one.severity() : other.severity(),
                            cut(one.text() + "\n\n" + other.text())));
        }
        return List.copyOf(cells.values());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    String reference() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
