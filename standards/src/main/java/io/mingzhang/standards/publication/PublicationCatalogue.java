package io.mingzhang.standards.publication;

import java.util.List;

/**
 * The tables that have to be published with a kind of document.
 *
 * @param id names it in reports
 * @param title what it is called, in Chinese
 * @param documentKind name of the kind of document it is for
 * @param fromYear first fiscal year
 * @param toYear last fiscal year
 * @param ordered whether the order is required too
 * @param closed whether tables outside it are worth a hint
 * @param basis where the demand comes from
 * @param verified whether it was checked against the text of the rules; what is not is only worth a hint
 * @param tables names of kinds of tables; of each entry one is enough
 */
public record PublicationCatalogue(
        String id,
        String title,
        String documentKind,
        int fromYear,
        int toYear,
        boolean ordered,
        boolean closed,
        String basis,
        boolean verified,
        List<List<String>> tables) {
    public PublicationCatalogue {
        tables = tables.stream().map(List::copyOf).toList();
    }
}
