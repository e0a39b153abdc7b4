package io.mingzhang.kernel;

import java.math.BigDecimal;

/**
 * A share or a rate of change as printed in percent, with its rounding envelope.
 *
 * @param printed the characters of the document, with the percent sign
 * @param value the number of percent; its scale is the number of printed decimals
 */
public record StatedPercent(String printed, BigDecimal value) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Half of the last printed digit, in percent. */
    public BigDecimal halfUnit() {
        return HALF.scaleByPowerOfTen(-value.scale());
    }
}
