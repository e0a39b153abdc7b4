package io.mingzhang.documents.recognition.tables;

import io.mingzhang.model.budget.ColumnRole;
import io.mingzhang.model.budget.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the tables that stand side by side in a grid; the whole table when there is just one.
 *
 * @param columns its columns from left to right
 * @param side income or expenditure, as the header says
 */
record Half(List<ColumnDraft> columns, Optional<Side> side) {

    Half {
        columns = List.copyOf(columns);
    }

    /** Cuts columns before every name (or the code before it) that follows an amount, where a name has been before. */
    static List<Half> of(List<ColumnDraft> columns) {
        List<Half> halves = new ArrayList<>();
        List<ColumnDraft> current = new ArrayList<>();
        boolean amount = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnDraft column = columns.get(i);
            boolean named = current.stream().anyMatch(before -> before.role() == ColumnRole.NAME);
            if (amount && named && opensHalf(columns, i)) {
                halves.add(of(current, columns.size()));
                current = new ArrayList<>();
                amount = false;
            }
            current.add(column);
            amount |= column.isAmount();
        }
        halves.add(of(current, columns.size()));
        return halves;
    }

    /** A name or code opens a half when amounts follow it. */
    private static boolean opensHalf(List<ColumnDraft> columns, int at) {
        ColumnDraft column = columns.get(at);
        if (column.role() != ColumnRole.NAME && !column.isCode()) {
            return false;
        }
        boolean name = false;
        for (ColumnDraft later : columns.subList(at, columns.size())) {
            name |= later.role() == ColumnRole.NAME;
            if (name && later.isAmount()) {
                return true;
            }
        }
        return false;
    }

    private static Half of(List<ColumnDraft> columns, int all) {
        Optional<Side> side = columns.stream().flatMap(c -> c.side().stream()).findFirst();
        boolean one =
                columns.stream().flatMap(c -> c.side().stream()).distinct().count() == 1;
        return new Half(columns, one || columns.size() < all ? side : Optional.empty());
    }

    /** Whether it goes on with a list of codes that stands left of it: the same columns, saying the same. */
    boolean continues(Half other) {
        if (columns.size() != other.columns.size() || columns.stream().noneMatch(ColumnDraft::isCode)) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            ColumnDraft own = columns.get(i);
            if (!own.saysTheSame(other.columns.get(i))) {
                return false;
            }
        }
        return true;
    }

    Optional<ColumnDraft> first(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** The column that names the rows: NAME, else project, unit, economic subject. */
    Optional<ColumnDraft> nameColumn() {
        return first(ColumnRole.NAME)
                .or(() -> first(ColumnRole.PROJECT_NAME))
                .or(() -> first(ColumnRole.UNIT_NAME))
                .or(() -> first(ColumnRole.ECONOMIC_SUBJECT))
                .or(() -> first(ColumnRole.PROCUREMENT_ITEM));
    }
}
