package io.mingzhang.standards.classification;

import io.mingzhang.kernel.ClassificationScheme;
import io.mingzhang.standards.pack.PackNode;
import java.util.List;

/**
 * What the manifest of a catalogue says.
 *
 * @param scheme the code set
 * @param name the edition, a year
 * @param exact the years it was made for
 * @param neighbouring the years around them for which its codes can be confirmed
 * @param incomplete codes below which the list is not complete
 * @param incompleteLevels levels at which the list is not complete
 * @param basis the document it goes back to
 * @param lastVerifiedOn the day somebody compared it with the document; empty when nobody has
 */
public record Edition(
        ClassificationScheme scheme,
        String name,
        YearRange exact,
        YearRange neighbouring,
        List<String> incomplete,
        List<Integer> incompleteLevels,
        String basis,
        String lastVerifiedOn) {

    static Edition of(PackNode manifest) {
        return new Edition(
                ClassificationScheme.valueOf(manifest.text("scheme")),
                manifest.text("edition"),
                range(manifest.at("exact")),
                range(manifest.at("neighbouring")),
                manifest.texts("incomplete"),
                manifest.items("incomplete_levels").stream()
                        .map(PackNode::number)
                        .toList(),
                manifest.text("basis"),
                manifest.text("last_verified_on"));
    }

    /** How far the edition speaks for a year. */
    public Coverage coverage(int year) {
        return exact.contains(year)
                ? Coverage.EXACT
                : neighbouring.contains(year) ? Coverage.NEIGHBOURING : Coverage.NONE;
    }

    /** How many years lie between the year and those the edition was made for. */
    int distance(int year) {
        return Math.max(0, Math.max(exact.from() - year, year - exact.to()));
    }

    private static YearRange range(PackNode node) {
        return new YearRange(node.at("from").number(), node.at("to").number());
    }
}
