package io.mingzhang.checks.rulebook;

import io.mingzhang.checks.CheckCategory;
import io.mingzhang.checks.document.ExaminedDocument;
import io.mingzhang.kernel.Outcome;
import io.mingzhang.kernel.Participant;
import io.mingzhang.kernel.Relation;
import io.mingzhang.kernel.SourceLocation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which stated figures are bound: tied by at least one relation, holding or broken, to another figure of the same
 * document. Format and code checks bind nothing; checks of indicators bind what they compare as amounts.
 *
 * @param amounts amounts of tables, funding rows, tasks and money indicators
 * @param prose figures in sentences: amounts, percentages, counts
 * @param unbound the figures no relation ties to another, amounts first, in reading order
 */
public record Coverage(Share amounts, Share prose, List<Unbound> unbound) {

    private static final Set<CheckCategory> BINDING = EnumSet.of(
            CheckCategory.WITHIN_TABLE,
            CheckCategory.ACROSS_TABLES,
            CheckCategory.ACROSS_FORMS,
            CheckCategory.WITHIN_FORM,
            CheckCategory.NARRATIVE,
            CheckCategory.INDICATORS,
            CheckCategory.LOCAL);

    /**
     * Bound figures out of all.
     *
     * @param bound how many are bound
     * @param total how many are stated
     */
    public record Share(int bound, int total) {

        /** Bound per ten thousand of the total, 10000 when nothing is stated. */
        public int perTenThousand() {
            return total == 0 ? 10_000 : (int) (bound * 10_000L / total);
        }
    }

    /**
     * A figure that no relation ties to another.
     *
     * @param part id of the table or target, heading of the section
     * @param figure the figure and its place
     */
    public record Unbound(String part, Participant figure) {}

    public Coverage {
        unbound = List.copyOf(unbound);
    }

    static Coverage of(ExaminedDocument document, List<Judgement> judgements) {
        Set<SourceLocation> bound = boundPlaces(judgements);
        List<Unbound> unbound = new ArrayList<>();
        Share amounts = share(StatedFigures.amounts(document), bound, unbound);
        Share prose = share(StatedFigures.prose(document), bound, unbound);
        return new Coverage(amounts, prose, unbound);
    }

    private static Share share(List<Unbound> stated, Set<SourceLocation> bound, List<Unbound> unbound) {
        Set<SourceLocation> counted = new HashSet<>();
        int total = 0;
        int hits = 0;
        for (Unbound figure : stated) {
            if (!counted.add(figure.figure().at())) {
                continue;
            }
            total++;
            if (bound.contains(figure.figure().at())) {
                hits++;
            } else {
                unbound.add(figure);
            }
        }
        return new Share(hits, total);
    }

    private static Set<SourceLocation> boundPlaces(List<Judgement> judgements) {
        Set<SourceLocation> places = new HashSet<>();
        for (Judgement judgement : judgements) {
            if (!BINDING.contains(judgement.check().category())) {
                continue;
            }
            switch (judgement.outcome()) {
                case Outcome.Passed passed -> passed.relations().forEach(relation -> bind(judgement, relation, places));
                case Outcome.Failed failed ->
                    failed.problem().relation().ifPresent(relation -> bind(judgement, relation, places));
                case Outcome.NotChecked ignored -> {}
            }
        }
        return places;
    }

    private static void bind(Judgement judgement, Relation relation, Set<SourceLocation> places) {
        if (judgement.check().category() == CheckCategory.INDICATORS && relation.unit() != Relation.Unit.FEN) {
            return; // that so many indicators keep to a demand says nothing of their amounts
        }
        List<Participant> participants = relation.participants();
        if (participants.isEmpty()) {
            return;
        }
        SourceLocation first = participants.getFirst().at();
        boolean tiesTwo =
                participants.stream().anyMatch(participant -> !participant.at().equals(first));
        if (tiesTwo) {
            participants.forEach(participant -> places.add(participant.at()));
        }
    }
}
