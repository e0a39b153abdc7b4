package io.mingzhang.server.performance.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of the rows of one level, by numbers with gaps: a row put between two others gets a number between theirs, and
 * the others keep their own. Only where no number is left, all of them are numbered anew.
 */
public final class RowOrder {

    /** The distance between rows numbered anew. */
    public static final long GAP = 1L << 20;

    private final List<UUID> order = new ArrayList<>();
    private final Map<UUID, Long> positions;

    /** The rows of a level in order, with their numbers. */
    public RowOrder(Map<UUID, Long> positions) {
        this.positions = new LinkedHashMap<>(positions);
        order.addAll(positions.keySet());
    }

    /** Puts a row behind another one; before all when that is null, behind all when that is not here. */
    public void put(UUID row, @Nullable UUID after) {
        order.remove(row);
        positions.remove(row);
        int behind = after == null ? -1 : order.indexOf(after);
        order.add(after != null && behind < 0 ? order.size() : behind + 1, row);
    }

    /** Takes a row out. */
    public void remove(UUID row) {
        order.remove(row);
        positions.remove(row);
    }

    /** The rows that have a number other than before, with it; call it once, after all changes. */
    public Map<UUID, Long> numbered() {
        Map<UUID, Long> changed = new LinkedHashMap<>();
        for (int from = 0; from < order.size(); from++) {
            int end = from;
            while (end < order.size() && !positions.containsKey(order.get(end))) {
                end++;
            }
            if (end > from && !between(from, end, changed)) {
                return anew();
            }
            from = end;
        }
        return changed;
    }

    /** Numbers the rows of a run without number; false when there is no room for them. */
    private boolean between(int from, int end, Map<UUID, Long> changed) {
        long low = from == 0 ? 0 : positionOf(from - 1);
        boolean last = end == order.size();
        long step = last ? GAP : (positionOf(end) - low) / (end - from + 1);
        if (from == 0 && !last && positionOf(end) <= 0) {
            return false;
        }
        for (int row = from; row < end && step > 0; row++) {
            changed.put(order.get(row), low + step * (row - from + 1));
        }
        return step > 0;
    }

    private long positionOf(int row) {
        Long position = positions.get(order.get(row));
        return position == null ? 0 : position;
    }

    private Map<UUID, Long> anew() {
        Map<UUID, Long> all = new LinkedHashMap<>();
        for (UUID row : order) {
            all.put(row, GAP * (all.size() + 1));
        }
        return all;
    }
}
