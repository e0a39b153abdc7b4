package io.mingzhang.server.projects.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** In what amounts of a workbook are written; its label stands above them. */
enum AmountUnit {
    /** 元. */
    YUAN("元", 2),
    /** 万元. */
    TEN_THOUSAND_YUAN("万元", 6);

    private static final int MOST_DIGITS = 15;

    private final String label;
    private final int decimals;

    AmountUnit(String label, int decimals) {
        this.label = label;
        this.decimals = decimals;
    }

    String label() {
        return label;
    }

    /** The amount in fen, exactly; empty when it is no amount, is below nought, or is finer than a fen. */
    Optional<String> fen(String typed) {
        String plain = typed.replaceAll("[,，\\s]", "");
        if (!plain.matches("\\d{1,15}(\\.\\d{0,12})?")) {
            return Optional.empty();
        }
        try {
            String fen = new BigDecimal(plain)
                    .movePointRight(decimals)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .toPlainString();
            return Optional.of(fen).filter(digits -> digits.length() <= MOST_DIGITS);
        } catch (ArithmeticException finerThanFen) {
            return Optional.empty();
        }
    }

    /** Fen written in it, without loss. */
    String print(long fen) {
        return BigDecimal.valueOf(fen, decimals)
                .setScale(decimals, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }
}
