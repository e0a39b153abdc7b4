package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Prints numbers as fractions: {@code # ?/?}, {@code # ?/8}. */
final class FractionPrinter {

    private static final int MOST_DENOMINATOR = 999;

    private FractionPrinter() {}

    static Printed print(Section section, BigDecimal value) {
        BigDecimal size = value.abs();
        boolean mixed = hasWholePart(section.pieces());
        BigInteger whole = mixed ? size.toBigInteger() : BigInteger.ZERO;
        BigDecimal rest = size.subtract(new BigDecimal(whole));
        int denominator = denominator(section.pieces(), rest);
        BigInteger numerator = rest.multiply(BigDecimal.valueOf(denominator))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
        if (mixed && numerator.equals(BigInteger.valueOf(denominator))) {
            whole = whole.add(BigInteger.ONE);
            numerator = BigInteger.ZERO;
        }
        boolean bare = mixed && numerator.signum() == 0;
        boolean noWhole = !mixed || whole.signum() == 0 && !bare;
        String text = (noWhole ? "" : whole + (bare ? "" : " ")) + (bare ? "" : numerator + "/" + denominator);
        boolean exact = new BigDecimal(numerator).compareTo(rest.multiply(BigDecimal.valueOf(denominator))) == 0;
        return new Printed((value.signum() < 0 ? "-" : "") + text, exact || bare && rest.signum() == 0);
    }

    /** Places for digits in two groups before the slash: the first is for the whole part. */
    private static boolean hasWholePart(List<Piece> pieces) {
        int groups = 0;
        boolean inGroup = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slash) {
                break;
            }
            boolean digit = piece instanceof Piece.Digit;
            groups += digit && !inGroup ? 1 : 0;
            inGroup = digit;
        }
        return groups > 1;
    }

    /** The denominator the format demands, or the best one with its number of places. */
    private static int denominator(List<Piece> pieces, BigDecimal rest) {
        StringBuilder given = new StringBuilder();
        int places = 0;
        boolean behind = false;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slash) {
                behind = true;
            } else if (behind && piece instanceof Piece.Digit(char kind)) {
                places++;
                given.append(kind == '0' && !given.isEmpty() ? "0" : "");
            } else if (behind && piece instanceof Piece.Literal(String text) && text.matches("[1-9]")) {
                given.append(text);
            }
        }
        if (!given.isEmpty() && given.length() < 5) {
            return Integer.parseInt(given.toString());
        }
        int most = Math.min(
                MOST_DENOMINATOR,
                BigInteger.TEN.pow(Math.min(3, Math.max(1, places))).intValue() - 1);
        int best = 1;
        BigDecimal least = BigDecimal.TEN;
        for (int candidate = 1; candidate <= most && least.signum() > 0; candidate++) {
            BigDecimal product = rest.multiply(BigDecimal.valueOf(candidate));
            BigDecimal miss = product.subtract(product.setScale(0, RoundingMode.HALF_UP))
                    .abs()
                    .divide(BigDecimal.valueOf(candidate), 20, RoundingMode.HALF_UP);
            if (miss.compareTo(least) < 0) {
                least = miss;
                best = candidate;
            }
        }
        return best;
    }
}
