package io.mingzhang.server.performance.bridge;

import io.mingzhang.kernel.AmountUnit;
import io.mingzhang.server.performance.form.Fen;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts as a form prints them: in its unit, with its digits, and with more where the amount has more. */
public final class PrintedAmount {

    private final AmountUnit unit;
    private final int decimals;

    /**
     * For the amounts of a form.
     *
     * @param unit in which they are printed
     * @param decimals how many digits behind the point there are at least
     */
    public PrintedAmount(AmountUnit unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
    }

    /** The printed amount; empty for a blank. */
    public String of(@Nullable String digits) {
        if (digits == null || digits.isEmpty()) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(Fen.orZero(digits)).movePointLeft(unit.fenExponent());
        BigDecimal stripped = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        BigDecimal shown = stripped.scale() < decimals ? stripped.setScale(decimals) : stripped;
        return unit == AmountUnit.YUAN
                ? String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown)
                : shown.toPlainString();
    }
}
