package io.mingzhang.checks.narrative;

import io.mingzhang.checks.document.Fact;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Problem;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.Severity;
import io.mingzhang.model.budget.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The amounts of the year before in the tables, for a change whose earlier amount no sentence states. */
final class PriorColumns {

    private final List<Fact> facts;
    private final boolean certain;

    private PriorColumns(List<Fact> facts, boolean certain) {
        this.facts = facts;
        this.certain = certain;
    }

    /** What a change or rate is measured against; empty when no table has the year before, or two sides are meant. */
    static Optional<PriorColumns> of(Told change, Told current, QuotedFacts quoted) {
        List<Quantity> said = current.statement().quantities();
        if (said.size() != 1) {
            return Optional.empty();
        }
        QuotedFacts.Candidates found =
                quoted.before(said.getFirst(), change.statement().baseline());
        return found.facts().isEmpty()
                ? Optional.empty()
                : Optional.of(new PriorColumns(found.facts(), found.certain()));
    }

    boolean isNotZero() {
        return facts.stream().noneMatch(fact -> fact.amount().isZero());
    }

    /** The relation to the column that fits, or the nearest when none does. */
    Outcome judged(Function<Participant, Relation> relation, Function<Relation, Problem> problem) {
        List<Relation> all =
                facts.stream().map(fact -> relation.apply(fact.figure())).toList();
        Optional<Relation> holding = all.stream().filter(Relation::holds).findFirst();
        if (holding.isPresent()) {
            return Outcome.passed(holding.get());
        }
        Relation nearest = all.stream()
                .min(Comparator.comparing(broken -> broken.difference().abs()))
                .orElseThrow();
        Problem found = problem.apply(nearest);
        return new Outcome.Failed(certain ? found : found.withSeverity(Severity.WARNING));
    }
}
