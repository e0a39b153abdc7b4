package io.mingzhang.model.performance;

/** The period a figure or an indicator of a target is for. */
public enum TargetPeriod {
    /** 实施期 / 中期 / 项目总目标: the whole life of the project. */
    IMPLEMENTATION("实施期"),
    /** The fiscal year. */
    ANNUAL("年度");

    private final String label;

    TargetPeriod(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
