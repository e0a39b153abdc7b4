package io.mingzhang.standards.publication;

import io.mingzhang.standards.pack.PackNode;
import io.mingzhang.standards.pack.Packs;
import java.util.List;
import java.util.Optional;

/** The catalogues of tables that have to be published; a place may load its own in place of the shipped ones. */
public final class RequiredTables {

    private static final int ALWAYS = 9999;

    private final List<PublicationCatalogue> catalogues;

    private RequiredTables(PackNode pack) {
        boolean verified = pack.find("last_verified_on").isPresent();
        this.catalogues = pack.at("catalogues").items().stream()
                .map(node -> catalogue(node, verified))
                .toList();
    }

    /** Loads the shipped catalogues. */
    public static RequiredTables load() {
        return of(Packs.yaml("publication/required-tables.yaml"));
    }

    /** The catalogues of a pack. */
    public static RequiredTables of(PackNode pack) {
        return new RequiredTables(pack);
    }

    /**
     * The catalogue in force.
     *
     * @param documentKind name of a {@code DocumentKind}
     * @param year the fiscal year
     */
    public Optional<PublicationCatalogue> inForce(String documentKind, int year) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.documentKind().equals(documentKind))
                .filter(catalogue -> catalogue.fromYear() <= year && year <= catalogue.toYear())
                .findFirst();
    }

    private static PublicationCatalogue catalogue(PackNode node, boolean verified) {
        return new PublicationCatalogue(
                node.text("id"),
                node.text("title"),
                node.text("document_kind"),
                node.at("from_year").number(),
                node.find("to_year").map(PackNode::number).orElse(ALWAYS),
                node.flag("ordered"),
                node.flag("closed"),
                node.text("basis"),
                verified,
                node.at("tables").items().stream().map(PackNode::texts).toList());
    }
}
