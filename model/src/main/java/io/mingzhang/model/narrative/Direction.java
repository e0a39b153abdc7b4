package io.mingzhang.model.narrative;

/** The direction of a change. */
public enum Direction {
    /** More than before. */
    INCREASE("增加"),
    /** Less than before; the amount is printed positive. */
    DECREASE("减少"),
    /** The same as before. */
    UNCHANGED("持平"),
    /** The alternative of the template was left standing. */
    UNRESOLVED("增加（减少）"),
    /** Not a change. */
    NONE("");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The Chinese word users see. */
    public String label() {
        return label;
    }
}
