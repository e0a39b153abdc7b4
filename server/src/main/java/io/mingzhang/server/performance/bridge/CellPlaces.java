package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives the cells of a form places like those of a document, and finds the cell of a place again, also when it is moved to a
 * character inside the cell. What stands in one row of the form stands in one row here.
 */
public final class CellPlaces {

    /** Room for the characters of a cell. */
    private static final int STRIDE = 1 << 20;

    /** Names the whole form. */
    public static final String WHOLE = "form";

    private final String source;
    private final Map<Integer, TreeMap<Integer, String>> cells = new HashMap<>();
    private int row = 1;

    /** For the form of this name. */
    CellPlaces(String source) {
        this.source = source;
    }

    /** The place of the form itself, its first row. */
    SourceLocation whole() {
        return SourceLocation.ofCell(source, 1, 1, 1, 1);
    }

    /** Goes on to the next row. */
    void nextRow() {
        row++;
    }

    /** The place of a cell in the present row. */
    SourceLocation place(String key) {
        TreeMap<Integer, String> columns = cells.computeIfAbsent(row, number -> new TreeMap<>());
        int column = 1 + columns.size() * STRIDE;
        columns.put(column, key);
        return SourceLocation.ofCell(source, row, 1, row, column);
    }

    /** The key of the cell at a place; empty for places outside the form. */
    public Optional<String> keyAt(SourceLocation place) {
        if (!place.source().equals(source)) {
            return Optional.empty();
        }
        TreeMap<Integer, String> columns = cells.get(place.line());
        Map.Entry<Integer, String> cell = columns == null ? null : columns.floorEntry(Math.max(1, place.column()));
        return Optional.of(cell == null ? WHOLE : cell.getValue());
    }
}
