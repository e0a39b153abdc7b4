package io.mingzhang.kernel;

/**
 * A fiscal year (预算年度), equal to the calendar year (预算法 第十八条).
 *
 * @param value the year, 1949 to 2999
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public FiscalYear {
        if (value < 1949 || value > 2999) {
            throw new IllegalArgumentException("Not a fiscal year: " + value);
        }
    }

    /** The year before, the base of "比上年增加". */
    public FiscalYear previous() {
        return new FiscalYear(value - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }
}
