package io.mingzhang.standards.classification;

import io.mingzhang.kernel.ClassificationCode;
import io.mingzhang.kernel.FiscalYear;
import java.util.List;
import java.util.Optional;

/** What the catalogues say of a code in a year. */
public sealed interface Lookup {

    /** The code that was asked for. */
    ClassificationCode code();

    /**
     * The code exists.
     *
     * @param code the code asked for
     * @param entry the subject
     * @param coverage how far the edition speaks for the year
     * @param otherName how sure it is that a name which is not accepted is wrong in the year
     */
    record Found(ClassificationCode code, Entry entry, Coverage coverage, Certainty otherName) implements Lookup {}

    /**
     * A local extension: more digits below a standard code.
     *
     * @param code the code asked for
     * @param base the lowest standard subject above it
     * @param coverage how far the edition speaks for the year
     */
    record LocalExtension(ClassificationCode code, Entry base, Coverage coverage) implements Lookup {}

    /**
     * The edition has no such code, or not in this year.
     *
     * @param code the code asked for
     * @param coverage how far the edition speaks for the year
     * @param certainty how sure it is that the code does not exist in the year
     * @param outOfForce the subject when it exists in other years only
     * @param nearest subjects whose code differs by one digit or one swap of neighbours, in order of code
     */
    record Absent(
            ClassificationCode code,
            Coverage coverage,
            Certainty certainty,
            Optional<Entry> outOfForce,
            List<Entry> nearest)
            implements Lookup {}

    /**
     * No edition speaks for the year: not checked.
     *
     * @param code the code asked for
     * @param year the year asked for
     * @param nearestEdition the name (year) of the nearest edition
     */
    record NoEdition(ClassificationCode code, FiscalYear year, String nearestEdition) implements Lookup {}
}
