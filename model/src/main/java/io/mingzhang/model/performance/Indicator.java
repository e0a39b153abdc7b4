package io.mingzhang.model.performance;

import io.mingzhang.kernel.IndicatorValue;
import io.mingzhang.kernel.SourceLocation;

/**
 * A third-level indicator of a target, for one period.
 *
 * @param period the period
 * @param category the first level
 * @param printedCategory its label as printed, empty when the label was lost
 * @param type the second level
 * @param printedType its label as printed, with marks such as (必填), empty when the label was lost
 * @param name the name without numbering
 * @param printedName the name as printed
 * @param number the number printed before the name (指标2：), 0 when there is none
 * @param value the target value
 * @param standard the standard (绩效标准) as printed, empty when the form has none or it is blank
 * @param at where the name stands
 * @param valueAt where the value stands; equal to {@code at} when the value is missing
 * @param damaged whether the row shows signs of damage by text extraction
 */
public record Indicator(
        TargetPeriod period,
        IndicatorCategory category,
        String printedCategory,
        IndicatorType type,
        String printedType,
        String name,
        String printedName,
        int number,
        IndicatorValue value,
        String standard,
        SourceLocation at,
        SourceLocation valueAt,
        boolean damaged) {}
