package io.mingzhang.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The target value of an indicator (指标值), parsed; the printed text is always kept.
 *
 * @param printed the characters of the document; empty when the cell is blank
 * @param kind what sort of value it is
 * @param operator the comparison the value is stated with; {@link Operator#NONE} means "equals" by custom
 * @param low the number, or the lower end of a range; empty for values without number
 * @param high the upper end of a range; equal to {@code low} for a single number
 * @param unit the unit of measure as printed, without the part after "per"; empty when none is printed
 * @param per what the value is counted per (每人, /年, 元/人·月 → {@code 人·月}); empty when absolute
 */
public record IndicatorValue(
        String printed,
        Kind kind,
        Operator operator,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        String per) {

    /** The sorts of values seen in published forms (domain forms, section 8). */
    public enum Kind {
        /** No value printed. */
        BLANK,
        /** A count with or without unit of measure. */
        NUMBER,
        /** A percentage or per-mille. */
        PERCENT,
        /** An absolute sum of money. */
        MONEY,
        /** Money per something: 元/人, 万元/条. */
        UNIT_PRICE,
        /** Two numbers with a unit: 3-4次. */
        RANGE,
        /** A frequency: 每月一次, 2次/年. */
        FREQUENCY,
        /** A date or a deadline: 2023年底, 6月30日前. */
        DATE,
        /** A duration or a stretch of time: 1年, 2022年全年, 1-12月. */
        PERIOD,
        /** A word: 及时, 显著提高. */
        QUALITATIVE,
        /** A reference to something else: 按照省市工作标准执行. */
        REFERENCE,
        /** Left from the template: XX月XX日, 是/否. */
        PLACEHOLDER
    }

    /** The comparison signs; words such as 不低于 are understood as signs. */
    public enum Operator {
        /** No sign printed. */
        NONE(""),
        /** Equal. */
        EQUAL("="),
        /** At least. */
        AT_LEAST("≥"),
        /** At most. */
        AT_MOST("≤"),
        /** More than. */
        MORE("＞"),
        /** Less than. */
        LESS("＜"),
        /** Approximately; not one of the admitted signs. */
        ABOUT("≈"),
        /** A sign that is none of these, for example a stray plus. */
        INVALID("?");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The sign as printed in reports. */
        public String symbol() {
            return symbol;
        }
    }

    /** Whether the value can be measured: it holds a number, a date or a stretch of time. */
    public boolean isMeasurable() {
        return low.isPresent() || kind == Kind.DATE || kind == Kind.PERIOD || kind == Kind.FREQUENCY;
    }

    /** The value as an absolute sum of money in its stated unit; empty for unit prices and everything else. */
    public Optional<StatedAmount> amount() {
        if (kind != Kind.MONEY) {
            return Optional.empty();
        }
        AmountUnit stated = unit.startsWith("亿")
                ? AmountUnit.HUNDRED_MILLION_YUAN
                : unit.startsWith("万") ? AmountUnit.TEN_THOUSAND_YUAN : AmountUnit.YUAN;
        return high.map(number -> StatedAmount.of(printed, number, stated).asExact());
    }
}
