package io.mingzhang.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/** The grammar of numbers in printed Chinese tables; knows no unit. */
public final class PrintedNumber {

    /** Longer numbers are no amounts; the limit bounds the cost of hostile input. */
    private static final int MAX_LENGTH = 40;

    private PrintedNumber() {}

    /**
     * Reads one number that fills the whole text: {@code 1,234.50}, {@code １２．５}, {@code -3}, {@code (3.00)}.
     *
     * @return empty when the text is anything else, also for blanks and dashes
     */
    public static Optional<BigDecimal> parse(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        boolean negative = false;
        boolean bracketed = false;
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (c >= '0' && c <= '9' || c == '.') {
                if (bracketed && digits.indexOf(")") >= 0) {
                    return Optional.empty();
                }
                digits.append(c);
            } else if (c == '-' && digits.isEmpty() && !negative) {
                negative = true;
            } else if (c == '(' && digits.isEmpty() && !bracketed) {
                bracketed = true;
            } else if (c == ')' && bracketed && !digits.isEmpty()) {
                digits.append(')');
            } else if (!isIgnorable(c, digits)) {
                return Optional.empty();
            }
        }
        return finish(digits, negative, bracketed);
    }

    private static Optional<BigDecimal> finish(StringBuilder digits, boolean negative, boolean bracketed) {
        int end = digits.indexOf(")");
        boolean closed = end == digits.length() - 1 && end >= 0;
        if (bracketed != closed || digits.isEmpty()) {
            return Optional.empty();
        }
        String number = bracketed ? digits.substring(0, end) : digits.toString();
        int point = number.indexOf('.');
        if (point == 0 || point == number.length() - 1 || point != number.lastIndexOf('.')) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number);
        return Optional.of(negative || bracketed ? value.negate() : value);
    }

    private static boolean isIgnorable(char c, StringBuilder digits) {
        return c == ',' && !digits.isEmpty() || Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    /** The ASCII form of full-width digits and signs; other characters as they are. */
    static char halfWidth(char c) {
        return switch (c) {
            case '，' -> ',';
            case '．' -> '.';
            case '－', '−', '–' -> '-';
            case '（' -> '(';
            case '）' -> ')';
            case '\u3000' -> ' ';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }
}
