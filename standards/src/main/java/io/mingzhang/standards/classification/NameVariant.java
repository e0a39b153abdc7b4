package io.mingzhang.standards.classification;

/**
 * Another name of a subject.
 *
 * @param name as it is printed
 * @param kind why it is accepted
 * @param years the years in which it is accepted
 */
public record NameVariant(String name, Kind kind, YearRange years) {

    /** Kinds of other names. */
    public enum Kind {
        /** The official name until a year. */
        FORMER,
        /** Official or widely printed in its years. */
        ALTERNATIVE,
        /** A customary abbreviation. */
        SHORT
    }
}
