package io.mingzhang.checks.userwritten;

import io.mingzhang.model.budget.BudgetPeriod;
import io.mingzhang.model.budget.BudgetTable;
import io.mingzhang.model.budget.Column;
import io.mingzhang.model.budget.Fund;
import io.mingzhang.model.budget.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names by which expressions may call the columns of a table: the whole header (本年收入/合计), its last step, and what
 * the column means (一般公共预算, 基本支出). A name several columns share calls none of them, except a whole header.
 */
final class ColumnNames {

    private final Map<String, List<Column>> byName = new LinkedHashMap<>();

    ColumnNames(BudgetTable table) {
        for (Column column : table.columns()) {
            namesOf(column)
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(column));
        }
        for (Column column : table.columns()) {
            String whole = column.label();
            List<Column> exact = table.columns().stream()
                    .filter(other -> other.label().equals(whole))
                    .toList();
            if (exact.size() == 1) {
                byName.put(whole, exact);
            }
        }
    }

    /** Every name with the columns it may mean. */
    Map<String, List<Column>> all() {
        return byName;
    }

    /** Why a name calls no column: several share it. */
    static String shared(String name, List<Column> columns) {
        return "“" + name + "”有多栏，请写全："
                + columns.stream().map(Column::label).distinct().limit(4).collect(Collectors.joining("、"));
    }

    private static Set<String> namesOf(Column column) {
        Set<String> names = new LinkedHashSet<>();
        String label = column.label();
        names.add(label);
        names.add(label.substring(label.lastIndexOf('/') + 1));
        names.add(column.role().label());
        if (column.isAmount()) {
            names.add(meaning(column));
        }
        names.remove("");
        return names;
    }

    /** The one thing that sets the column's meaning apart, or 合计. */
    private static String meaning(Column column) {
        if (column.meaning().measure() != Measure.TOTAL) {
            return column.meaning().measure().label();
        }
        if (column.meaning().fund() != Fund.ALL) {
            return column.meaning().fund().label();
        }
        return column.meaning().period() == BudgetPeriod.TOTAL
                ? Measure.TOTAL.label()
                : column.meaning().period().label();
    }
}
