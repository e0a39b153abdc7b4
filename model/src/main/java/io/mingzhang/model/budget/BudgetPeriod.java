package io.mingzhang.model.budget;

/** Which year's money a figure states. */
public enum BudgetPeriod {
    /** The year's figure as a whole, carry-over included where there is any. */
    TOTAL("合计"),
    /** 当年预算安排, without carry-over. */
    CURRENT_YEAR("当年预算"),
    /** Money carried over from the year before. */
    CARRY_OVER("上年结转"),
    /** The budget of the year before. */
    PRIOR_YEAR_BUDGET("上年预算数"),
    /** What was executed in the year before. */
    PRIOR_YEAR_EXECUTION("上年执行数"),
    /** The budget column of final accounts. */
    BUDGET("预算数"),
    /** The final column of final accounts. */
    FINAL("决算数"),
    /** The difference to the year before, printed in a column of its own. */
    CHANGE("增减额");

    private final String label;

    BudgetPeriod(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
