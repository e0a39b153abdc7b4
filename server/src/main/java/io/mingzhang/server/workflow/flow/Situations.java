package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.chains.Step;
import io.mingzhang.server.workflow.machine.Course;
import io.mingzhang.server.workflow.machine.Transitions;
import io.mingzhang.server.workflow.seasons.Windows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where things stand, told to the person who asks. */
@Component
class Situations {

    private final Chains chains;
    private final Powers powers;
    private final Windows windows;

    Situations(Chains chains, Powers powers, Windows windows) {
        this.chains = chains;
        this.powers = powers;
        this.windows = windows;
    }

    /** Where one stands. */
    Situation of(SubjectRow subject) {
        return Objects.requireNonNull(of(List.of(subject)).get(subject.key().id()));
    }

    /** Where many of one kind stand. */
    Map<UUID, Situation> of(Collection<SubjectRow> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Chain> known =
                chains.find(subjects.stream().map(SubjectRow::chainId).collect(Collectors.toSet()));
        Telling telling = new Telling(
                powers.hand(),
                windows.known(
                        subjects.iterator().next().key().kind(),
                        subjects.stream()
                                .map(subject -> subject.belongs().path())
                                .toList()),
                windows.today());
        Map<UUID, Situation> situations = new HashMap<>();
        for (SubjectRow subject : subjects) {
            Chain chain = Objects.requireNonNull(known.get(subject.chainId()));
            situations.put(subject.key().id(), telling.of(subject, chain));
        }
        return situations;
    }

    /** The version of the chain a thing is sent along. */
    Chain chainOf(SubjectRow subject) {
        return Objects.requireNonNull(chains.find(List.of(subject.chainId())).get(subject.chainId()));
    }

    /** The steps of a chain as a thing takes them. */
    static Course courseOf(Chain chain) {
        return new Course(chain.steps().stream().map(Step::number).toList());
    }

    /** What must be known to tell where things stand. */
    private record Telling(Hand hand, Windows.Known windows, LocalDate today) {

        Situation of(SubjectRow subject, Chain chain) {
            SubjectState state = subject.standing().state();
            boolean through = state == SubjectState.APPROVED;
            LocalDate closes = through ? null : lastDay(subject, chain);
            return new Situation(
                    subject.standing().step(),
                    through ? state.label() : subject.task().name(),
                    state,
                    subject.standing().round(),
                    subject.standing().isEditable(),
                    open(subject, chain),
                    through ? "" : subject.task().role().label(),
                    closes,
                    closes == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, closes)),
                    subject.opinion(),
                    subject.revision());
        }

        private List<MoveKind> open(SubjectRow subject, Chain chain) {
            List<MoveKind> open = new ArrayList<>(Transitions.from(subject.standing(), courseOf(chain)));
            open.removeIf(kind ->
                    hand.toMove(kind, subject, chain.steps().getFirst().role()).isEmpty());
            return open;
        }

        /** An adjustment is bound by no season. */
        private @Nullable LocalDate lastDay(SubjectRow subject, Chain chain) {
            return subject.standing().round() > 1
                    ? null
                    : windows.of(
                                    chain,
                                    subject.standing().step(),
                                    subject.belongs().path(),
                                    subject.belongs().year())
                            .lastDay();
        }
    }
}
