package io.mingzhang.documents.reading.docx;

import io.mingzhang.kernel.SourceLocation;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the places that a reader gave stand in the part of the body; grows while the document is read. */
public final class WordPlaces {

    private static final long COLUMNS = 1L << 20;

    private final String part;
    private final NavigableMap<Integer, NavigableMap<Long, Integer>> blocks = new TreeMap<>();

    WordPlaces(String part) {
        this.part = part;
    }

    /** The part of the body. */
    public String part() {
        return part;
    }

    void note(SourceLocation place, Anchor anchor) {
        if (anchor.element() > 0) {
            blocks.computeIfAbsent(place.block(), block -> new TreeMap<>()).putIfAbsent(key(place), anchor.element());
        }
    }

    /**
     * The paragraph at a place, or the nearest before it: that of the cell, of the row, of the table, of the body. Counted
     * where elements begin, 1 for the root; 0 when the body has no paragraph.
     */
    public int paragraphAt(SourceLocation place) {
        Map.Entry<Integer, NavigableMap<Long, Integer>> block = blocks.floorEntry(place.block());
        if (block == null) {
            return blocks.isEmpty()
                    ? 0
                    : blocks.firstEntry().getValue().firstEntry().getValue();
        }
        NavigableMap<Long, Integer> cells = block.getValue();
        if (block.getKey() < place.block()) {
            return cells.lastEntry().getValue();
        }
        long key = key(place);
        Map.Entry<Long, Integer> before = cells.floorEntry(key);
        boolean sameRow = before != null && before.getKey() / COLUMNS == key / COLUMNS;
        Map.Entry<Long, Integer> behind = cells.ceilingEntry(key);
        boolean rowBehind = behind != null && behind.getKey() / COLUMNS == key / COLUMNS;
        if (!sameRow && rowBehind) {
            return behind.getValue();
        }
        return before == null ? cells.firstEntry().getValue() : before.getValue();
    }

    private static long key(SourceLocation place) {
        return place.row() * COLUMNS + Math.min(COLUMNS - 1, place.row() == 0 ? 0 : place.column());
    }
}
