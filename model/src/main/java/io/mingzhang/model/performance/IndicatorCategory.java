package io.mingzhang.model.performance;

/** Level-1 categories of indicators; which ones a frame has is dated data in standards. */
public enum IndicatorCategory {
    /** Cost, a category of its own since 2021. */
    COST("成本指标"),
    /** Output. */
    OUTPUT("产出指标"),
    /** Benefit. */
    BENEFIT("效益指标"),
    /** Satisfaction. */
    SATISFACTION("满意度指标"),
    /** A label that is none of these, kept as printed. */
    UNKNOWN("未识别");

    private final String label;

    IndicatorCategory(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
