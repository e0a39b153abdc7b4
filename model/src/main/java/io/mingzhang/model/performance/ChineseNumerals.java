package io.mingzhang.model.performance;

import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers written with Chinese characters below 万: 三, 十二, 二十, 一百零五, 两千, and 半 for one half. */
final class ChineseNumerals {

    /** The characters such numbers consist of, as the inside of a character class. */
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千半";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int MAX_LENGTH = 9;

    private ChineseNumerals() {}

    /** The number, or empty when the characters do not form one. */
    static Optional<BigDecimal> parse(String text) {
        if (text.equals("半")) {
            return Optional.of(new BigDecimal("0.5"));
        }
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.indexOf('半') >= 0) {
            return Optional.empty();
        }
        int total = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            int weight = weight(text.charAt(i));
            if (weight > 1) {
                total += Math.max(digit, digit < 0 && i == 0 ? 1 : digit) * weight;
                digit = -1;
            } else if (digit > 0) {
                return Optional.empty();
            } else {
                digit = digit(text.charAt(i));
            }
        }
        int number = total + Math.max(digit, 0);
        return number < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number));
    }

    private static int weight(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }

    private static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }
}
