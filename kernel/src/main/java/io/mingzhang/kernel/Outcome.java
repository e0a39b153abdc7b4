package io.mingzhang.kernel;

import java.util.List;

/** How one check turned out at one place: passed, failed, or not checked because … (style example 4). */
public sealed interface Outcome {

    /** Every figure that took part. */
    List<Participant> participants();

    /**
     * The demand is met.
     *
     * @param relations what was compared; at least one
     */
    record Passed(List<Relation> relations) implements Outcome {
        public Passed {
            relations = List.copyOf(relations);
        }

        @Override
        public List<Participant> participants() {
            return relations.stream().flatMap(r -> r.participants().stream()).toList();
        }
    }

    /**
     * The demand is not met.
     *
     * @param problem what is wrong and what to do
     */
    record Failed(Problem problem) implements Outcome {
        @Override
        public List<Participant> participants() {
            return problem.participants();
        }
    }

    /**
     * The check applies here but could not be carried out.
     *
     * @param reason why not, in Chinese, the same words for the same reason
     * @param participants the figures it would have looked at; may be empty
     */
    record NotChecked(String reason, List<Participant> participants) implements Outcome {
        public NotChecked {
            participants = List.copyOf(participants);
        }
    }

    /** The relation as an outcome, when it holds; otherwise the problem made from it. */
    static Outcome of(Relation relation, java.util.function.Function<Relation, Problem> otherwise) {
        return relation.holds() ? new Passed(List.of(relation)) : new Failed(otherwise.apply(relation));
    }

    /** A demand met by one relation. */
    static Outcome passed(Relation relation) {
        return new Passed(List.of(relation));
    }

    /** A check that could not be carried out. */
    static Outcome notChecked(String reason) {
        return new NotChecked(reason, List.of());
    }
}
