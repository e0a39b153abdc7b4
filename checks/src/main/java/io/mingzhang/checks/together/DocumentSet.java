package io.mingzhang.checks.together;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.together.SetPlan.Bond;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A set under examination: the publications with their documents, and what ties them. Immutable.
 *
 * @param plan which files form the set, and why
 * @param publications the publications of the plan, in its order
 */
public record DocumentSet(SetPlan plan, List<Examined> publications) {

    /**
     * A publication under examination.
     *
     * @param publication what it is
     * @param document all its parts as one document
     * @param parts each part by itself
     */
    public record Examined(SetPlan.Publication publication, ExaminedDocument document, List<ExaminedDocument> parts) {
        public Examined {
            parts = List.copyOf(parts);
        }

        /** How a reader would name it. */
        public String display() {
            return publication.display();
        }
    }

    /**
     * Two publications tied to each other.
     *
     * @param from the department, the later year or the budget
     * @param to the unit, the earlier year or the final accounts
     */
    public record Pair(Examined from, Examined to) {}

    public DocumentSet {
        publications = List.copyOf(publications);
    }

    /**
     * The set of a plan.
     *
     * @param documents the documents of the plan's parts, by source
     */
    public static DocumentSet of(SetPlan plan, Map<String, ExaminedDocument> documents) {
        List<Examined> publications = new ArrayList<>();
        for (SetPlan.Publication publication : plan.publications()) {
            List<ExaminedDocument> parts = publication.parts().stream()
                    .map(member -> Objects.requireNonNull(documents.get(member.source()), member.source()))
                    .toList();
            publications.add(new Examined(publication, UnionDocument.of(parts), parts));
        }
        return new DocumentSet(plan, publications);
    }

    /** The pairs tied in a way. */
    public Stream<Pair> pairs(BondKind kind) {
        return plan.bonds().stream()
                .filter(bond -> bond.kind() == kind)
                .map(bond -> new Pair(publications.get(bond.from()), publications.get(bond.to())));
    }

    /** A department with its units. */
    public record Family(Examined department, List<Examined> units) {}

    /** Every department that has units in the set. */
    public List<Family> families() {
        return plan.bonds().stream()
                .filter(bond -> bond.kind() == BondKind.UNIT)
                .map(Bond::from)
                .distinct()
                .map(department -> new Family(
                        publications.get(department),
                        plan.bonds().stream()
                                .filter(bond -> bond.kind() == BondKind.UNIT && bond.from() == department)
                                .map(bond -> publications.get(bond.to()))
                                .toList()))
                .toList();
    }
}
