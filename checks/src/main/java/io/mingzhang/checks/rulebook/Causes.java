package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * Why relations are broken: failures that one wrong figure explains are traced back to that figure.
 *
 * <p>A broken relation says how far it is off. For every figure in it this is a proposal: change me by so much. A figure
 * is believed to be wrong when one and the same change mends the broken relations it stands in and breaks none of the
 * holding ones. The figure with the best balance of mended and broken relations is taken, its failures are set aside, and
 * the rest is looked at again.
 */
final class Causes {

    /** One wrong figure and the failures that follow from it. */
    static final class Cause {
        private final Suspect culprit;
        private final boolean isSingledOut;
        private final List<Judgement> failures = new ArrayList<>();

        private Cause(Suspect culprit, boolean isSingledOut) {
            this.culprit = culprit;
            this.isSingledOut = isSingledOut;
        }

        /** The figure and how it would have to change. */
        Suspect culprit() {
            return culprit;
        }

        /** Whether no other figure explains the failures equally well. */
        boolean isSingledOut() {
            return isSingledOut;
        }

        /** The judgements it explains, at least one. */
        List<Judgement> failures() {
            return List.copyOf(failures);
        }
    }

    private final RelationWeb web;
    private final List<Cause> causes = new ArrayList<>();
    private final Map<Integer, Cause> byFailure = new HashMap<>();

    private Causes(RelationWeb web) {
        this.web = web;
    }

    static Causes of(List<Judgement> judgements) {
        Causes causes = new Causes(RelationWeb.of(judgements));
        causes.findCulprits(true);
        causes.joinTogether();
        causes.findCulprits(false);
        causes.joinDerived(judgements);
        return causes;
    }

    /** The cause of a failure, empty where arithmetic tells nothing. */
    Optional<Cause> of(Judgement failure) {
        return Optional.ofNullable(byFailure.get(failure.index()));
    }

    /** All causes, the clearest first. */
    List<Cause> all() {
        return List.copyOf(causes);
    }

    /** The clear cases come first, so that what several of them explain together is not blamed on a bystander. */
    private void findCulprits(boolean onlyClear) {
        PriorityQueue<Suspect> queue = new PriorityQueue<>(Suspect.BEST_FIRST);
        web.suspectPlaces().forEach(place -> web.suspect(place).ifPresent(queue::add));
        while (!queue.isEmpty()) {
            Suspect top = queue.poll();
            Optional<Suspect> now = web.suspect(top.place());
            if (now.isEmpty() || now.get().score() <= 0) {
                continue; // explained meanwhile, or as much against it as for it
            }
            if (Suspect.BEST_FIRST.compare(now.get(), top) != 0) {
                queue.add(now.get()); // weaker since others were set aside: look again in its turn
                continue;
            }
            boolean isSingledOut = isSingledOut(now.get());
            if (isSingledOut || !onlyClear) {
                accept(new Cause(now.get(), isSingledOut));
                web.suspect(top.place()).ifPresent(queue::add);
            }
        }
    }

    private boolean isSingledOut(Suspect culprit) {
        return web.rivals(culprit).stream().noneMatch(rival -> Suspect.BY_EVIDENCE.compare(rival, culprit) <= 0);
    }

    private void accept(Cause cause) {
        causes.add(cause);
        web.setAside(cause.culprit).forEach(failure -> add(cause, failure));
    }

    private void add(Cause cause, Judgement failure) {
        cause.failures.add(failure);
        byFailure.put(failure.index(), cause);
    }

    /** Broken sums that only several of the figures singled out explain together follow from the first of them. */
    private void joinTogether() {
        Map<SourceLocation, Cause> culprits = culprits();
        Map<SourceLocation, BigDecimal> changes = new LinkedHashMap<>();
        culprits.forEach((place, cause) -> changes.put(place, cause.culprit.change()));
        web.explainedTogether(changes)
                .forEach((failure, place) ->
                        Optional.ofNullable(culprits.get(place)).ifPresent(cause -> add(cause, failure)));
    }

    private Map<SourceLocation, Cause> culprits() {
        Map<SourceLocation, Cause> culprits = new LinkedHashMap<>();
        causes.stream()
                .filter(Cause::isSingledOut)
                .forEach(cause -> cause.culprit.figures().forEach(figure -> culprits.put(figure.at(), cause)));
        return culprits;
    }

    /** Broken shares and products in which a figure stands that was singled out follow from it. */
    private void joinDerived(List<Judgement> judgements) {
        Map<SourceLocation, Cause> culprits = culprits();
        if (culprits.isEmpty()) {
            return;
        }
        for (Judgement judgement : judgements) {
            if (judgement.outcome() instanceof Outcome.Failed failed && !byFailure.containsKey(judgement.index())) {
                participants(failed)
                        .map(Participant::at)
                        .filter(culprits::containsKey)
                        .findFirst()
                        .map(culprits::get)
                        .ifPresent(cause -> add(cause, judgement));
            }
        }
    }

    private static Stream<Participant> participants(Outcome.Failed failed) {
        return failed.problem().relation().map(Relation::participants).stream().flatMap(List::stream);
    }
}
