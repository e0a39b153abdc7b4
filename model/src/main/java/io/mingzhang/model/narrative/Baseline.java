package io.mingzhang.model.narrative;

/** What a change is measured against. */
public enum Baseline {
    /** The budget of the year before. */
    PRIOR_YEAR_BUDGET("上年预算"),
    /** The execution of the year before. */
    PRIOR_YEAR_EXECUTION("上年执行数"),
    /** The opening budget of the year (final accounts). */
    OPENING_BUDGET("年初预算"),
    /** Another baseline, or none stated. */
    OTHER("其他口径");

    private final String label;

    Baseline(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
