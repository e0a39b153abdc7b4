package io.mingzhang.checks.rulebook;

import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The linear relations around broken ones, by the figures that stand in them. */
final class RelationWeb {

    /** Beyond so many broken relations at one figure the proposals are not all tried: it is wrong anyway. */
    private static final int MOST_PROPOSALS = 24;

    /** A relation as a figure sees it. */
    private record Strand(Node node, int sign, Participant figure) {

        /** The change of the figure that would make the difference vanish. */
        BigDecimal proposal() {
            return sign > 0 ? node.difference.negate() : node.difference;
        }

        boolean holdsAfter(BigDecimal change) {
            BigDecimal difference = node.difference.add(sign > 0 ? change : change.negate());
            return difference.signum() == 0 || difference.abs().compareTo(node.relation.tolerance()) <= 0;
        }
    }

    /** A relation of the web; a broken one is set aside once it is explained. */
    private static final class Node {
        private final Relation relation;
        private final Judgement judgement;
        private final BigDecimal difference;
        private boolean isOpen;

        Node(Relation relation, Judgement judgement) {
            this.relation = relation;
            this.judgement = judgement;
            this.difference = relation.difference();
            this.isOpen = !relation.holds();
        }
    }

    private final Map<SourceLocation, List<Strand>> strands = new LinkedHashMap<>();

    private RelationWeb() {}

    static RelationWeb of(List<Judgement> judgements) {
        RelationWeb web = new RelationWeb();
        for (Judgement judgement : judgements) {
            if (judgement.outcome() instanceof Outcome.Failed failed) {
                failed.problem()
                        .relation()
                        .filter(RelationWeb::isLinear)
                        .ifPresent(relation -> web.add(relation, judgement, true));
            }
        }
        if (web.strands.isEmpty()) {
            return web;
        }
        for (Judgement judgement : judgements) {
            if (judgement.outcome() instanceof Outcome.Passed passed) {
                passed.relations().stream()
                        .filter(RelationWeb::isLinear)
                        .forEach(relation -> web.add(relation, judgement, false));
            }
        }
        return web;
    }

    private static boolean isLinear(Relation relation) {
        return !relation.signs().isEmpty();
    }

    private void add(Relation relation, Judgement judgement, boolean opensPlaces) {
        Node node = new Node(relation, judgement);
        List<Participant> figures = relation.participants();
        for (int i = 0; i < figures.size(); i++) {
            Strand strand = new Strand(node, relation.signs().get(i), figures.get(i));
            SourceLocation place = figures.get(i).at();
            if (opensPlaces) {
                strands.computeIfAbsent(place, key -> new ArrayList<>()).add(strand);
            } else {
                List<Strand> known = strands.get(place);
                if (known != null) {
                    known.add(strand);
                }
            }
        }
    }

    /** The places of all figures that stand in a broken relation, in the order of the judgements. */
    Collection<SourceLocation> suspectPlaces() {
        return strands.keySet();
    }

    /** What speaks for the figure at the place being wrong, given what is not yet explained; empty when nothing does. */
    Optional<Suspect> suspect(SourceLocation place) {
        List<Strand> here = strands.getOrDefault(place, List.of());
        Suspect best = null;
        int tried = 0;
        Set<BigDecimal> proposals = new LinkedHashSet<>();
        for (Strand strand : here) {
            if (strand.node.isOpen && tried++ < MOST_PROPOSALS) {
                proposals.add(strand.proposal().stripTrailingZeros());
            }
        }
        for (BigDecimal change : proposals) {
            Suspect candidate = weigh(here, change);
            if (best == null || Suspect.BEST_FIRST.compare(candidate, best) < 0) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Suspect weigh(List<Strand> here, BigDecimal change) {
        int mended = 0;
        int broken = 0;
        for (Strand strand : here) {
            boolean holds = strand.holdsAfter(change);
            if (strand.node.isOpen && holds) {
                mended++;
            } else if (strand.node.relation.holds() && !holds) {
                broken++;
            }
        }
        return new Suspect(here.getFirst().figure, change, mended, broken);
    }

    /** The other figures of the failures a suspect would mend, each with its own best change. */
    List<Suspect> rivals(Suspect culprit) {
        Set<SourceLocation> places = new LinkedHashSet<>();
        for (Strand strand : strands.getOrDefault(culprit.place(), List.of())) {
            if (strand.node.isOpen && strand.holdsAfter(culprit.change())) {
                strand.node.relation.participants().forEach(figure -> places.add(figure.at()));
            }
        }
        places.remove(culprit.place());
        return places.stream().map(this::suspect).flatMap(Optional::stream).toList();
    }

    /** Marks the failures the suspect explains as explained, and names them. */
    List<Judgement> setAside(Suspect culprit) {
        List<Judgement> explained = new ArrayList<>();
        for (Strand strand : strands.getOrDefault(culprit.place(), List.of())) {
            if (strand.node.isOpen && strand.holdsAfter(culprit.change())) {
                strand.node.isOpen = false;
                explained.add(strand.node.judgement);
            }
        }
        return explained;
    }
}
