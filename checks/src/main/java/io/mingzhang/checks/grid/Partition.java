package io.mingzhang.checks.grid;

import io.mingzhang.model.budget.Column;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column that is the sum of other columns.
 *
 * @param dimension by what it is split
 * @param whole the column of the sum
 * @param parts the columns that add up to it, at least one
 */
public record Partition(Dimension dimension, Column whole, List<Column> parts) {

    /** By what a column can be split. */
    public enum Dimension {
        /** 资金来源. */
        FUND,
        /** 当年与结转. */
        PERIOD,
        /** 基本与项目, 人员与公用. */
        MEASURE,
        /** The parts of 三公. */
        THREE_PUBLIC
    }

    public Partition {
        parts = List.copyOf(parts);
    }

    /** The partition in words: {@code 合计 = 基本支出 + 项目支出}. */
    public String formula() {
        return lastLabel(whole) + " = "
                + parts.stream().map(Partition::lastLabel).collect(Collectors.joining(" + "));
    }

    private static String lastLabel(Column column) {
        return column.label().substring(column.label().lastIndexOf('/') + 1);
    }
}
