package io.mingzhang.model.budget;

/** The half of a table, or the direction of money. */
public enum Side {
    /** Income. */
    INCOME("收入"),
    /** Expenditure. */
    EXPENDITURE("支出"),
    /** Neither or both: a total of income and expenditure that are equal. */
    NONE("收支");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
