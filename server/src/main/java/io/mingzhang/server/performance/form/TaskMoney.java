package io.mingzhang.server.performance.form;

import io.mingzhang.model.performance.FundingSource;
import io.mingzhang.model.performance.TargetPeriod;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What something costs in a year, divided as tasks of a department divide it: what does not come from elsewhere is
 * appropriation. Null where nothing is stated, which is not a zero.
 *
 * @param totalFen 总额
 * @param otherFen 其他资金
 */
public record TaskMoney(@Nullable Long totalFen, @Nullable Long otherFen) {

    /** Nothing is stated. */
    public static final TaskMoney BLANK = new TaskMoney(null, null);

    /** Money that is no appropriation. */
    public static final Set<FundingSource> FROM_ELSEWHERE =
            Set.copyOf(EnumSet.of(FundingSource.SELF_RAISED, FundingSource.OTHER));

    /** Of the funding block of a project for the year. */
    public static TaskMoney of(Map<String, String> funding) {
        Long other = null;
        for (FundingSource source : FROM_ELSEWHERE) {
            other = sum(other, Fen.orNull(funding.get(cell(source))));
        }
        return new TaskMoney(Fen.orNull(funding.get(cell(FundingSource.TOTAL))), other);
    }

    private static String cell(FundingSource source) {
        return new CellKey.Funding(TargetPeriod.ANNUAL, source).cell();
    }

    /** 财政拨款: the rest of the total. */
    public @Nullable Long appropriationFen() {
        Long total = totalFen;
        Long other = otherFen;
        return total == null ? null : other == null ? total : Long.valueOf(total - other);
    }

    /** Both together. */
    public TaskMoney plus(TaskMoney more) {
        return new TaskMoney(sum(totalFen, more.totalFen), sum(otherFen, more.otherFen));
    }

    /** The cells of a task that costs this, as digits; empty texts for blanks. */
    public Map<CellKey, String> cells(UUID task) {
        Map<CellKey, String> cells = new LinkedHashMap<>();
        cells.put(new CellKey.Task(task, CellKey.TaskPart.TOTAL), digits(totalFen));
        cells.put(new CellKey.Task(task, CellKey.TaskPart.APPROPRIATION), digits(appropriationFen()));
        cells.put(new CellKey.Task(task, CellKey.TaskPart.OTHER), digits(otherFen));
        return cells;
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long another) {
        return one == null ? another : another == null ? one : Long.valueOf(one + another);
    }

    private static String digits(@Nullable Long fen) {
        return fen == null ? "" : fen.toString();
    }
}
