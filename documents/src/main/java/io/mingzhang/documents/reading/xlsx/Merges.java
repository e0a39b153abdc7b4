package io.mingzhang.documents.reading.xlsx;

import io.mingzhang.model.Damage;
import io.mingzhang.model.FileTrace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The merged ranges of a sheet that do not overlap, by the row they begin in. */
final class Merges {

    private final Map<Integer, List<CellRange>> byTop = new HashMap<>();
    private final BitSet coveredRows = new BitSet();
    private final List<SheetRow> rows;

    private Merges(List<SheetRow> rows) {
        this.rows = rows;
    }

    /** Keeps what does not overlap, and takes the text out of covered cells: it is not shown. */
    static Merges of(SheetGrid grid, TraceNotes notes) {
        Merges merges = new Merges(grid.rows());
        if (grid.rows().isEmpty()) {
            return merges;
        }
        List<CellRange> sorted = new ArrayList<>(grid.merges());
        sorted.sort(Comparator.comparingInt(CellRange::top).thenComparingInt(CellRange::left));
        TreeMap<Integer, CellRange> open = new TreeMap<>();
        int overlapping = 0;
        CellRange firstOverlap = null;
        for (CellRange range : sorted) {
            if (isCrossed(open, range)) {
                overlapping++;
                firstOverlap = firstOverlap == null ? range : firstOverlap;
                continue;
            }
            open.put(range.left(), range);
            merges.keep(range, notes);
        }
        if (firstOverlap != null) {
            notes.damage(
                    Damage.Kind.SHIFTED_ROW,
                    "有 %d 处合并单元格与其他合并单元格重叠，已按未合并读取".formatted(overlapping),
                    notes.at(firstOverlap.top(), firstOverlap.left()));
        }
        return merges;
    }

    /** Whether an open range reaches into this one; ranges that ended above are closed on the way. */
    private static boolean isCrossed(NavigableMap<Integer, CellRange> open, CellRange range) {
        while (true) {
            Map.Entry<Integer, CellRange> left = open.floorEntry(range.right());
            while (left != null && left.getValue().bottom() < range.top()) {
                open.remove(left.getKey());
                left = open.floorEntry(range.right());
            }
            return left != null && left.getValue().right() >= range.left();
        }
    }

    private void keep(CellRange range, TraceNotes notes) {
        byTop.computeIfAbsent(range.top(), _ -> new ArrayList<>(2)).add(range);
        int last = rows.getLast().number();
        for (int i = indexOf(range.top()); i < rows.size() && rows.get(i).number() <= range.bottom(); i++) {
            SheetRow row = rows.get(i);
            for (int c = Math.max(range.left(), row.first()); c <= Math.min(range.right(), row.last()); c++) {
                boolean corner = row.number() == range.top() && c == range.left();
                String covered = corner ? "" : row.clear(c);
                if (!covered.isEmpty()) {
                    notes.trace(
                            FileTrace.Kind.HIDDEN_TEXT,
                            "被合并单元格遮住的内容：" + (covered.length() > 60 ? covered.substring(0, 60) + "…" : covered),
                            "",
                            covered,
                            notes.at(row.number(), c));
                }
            }
        }
        if (range.bottom() > range.top() && range.top() <= last) {
            coveredRows.set(range.top(), Math.min(range.bottom(), last) + 1);
        }
    }

    /** Index of the first row with this number or a greater one. */
    private int indexOf(int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The ranges that begin in a row. */
    List<CellRange> from(int row) {
        return byTop.getOrDefault(row, List.of());
    }

    /** Whether a range of several rows lies over all rows between these two. */
    boolean coversBetween(int above, int below) {
        return coveredRows.nextClearBit(above + 1) >= below;
    }
}
