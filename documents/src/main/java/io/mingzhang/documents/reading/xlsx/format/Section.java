package io.mingzhang.documents.reading.xlsx.format;

import java.util.List;
import java.util.Optional;

/**
 * A section of a number format: what is printed for the numbers it is for.
 *
 * @param condition the condition in brackets, when there is one
 * @param pieces what is printed, from left to right
 * @param grouped whether digits stand in groups of three
 * @param thousands how many times the number is divided by a thousand
 * @param percents how many times it is multiplied by a hundred
 * @param numerals which Chinese numerals replace the digits: 1 (〇一二), 2 (零壹贰), 3 (full width), 0 for none
 */
record Section(
        Optional<Condition> condition, List<Piece> pieces, boolean grouped, int thousands, int percents, int numerals) {

    Section {
        pieces = List.copyOf(pieces);
    }

    boolean has(Class<? extends Piece> kind) {
        return pieces.stream().anyMatch(kind::isInstance);
    }

    boolean isDate() {
        return pieces.stream().anyMatch(NumberFormat::isDatePiece);
    }

    boolean isFraction() {
        return has(Piece.Slash.class) && has(Piece.Digit.class);
    }
}
