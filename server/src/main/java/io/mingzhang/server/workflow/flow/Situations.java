package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.Situation;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.chains.Chain;
import io.mingzhang.server.workflow.chains.Chains;
import io.mingzhang.server.workflow.chains.Step;
import io.mingzhang.server.workflow.machine.Course;
import io.mingzhang.server.workflow.machine.Transitions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
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

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Chains chains;
    private final Powers powers;
    private final InstantSource clock;

    Situations(Chains chains, Powers powers, InstantSource clock) {
        this.chains = chains;
        this.powers = powers;
        this.clock = clock;
    }

    /** Where one stands. */
    Situation of(SubjectRow subject) {
        return situation(subject, chainOf(subject));
    }

    /** Where many stand. */
    Map<UUID, Situation> of(Collection<SubjectRow> subjects) {
        Map<UUID, Chain> known =
                chains.find(subjects.stream().map(SubjectRow::chainId).collect(Collectors.toSet()));
        return subjects.stream()
                .collect(Collectors.toMap(
                        subject -> subject.key().id(),
                        subject -> situation(subject, Objects.requireNonNull(known.get(subject.chainId())))));
    }

    /** The version of the chain a thing is sent along. */
    Chain chainOf(SubjectRow subject) {
        return Objects.requireNonNull(chains.find(List.of(subject.chainId())).get(subject.chainId()));
    }

    /** Today, where the program is used. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private Situation situation(SubjectRow subject, Chain chain) {
        SubjectState state = subject.standing().state();
        LocalDate closes = state == SubjectState.APPROVED ? null : closes(subject, chain);
        return new Situation(
                subject.standing().step(),
                state == SubjectState.APPROVED ? state.label() : subject.task().name(),
                state,
                subject.standing().round(),
                subject.standing().isEditable(),
                open(subject, chain),
                state == SubjectState.APPROVED ? "" : subject.task().role().label(),
                closes,
                closes == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today(), closes)),
                subject.opinion(),
                subject.revision());
    }

    private List<MoveKind> open(SubjectRow subject, Chain chain) {
        List<MoveKind> open = new ArrayList<>(Transitions.from(subject.standing(), courseOf(chain)));
        open.removeIf(kind ->
                powers.toMove(kind, subject, chain.steps().getFirst().role()).isEmpty());
        return open;
    }

    /** The steps of a chain as a thing takes them. */
    static Course courseOf(Chain chain) {
        return new Course(chain.steps().stream().map(Step::number).toList());
    }

    private static @Nullable LocalDate closes(SubjectRow subject, Chain chain) {
        boolean bound =
                chain.hasDatesIn(subject.belongs().year()) && subject.standing().round() == 1;
        return bound ? chain.step(subject.standing().step()).closes() : null;
    }
}
