package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Prints decimals: digits fill the places of the section from the point outwards, literals stay where they stand. */
final class NumberPrinter {

    private final Section section;
    private final int point;
    private final int decimals;

    NumberPrinter(Section section) {
        this.section = section;
        List<Piece> pieces = section.pieces();
        int at = pieces.size();
        int places = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Point && at == pieces.size()) {
                at = i;
            } else if (pieces.get(i) instanceof Piece.Digit && i > at) {
                places++;
            }
        }
        this.point = at;
        this.decimals = places;
    }

    Printed print(BigDecimal value) {
        if (!section.has(Piece.Digit.class)) {
            String literals = printed("", "").toString();
            return new Printed(value.signum() < 0 ? "-" + literals : literals, value.signum() == 0);
        }
        BigDecimal scaled = value.movePointRight(2 * section.percents() - 3 * section.thousands());
        BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.unscaledValue().abs().toString();
        if (digits.length() <= decimals) {
            digits = "0".repeat(decimals - digits.length() + 1) + digits;
        }
        String whole = digits.substring(0, digits.length() - decimals);
        StringBuilder text = printed(whole.equals("0") ? "" : whole, digits.substring(digits.length() - decimals));
        if (value.signum() < 0) { // Excel keeps the sign of what rounds to zero: -0.00
            text.insert(0, '-');
        }
        return new Printed(ChineseNumerals.replace(text.toString(), section), rounded.compareTo(scaled) == 0);
    }

    private StringBuilder printed(String whole, String fraction) {
        StringBuilder text = new StringBuilder();
        appendWhole(text, whole);
        int used = 0;
        int shown = lastSignificant(fraction);
        for (int i = point; i < section.pieces().size(); i++) {
            switch (section.pieces().get(i)) {
                case Piece.Point _ -> text.append('.');
                case Piece.Digit(char kind) -> {
                    char digit = used < fraction.length() ? fraction.charAt(used) : '0';
                    if (kind == '0' || used <= shown) {
                        text.append(digit);
                    } else if (kind == '?') {
                        text.append(' ');
                    }
                    used++;
                }
                case Piece.Literal(String literal) -> text.append(literal);
                case Piece.Percent _ -> text.append('%');
                default -> {}
            }
        }
        return text;
    }

    /** Whole digits from the right; the leftmost place takes all that is left. */
    private void appendWhole(StringBuilder text, String whole) {
        StringBuilder reversed = new StringBuilder();
        int left = whole.length();
        int count = 0;
        int first = firstPlace();
        for (int i = point - 1; i >= 0; i--) {
            switch (section.pieces().get(i)) {
                case Piece.Digit(char kind) -> {
                    int places = i == first ? Math.max(1, left) : 1;
                    for (int p = 0; p < places; p++) {
                        char digit = left > 0 ? whole.charAt(--left) : kind == '0' ? '0' : kind == '?' ? ' ' : 0;
                        if (digit != 0) {
                            boolean comma = section.grouped() && count > 0 && count % 3 == 0 && digit != ' ';
                            reversed.append(comma ? "," : "").append(digit);
                            count++;
                        }
                    }
                }
                case Piece.Literal(String literal) -> reversed.append(new StringBuilder(literal).reverse());
                case Piece.Percent _ -> reversed.append('%');
                case Piece.Slash _ -> reversed.append('/');
                default -> {}
            }
        }
        if (first < 0) { // a format such as .00 has no place for them
            text.append(whole);
        }
        text.append(reversed.reverse());
    }

    private int firstPlace() {
        for (int i = 0; i < point; i++) {
            if (section.pieces().get(i) instanceof Piece.Digit) {
                return i;
            }
        }
        return -1;
    }

    private static int lastSignificant(String fraction) {
        int last = fraction.length() - 1;
        while (last >= 0 && fraction.charAt(last) == '0') {
            last--;
        }
        return last;
    }
}
