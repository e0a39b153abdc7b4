package io.mingzhang.model.narrative;

/** What a statement of the narrative says. */
public enum StatementKind {
    /** A quantity has an amount. */
    AMOUNT("金额"),
    /** A part has a share of a whole. */
    SHARE("占比"),
    /** A quantity changed by an amount against an earlier one. */
    CHANGE("增减额"),
    /** A quantity changed by a percentage. */
    CHANGE_RATE("增减幅"),
    /** A quantity is the same as the earlier one. */
    NO_CHANGE("持平"),
    /** The amount of the earlier year. */
    PRIOR_YEAR("上年数"),
    /** A count of things: units, projects, vehicles, tables. */
    COUNT("数量"),
    /** A named project has an amount. */
    PROJECT_AMOUNT("项目金额");

    private final String label;

    StatementKind(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
