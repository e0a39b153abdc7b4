package io.mingzhang.checks.together.rules;

import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.checks.document.Fact;
import io.mingzhang.model.budget.Quantity;
import io.mingzhang.model.budget.TableKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The amounts of one document as another document of the set asks for them. */
final class ComparableFigures {

    private final ExaminedDocument document;
    private final Set<Quantity> shapes;
    private final Set<TableKind> emptyKinds = new HashSet<>();

    private ComparableFigures(ExaminedDocument document) {
        this.document = document;
        this.shapes = document.facts().groups().stream()
                .map(group -> shape(group.getFirst().quantity()))
                .collect(Collectors.toUnmodifiableSet());
        document.eachTable()
                .map(place -> place.content())
                .filter(table -> table.empty())
                .forEach(table -> emptyKinds.add(table.kind()));
    }

    static ComparableFigures of(ExaminedDocument document) {
        return document.view(ComparableFigures.class, ComparableFigures::new);
    }

    /** The first amount of this meaning. */
    Optional<Fact> first(Quantity quantity) {
        List<Fact> facts = document.facts().of(quantity);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getFirst());
    }

    /**
     * Whether the document would state the quantity if it had any of it: it states others of its kind, or an empty table.
     */
    boolean wouldState(Quantity quantity, TableKind kind) {
        return shapes.contains(shape(quantity)) || emptyKinds.contains(kind);
    }

    /** What the quantity is apart from the subject it is narrowed to. */
    static Quantity shape(Quantity quantity) {
        return Quantity.of(quantity.side(), quantity.fund(), quantity.period(), quantity.measure());
    }

    /** The amounts that are not narrowed by a name: the same in every document. */
    static List<Fact> comparable(ExaminedDocument document) {
        return document.facts().groups().stream()
                .map(List::getFirst)
                .filter(fact -> fact.quantity().name().isEmpty())
                .toList();
    }

    /** What the quantity is, for fingerprints. */
    static String identity(Quantity quantity) {
        return quantity.side() + "/" + quantity.fund() + "/" + quantity.period() + "/" + quantity.measure() + "/"
                + quantity.code().map(code -> code.digits()).orElse("") + "/" + quantity.name();
    }
}
