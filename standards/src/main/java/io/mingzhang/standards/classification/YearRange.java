package io.mingzhang.standards.classification;

/**
 * Years from and to, both included.
 *
 * @param from the first year; {@link #OPEN_START} when not known
 * @param to the last year; {@link #OPEN_END} when still in force
 */
public record YearRange(int from, int to) {

    /** Stands for "since before anybody asks". */
    public static final int OPEN_START = 0;

    /** Stands for "until further notice". */
    public static final int OPEN_END = 9999;

    /** Every year. */
    public static final YearRange ALWAYS = new YearRange(OPEN_START, OPEN_END);

    /** Whether the year lies within. */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }
}
