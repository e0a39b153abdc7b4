package io.mingzhang.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount as a document prints it: its digits, scale and unit, so that its rounding envelope is known.
 *
 * <p>The envelope is half a unit of the last digit to which the figure is known. That digit is normally the last printed
 * one; where a document drops trailing zeros ({@code 40} beside {@code 234.16}) the recognizer states the finer
 * {@code resolution}. Figures known to the fen, whole 元 and declared amounts of forms are exact: their envelope is zero.
 *
 * @param printed the characters of the document, never blank
 * @param value the number in {@code unit}; its scale is the number of printed decimals
 * @param unit the unit the number is stated in
 * @param resolution decimals of {@code unit} to which the figure is known, at least the printed ones
 */
public record StatedAmount(String printed, BigDecimal value, AmountUnit unit, int resolution) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public StatedAmount {
        if (resolution < value.scale()) {
            throw new IllegalArgumentException(
                    "Resolution %d is coarser than the printed '%s'".formatted(resolution, printed));
        }
    }

    /** An amount known just to its printed digits. */
    public static StatedAmount of(String printed, BigDecimal value, AmountUnit unit) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new StatedAmount(printed, plain, unit, plain.scale());
    }

    /**
     * Reads a printed number: thousands separators, full-width digits, blanks, minus signs and accounting brackets are
     * understood.
     *
     * @return empty when the text is no number (blank, dash, words)
     */
    public static Optional<StatedAmount> parse(String text, AmountUnit unit) {
        return PrintedNumber.parse(text).map(number -> of(text.strip(), number, unit));
    }

    /** The same amount, known exactly: a declared figure, not a rounded one. */
    public StatedAmount asExact() {
        return withResolution(Math.max(unit.fenExponent(), resolution));
    }

    /** The same amount known to {@code decimals} of its unit, or to its printed ones if these are finer. */
    public StatedAmount withResolution(int decimals) {
        return new StatedAmount(printed, value, unit, Math.max(decimals, value.scale()));
    }

    /** The number of decimals printed. */
    public int decimals() {
        return value.scale();
    }

    /** The exact printed value in fen; may have decimals when printed finer than a fen. */
    public BigDecimal fen() {
        return value.movePointRight(unit.fenExponent());
    }

    /** The value as money, empty when it is finer than a fen or beyond the range of {@link Money}. */
    public Optional<Money> money() {
        BigDecimal stripped = fen().stripTrailingZeros();
        return stripped.scale() > 0 || stripped.precision() - stripped.scale() > 18
                ? Optional.empty()
                : Optional.of(new Money(stripped.longValueExact()));
    }

    /** Half of the last digit to which the figure is known, in fen; zero for exact figures. */
    public BigDecimal halfUnitFen() {
        int exponent = unit.fenExponent() - resolution;
        return unit == AmountUnit.YUAN || exponent <= 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(exponent);
    }

    /** Whether the amount is zero in print; a blank is no StatedAmount at all. */
    public boolean isZero() {
        return value.signum() == 0;
    }

    /**
     * Whether both can be prints of one and the same amount, as when one place quotes the other: the finer, rounded to
     * the digits of the coarser, is the coarser. Two prints of equal precision agree only when they are equal.
     */
    public boolean agreesWith(StatedAmount other) {
        BigDecimal difference = fen().subtract(other.fen()).abs();
        BigDecimal mine = halfUnitFen();
        BigDecimal theirs = other.halfUnitFen();
        return difference.signum() == 0 || mine.compareTo(theirs) != 0 && difference.compareTo(mine.max(theirs)) <= 0;
    }

    /** Number and unit as a reader would write them: {@code 12.50 万元}. */
    public String display() {
        return printed + " " + unit.symbol();
    }
}
