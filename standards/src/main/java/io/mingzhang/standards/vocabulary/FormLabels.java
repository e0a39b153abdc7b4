package io.mingzhang.standards.vocabulary;

import java.util.List;

/** What the labels of performance target forms mean; every part is the name of an enum constant of {@code model}. */
public final class FormLabels {

    private FormLabels() {}

    /**
     * A label of the funding block: 其中：财政拨款, 年度资金总额.
     *
     * @param source name of a {@code FundingSource}
     * @param period name of a {@code TargetPeriod}, empty when the label names none
     * @param partOf whether 其中 stands before it
     */
    public record Funding(String source, String period, boolean partOf) {}

    /**
     * A label of the goal block: 总体目标, 年度目标, 中期目标（2022年—2024年）.
     *
     * @param period name of a {@code TargetPeriod}
     * @param years what stands in brackets, empty when nothing does
     */
    public record Goal(String period, String years) {}

    /**
     * A header of the indicator block.
     *
     * @param column CATEGORY, TYPE, NAME, VALUE, OPERATOR, UNIT, STANDARD, WEIGHT, EXPLANATION, DIRECTION or INTERIM
     * @param period name of a {@code TargetPeriod}, empty when the header names none
     */
    public record IndicatorColumn(String column, String period) {}

    /**
     * A second-level label: 数量指标（必填硬性指标）.
     *
     * @param type name of an {@code IndicatorType}
     * @param category name of the {@code IndicatorCategory} it usually stands under, empty for OTHER
     * @param marks REQUIRED, REQUIRED_HARD, OPTIONAL
     */
    public record Type(String type, String category, List<String> marks) {}
}
