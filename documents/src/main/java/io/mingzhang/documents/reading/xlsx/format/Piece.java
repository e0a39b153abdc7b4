package io.mingzhang.documents.reading.xlsx.format;

/** A step of a section of a number format, from left to right. */
sealed interface Piece {

    /** Text printed as it stands. */
    record Literal(String text) implements Piece {}

    /** A place for a digit: {@code 0}, {@code #} or {@code ?}. */
    record Digit(char kind) implements Piece {}

    /** A comma whose meaning depends on where it stands. */
    record Comma() implements Piece {}

    /** The decimal point. */
    record Point() implements Piece {}

    /** A percent sign. */
    record Percent() implements Piece {}

    /** {@code E+} or {@code E-}. */
    record Exponent(boolean plus) implements Piece {}

    /** A slash, which makes a fraction between places for digits. */
    record Slash() implements Piece {}

    /** A run of one date letter: {@code yyyy}. */
    record Field(char letter, int length) implements Piece {}

    /** Hours, minutes or seconds that go on beyond a day: {@code [h]}. */
    record Elapsed(char letter, int length) implements Piece {}

    /** The word for the half of the day. */
    record HalfDay(String morning, String afternoon) implements Piece {}

    /** {@code @}: the text of the cell. */
    record Text() implements Piece {}

    /** {@code General}. */
    record General() implements Piece {}
}
