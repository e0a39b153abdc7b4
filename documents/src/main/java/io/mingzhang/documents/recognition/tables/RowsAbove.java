package io.mingzhang.documents.recognition.tables;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.model.budget.LineItem;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows read so far of one unit, by what a later row may ask for: always the nearest above of its sort. Answers without
 * walking back over the rows, so that the cost of a row does not grow with its table.
 */
final class RowsAbove {

    private final Map<ClassificationCode, Placed> byCode = new HashMap<>();
    private final Map<LineItem, Placed> byItem = new EnumMap<>(LineItem.class);
    private final Map<Integer, Placed> byNumbering = new HashMap<>();
    private Optional<RowDraft> whole = Optional.empty();
    private int count;

    private record Placed(int place, RowDraft row) {}

    /** Adds the row that stands below all others. */
    void add(RowDraft row) {
        Placed placed = new Placed(count++, row);
        row.code.ifPresent(code -> byCode.put(code, placed));
        byItem.put(row.item, placed);
        if (row.numbering > 0) {
            byNumbering.put(row.numbering, placed);
        }
        if (!row.partOf) {
            whole = Optional.of(row);
        }
    }

    /** Forgets all rows: a new unit begins. */
    void clear() {
        byCode.clear();
        byItem.clear();
        byNumbering.clear();
        whole = Optional.empty();
    }

    /** The nearest row whose code holds this one, itself excepted. */
    Optional<RowDraft> holding(ClassificationCode code) {
        return nearest(
                Stream.iterate(code.parent(), Optional::isPresent, held -> held.flatMap(ClassificationCode::parent))
                        .flatMap(Optional::stream)
                        .map(byCode::get));
    }

    /** The nearest row of one of these meanings. */
    Optional<RowDraft> meaning(Stream<LineItem> items) {
        return nearest(items.map(byItem::get));
    }

    /** The nearest row numbered on a higher level than this one. */
    Optional<RowDraft> numberedAbove(int numbering) {
        return nearest(byNumbering.entrySet().stream()
                .filter(entry -> entry.getKey() < numbering)
                .map(Map.Entry::getValue));
    }

    /** The nearest row that is not itself marked as part of another. */
    Optional<RowDraft> notPartOfAnother() {
        return whole;
    }

    private static Optional<RowDraft> nearest(Stream<Placed> candidates) {
        return candidates
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Placed::place))
                .map(Placed::row);
    }
}
