package io.mingzhang.documents.writing.declared;

import io.mingzhang.kernel.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount as a form prints it: in its unit, with its digits behind the point, and more of them rather than rounded. */
final class PrintedAmount {

    private final AmountUnit unit;
    private final int decimals;

    PrintedAmount(AmountUnit unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
    }

    /** The characters for digits of fen; nothing for a blank. */
    String of(String fen) {
        if (fen.isEmpty()) {
            return "";
        }
        BigDecimal amount =
                new BigDecimal(fen).movePointLeft(unit.fenExponent()).stripTrailingZeros();
        return amount.setScale(Math.max(decimals, amount.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
