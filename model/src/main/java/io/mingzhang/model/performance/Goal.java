package io.mingzhang.model.performance;

import io.mingzhang.kernel.SourceLocation;
import java.util.List;

/**
 * The overall goal of a target for one period (总体目标).
 *
 * @param period the period
 * @param label the header above it as printed: 中期目标（2022年—2024年）
 * @param text the whole text as printed
 * @param items the numbered goals, in order; the whole text as the only item when it is not numbered
 * @param at where it stands
 */
public record Goal(TargetPeriod period, String label, String text, List<String> items, SourceLocation at) {
    public Goal {
        items = List.copyOf(items);
    }
}
