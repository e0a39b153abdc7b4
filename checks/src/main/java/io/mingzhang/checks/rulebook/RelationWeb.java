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

    /** Relations of a row have few figures; longer ones are sums down a column and tie no twins. */
    private static final int MOST_PARTS = 24;

    /** A relation as a figure sees it. */
    private record Strand(Node node, int sign, Participant figure) {

        /** The change of the figure that would make the difference vanish. */
        BigDecimal proposal() {
            return sign > 0 ? node.difference.negate() : node.difference;
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

        boolean holdsAfter(BigDecimal shift) {
            BigDecimal shifted = difference.add(shift);
            return shifted.signum() == 0 || shifted.abs().compareTo(relation.tolerance()) <= 0;
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
        List<List<Participant>> sets = here.isEmpty() ? List.of() : suspectSets(here);
        for (BigDecimal change : proposals) {
            for (List<Participant> figures : sets) {
                Suspect candidate = weigh(figures, change);
                if (best == null || Suspect.BEST_FIRST.compare(candidate, best) < 0) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The figure alone, and with its twins where it has any. */
    private List<List<Participant>> suspectSets(List<Strand> here) {
        Participant figure = here.getFirst().figure;
        List<Participant> twins = new ArrayList<>();
        twins.add(figure);
        for (Strand strand : here) {
            twinIn(strand, figure)
                    .filter(twin -> twins.stream().noneMatch(t -> t.at().equals(twin.at())))
                    .ifPresent(twins::add);
        }
        return twins.size() == 1 ? List.of(twins) : List.of(List.of(figure), List.copyOf(twins));
    }

    /** The other figure of a holding relation that ties two equal figures of one row, all others being zero. */
    private static Optional<Participant> twinIn(Strand strand, Participant figure) {
        Relation relation = strand.node.relation;
        if (!relation.holds() || relation.participants().size() > MOST_PARTS) {
            return Optional.empty();
        }
        List<Participant> others = relation.participants().stream()
                .filter(other -> !other.at().equals(figure.at()))
                .filter(other -> !other.amount().orElseThrow().isZero())
                .toList();
        return others.size() == 1 && isSameRow(others.getFirst().at(), figure.at())
                ? Optional.of(others.getFirst())
                : Optional.empty();
    }

    private static boolean isSameRow(SourceLocation one, SourceLocation other) {
        return one.equals(other.atColumn(one.column()));
    }

    private Suspect weigh(List<Participant> figures, BigDecimal change) {
        int mended = 0;
        int broken = 0;
        int width = 0;
        for (Map.Entry<Node, Integer> entry : netSigns(figures).entrySet()) {
            Node node = entry.getKey();
            boolean holds = node.holdsAfter(times(change, entry.getValue()));
            if (node.isOpen && holds) {
                mended++;
                width += node.relation.participants().size();
            } else if (node.relation.holds() && !holds) {
                broken++;
            }
        }
        return new Suspect(figures, change, mended, broken, width);
    }

    /** By how much of the change each relation around the figures moves. */
    private Map<Node, Integer> netSigns(List<Participant> figures) {
        Map<Node, Integer> signs = new LinkedHashMap<>();
        for (Participant figure : figures) {
            for (Strand strand : strands.getOrDefault(figure.at(), List.of())) {
                signs.merge(strand.node, strand.sign, Integer::sum);
            }
        }
        return signs;
    }

    private static BigDecimal times(BigDecimal change, int sign) {
        return change.multiply(BigDecimal.valueOf(sign));
    }

    /** The other figures of the failures a suspect would mend, each with its own best change. */
    List<Suspect> rivals(Suspect culprit) {
        Set<SourceLocation> places = new LinkedHashSet<>();
        for (Node node : mendedBy(culprit)) {
            node.relation.participants().forEach(figure -> places.add(figure.at()));
        }
        places.removeIf(culprit::standsAt);
        return places.stream().map(this::suspect).flatMap(Optional::stream).toList();
    }

    private List<Node> mendedBy(Suspect culprit) {
        return netSigns(culprit.figures()).entrySet().stream()
                .filter(entry -> entry.getKey().isOpen)
                .filter(entry -> entry.getKey().holdsAfter(times(culprit.change(), entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Marks the failures the suspect explains as explained, and names them. */
    List<Judgement> setAside(Suspect culprit) {
        List<Judgement> explained = new ArrayList<>();
        for (Node node : mendedBy(culprit)) {
            node.isOpen = false;
            explained.add(node.judgement);
        }
        return explained;
    }

    /** The failures nobody explains alone but several known culprits explain together, each with its first culprit. */
    Map<Judgement, SourceLocation> explainedTogether(Map<SourceLocation, BigDecimal> changes) {
        Map<Judgement, SourceLocation> explained = new LinkedHashMap<>();
        Set<Node> open = new LinkedHashSet<>();
        changes.keySet()
                .forEach(place -> strands.getOrDefault(place, List.of()).stream()
                        .filter(strand -> strand.node.isOpen)
                        .forEach(strand -> open.add(strand.node)));
        for (Node node : open) {
            BigDecimal shift = BigDecimal.ZERO;
            Optional<SourceLocation> first = Optional.empty();
            for (int i = 0; i < node.relation.participants().size(); i++) {
                SourceLocation place = node.relation.participants().get(i).at();
                BigDecimal change = changes.get(place);
                if (change != null) {
                    shift = shift.add(times(change, node.relation.signs().get(i)));
                    first = first.or(() -> Optional.of(place));
                }
            }
            if (node.holdsAfter(shift)) {
                node.isOpen = false;
                first.ifPresent(place -> explained.put(node.judgement, place));
            }
        }
        return explained;
    }
}
