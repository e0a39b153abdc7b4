package io.mingzhang.standards.classification;

import io.mingzhang.kernel.ClassificationCode;
import java.util.List;

/**
 * A subject (科目) of a catalogue.
 *
 * @param code the code
 * @param name the standard name
 * @param inForce the years in which the code exists, as far as known
 * @param confidence how sure the row is
 * @param source where code and name come from
 * @param budgetBook the budget books it is used in, as printed in the list; empty when the list does not say
 * @param remarks the note or customary use of the row; empty when there is none
 * @param sinceEarlierEdition whether the earlier edition had the same code under the same name
 * @param variants other names
 */
public record Entry(
        ClassificationCode code,
        String name,
        YearRange inForce,
        Confidence confidence,
        String source,
        String budgetBook,
        String remarks,
        boolean sinceEarlierEdition,
        List<NameVariant> variants) {

    /** How a printed name agrees with this subject in a year. */
    public NameAgreement agreement(String printedName, int year) {
        return NameAgreement.of(this, printedName, year);
    }
}
