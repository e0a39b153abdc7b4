package io.mingzhang.checks.acrosstables;

/** Which money an amount speaks of where some is carried over (含/不含上年结转). */
enum Span {
    /** The money of the year alone. */
    YEAR,
    /** The money of the year with what is carried over. */
    WHOLE,
    /** The table does not say. */
    OPEN;

    /** Whether an amount of this span can be compared with one of the other as far as the tables say. */
    boolean mayBe(Span other) {
        return this == other || this == OPEN;
    }
}
