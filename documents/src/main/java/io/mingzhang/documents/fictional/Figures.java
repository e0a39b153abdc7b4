package io.mingzhang.documents.fictional;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Prints amounts and percentages the way a style does.
 *
 * @param unit the unit of the tables
 * @param decimals decimals of that unit
 * @param grouped whether thousands are separated by commas
 * @param zeros whether tables print 0.00 and not a blank where there is nothing
 * @param alterations what is printed wrongly on purpose
 */
record Figures(AmountUnit unit, int decimals, boolean grouped, boolean zeros, Alterations alterations) {

    /** The amount in the style's unit; a zero is printed as a blank unless the style prints zeros. */
    String cell(String key, Money amount) {
        return amount.fen() == 0 && !zeros ? alterations.apply(key, "") : stated(key, amount);
    }

    /** The amount in the style's unit; a zero is printed. */
    String stated(String key, Money amount) {
        BigDecimal value =
                BigDecimal.valueOf(amount.fen(), unit.fenExponent()).setScale(decimals, RoundingMode.HALF_UP);
        return alterations.apply(key, ((grouped ? "%,." : "%.") + decimals + "f").formatted(value));
    }

    /** The same amounts printed in another unit. */
    Figures in(AmountUnit other, int otherDecimals) {
        return new Figures(other, otherDecimals, grouped, zeros, alterations);
    }

    /** The same without thousands separators. */
    Figures ungrouped() {
        return new Figures(unit, decimals, false, zeros, alterations);
    }

    /** Part of whole in percent, two decimals, without the sign; 0.00 of a zero whole. */
    String share(String key, Money part, Money whole) {
        BigDecimal value = whole.fen() == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(part.fen())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole.fen()), 2, RoundingMode.HALF_UP);
        return alterations.apply(key, value.toPlainString());
    }

    /** A word or a sentence. */
    String text(String key, String truth) {
        return alterations.apply(key, truth);
    }
}
