package io.mingzhang.model.performance;

/** Level-2 types of indicators. */
public enum IndicatorType {
    /** Quantity. */
    QUANTITY("数量指标"),
    /** Quality. */
    QUALITY("质量指标"),
    /** Timeliness. */
    TIMELINESS("时效指标"),
    /** Cost, under output (2015 frame). */
    COST("成本指标"),
    /** Economic cost. */
    ECONOMIC_COST("经济成本指标"),
    /** Social cost. */
    SOCIAL_COST("社会成本指标"),
    /** Environmental cost. */
    ENVIRONMENTAL_COST("生态环境成本指标"),
    /** Economic benefit. */
    ECONOMIC("经济效益指标"),
    /** Social benefit. */
    SOCIAL("社会效益指标"),
    /** Ecological benefit. */
    ECOLOGICAL("生态效益指标"),
    /** Sustained impact. */
    SUSTAINED("可持续影响指标"),
    /** Satisfaction of service recipients. */
    RECIPIENT_SATISFACTION("服务对象满意度指标"),
    /** A type that is none of these, kept as printed. */
    OTHER("其他指标");

    private final String label;

    IndicatorType(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
