package io.mingzhang.model.performance;

import io.mingzhang.kernel.SourceLocation;
import io.mingzhang.kernel.StatedAmount;
import java.util.Optional;

/**
 * A row of the main tasks of the year (年度主要任务) of a whole-department target.
 *
 * @param number the number printed: 任务2 → 2, 0 when there is none
 * @param name the name of the task
 * @param content its main content, empty when not stated
 * @param total 总额
 * @param appropriation 财政拨款
 * @param other 其他资金
 * @param isTotal whether it is the row 金额合计
 * @param at where it stands
 */
public record DepartmentTask(
        int number,
        String name,
        String content,
        TaskAmount total,
        TaskAmount appropriation,
        TaskAmount other,
        boolean isTotal,
        SourceLocation at) {

    /**
     * An amount of a task.
     *
     * @param text as printed, empty for a blank
     * @param amount the amount, empty for blanks
     * @param at where it stands
     */
    public record TaskAmount(String text, Optional<StatedAmount> amount, SourceLocation at) {}
}
