package io.mingzhang.documents.reading.xlsx.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints numbers as mantissa and power of ten: {@code 0.00E+00}. */
final class ScientificPrinter {

    private ScientificPrinter() {}

    static Printed print(Section section, BigDecimal value) {
        List<Piece> mantissa = new ArrayList<>();
        List<Piece> power = new ArrayList<>();
        boolean plus = false;
        boolean behind = false;
        for (Piece piece : section.pieces()) {
            if (piece instanceof Piece.Exponent(boolean sign)) {
                plus = sign;
                behind = true;
            } else {
                (behind ? power : mantissa).add(piece);
            }
        }
        int wholePlaces = Math.max(1, places(mantissa, true));
        int decimals = places(mantissa, false);
        int exponent = exponent(value, wholePlaces);
        BigDecimal shown = value.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        if (shown.precision() - shown.scale() > wholePlaces) { // 9.99 became 10.0
            exponent = exponent(shown.movePointRight(exponent), wholePlaces);
            shown = value.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        }
        Printed front = new NumberPrinter(part(mantissa)).print(shown);
        Printed back = new NumberPrinter(part(power)).print(BigDecimal.valueOf(Math.abs(exponent)));
        String sign = exponent < 0 ? "E-" : plus ? "E+" : "E";
        return new Printed(
                front.text() + sign + back.text(),
                shown.movePointRight(exponent).compareTo(value) == 0);
    }

    /** The power of ten in front of which as many whole digits stand as there are places, or fewer. */
    private static int exponent(BigDecimal value, int wholePlaces) {
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        return Math.floorDiv(exponent, wholePlaces) * wholePlaces;
    }

    private static Section part(List<Piece> pieces) {
        return new Section(Optional.empty(), pieces, false, 0, 0, 0);
    }

    private static int places(List<Piece> pieces, boolean whole) {
        int count = 0;
        boolean before = true;
        for (Piece piece : pieces) {
            before = before && !(piece instanceof Piece.Point);
            count += piece instanceof Piece.Digit && before == whole ? 1 : 0;
        }
        return count;
    }
}
