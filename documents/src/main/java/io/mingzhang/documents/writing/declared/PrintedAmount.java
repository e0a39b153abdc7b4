package io.mingzhang.documents.writing.declared;

import io.mingzhang.kernel.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount as a form prints it: in its unit (元 in groups of three), with its digits behind the point, and more of
 * them rather than rounded. */
final class PrintedAmount {

    /** Digits before the point that are followed by groups of three. */
    private static final Pattern GROUPS = Pattern.compile("(?<!\\.\\d{0,20})(\\d)(?=(?:\\d{3})+(?:\\.|$))");

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
        String plain = amount.setScale(Math.max(decimals, amount.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        return unit == AmountUnit.YUAN ? GROUPS.matcher(plain).replaceAll("$1,") : plain;
    }
}
