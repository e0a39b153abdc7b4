package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prints {@code General}: at most eleven characters, the decimal point included, the sign not. */
final class GeneralPrinter {

    /** Characters of a number, the decimal point included. */
    static final int WIDTH = 11;

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(WIDTH);
    private static final BigDecimal TOO_SMALL = new BigDecimal("0.0001");
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

    private GeneralPrinter() {}

    static Printed print(Section section, BigDecimal value) {
        Printed number = print(value.abs());
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (Piece piece : section.pieces()) {
            switch (piece) {
                case Piece.General _ -> text.append(number.text());
                case Piece.Text _ -> text.append(number.text());
                case Piece.Literal(String literal) -> text.append(literal);
                default -> {}
            }
        }
        return new Printed(ChineseNumerals.replace(text.toString(), section), number.exact());
    }

    private static Printed print(BigDecimal value) {
        if (value.signum() == 0) {
            return new Printed("0", true);
        }
        BigDecimal plain = fitted(value);
        boolean small = value.compareTo(TOO_SMALL) < 0 && plain.compareTo(value) != 0;
        return plain.compareTo(TOO_LARGE) >= 0 || small
                ? scientific(value)
                : new Printed(plainText(plain), plain.compareTo(value) == 0);
    }

    private static BigDecimal fitted(BigDecimal value) {
        int whole = Math.max(1, value.precision() - value.scale());
        int decimals = Math.max(0, WIDTH - whole - 1);
        return value.scale() <= decimals ? value : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Printed scientific(BigDecimal value) {
        BigDecimal rounded = value.round(SIX_DIGITS);
        int exponent = rounded.precision() - rounded.scale() - 1;
        String mantissa = plainText(rounded.movePointLeft(exponent));
        String power = (exponent < 0 ? "E-" : "E+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        return new Printed(mantissa + power, rounded.compareTo(value) == 0);
    }

    private static String plainText(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
