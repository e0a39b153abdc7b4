package io.mingzhang.server.workflow.machine;

import static io.mingzhang.server.workflow.MoveKind.APPROVE;
import static io.mingzhang.server.workflow.MoveKind.REOPEN;
import static io.mingzhang.server.workflow.MoveKind.RETURN;
import static io.mingzhang.server.workflow.MoveKind.SUBMIT;
import static io.mingzhang.server.workflow.MoveKind.URGE;
import static io.mingzhang.server.workflow.MoveKind.WITHDRAW;
import static io.mingzhang.server.workflow.SubjectState.APPROVED;
import static io.mingzhang.server.workflow.SubjectState.DRAFT;
import static io.mingzhang.server.workflow.SubjectState.RETURNED;
import static io.mingzhang.server.workflow.SubjectState.UNDER_REVIEW;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectState;
import io.mingzhang.server.workflow.machine.Standing.Last;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The table of lawful moves. What is not in it cannot be done. A return to filling in is not taken back, for the form may be
 * changed from that moment; nor is the last approval: what is approved is adjusted in a new round.
 */
public final class Transitions {

    private static final List<Row> TABLE = List.of(
            new Row(SUBMIT, DRAFT, From.FILLING_IN, Transitions::onward),
            new Row(SUBMIT, RETURNED, From.FILLING_IN, Transitions::onward),
            new Row(APPROVE, UNDER_REVIEW, From.REVIEW, Transitions::onward),
            new Row(APPROVE, RETURNED, From.REVIEW, Transitions::onward),
            new Row(RETURN, UNDER_REVIEW, From.REVIEW, Transitions::back),
            new Row(RETURN, RETURNED, From.REVIEW, Transitions::back),
            new Row(WITHDRAW, UNDER_REVIEW, From.REVIEW, Transitions::undone),
            new Row(WITHDRAW, RETURNED, From.REVIEW, Transitions::undone),
            new Row(URGE, DRAFT, From.FILLING_IN, Transitions::unmoved),
            new Row(URGE, RETURNED, From.ANYWHERE, Transitions::unmoved),
            new Row(URGE, UNDER_REVIEW, From.REVIEW, Transitions::unmoved),
            new Row(REOPEN, APPROVED, From.REVIEW, Transitions::nextRound));

    private Transitions() {}

    /** Where it stands after a move; none when the move is not lawful from there. */
    public static Optional<Standing> after(Standing standing, Move move, Course course) {
        return TABLE.stream()
                .filter(row ->
                        row.kind == move.kind() && row.state == standing.state() && row.from.admits(standing.step()))
                .findFirst()
                .flatMap(row -> row.target.of(standing, move, course));
    }

    /** The moves that are lawful from where it stands, whoever may make them. */
    public static Set<MoveKind> from(Standing standing, Course course) {
        Set<MoveKind> kinds = EnumSet.noneOf(MoveKind.class);
        for (MoveKind kind : MoveKind.values()) {
            if (after(standing, Move.of(kind), course).isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static Optional<Standing> onward(Standing at, Move move, Course course) {
        OptionalInt next = course.after(at.step());
        return Optional.of(
                next.isPresent()
                        ? new Standing(next.getAsInt(), UNDER_REVIEW, at.round(), trace(at, move))
                        : new Standing(at.step(), APPROVED, at.round(), null));
    }

    private static Optional<Standing> back(Standing at, Move move, Course course) {
        if (!course.before(at.step()).contains(move.toStep())) {
            return Optional.empty();
        }
        Last last = move.toStep() == 0 ? null : trace(at, move);
        return Optional.of(new Standing(move.toStep(), RETURNED, at.round(), last));
    }

    private static Optional<Standing> undone(Standing at, Move move, Course course) {
        return Optional.ofNullable(at.last()).map(last -> new Standing(last.step(), last.state(), at.round(), null));
    }

    private static Optional<Standing> unmoved(Standing at, Move move, Course course) {
        return Optional.of(at);
    }

    private static Optional<Standing> nextRound(Standing at, Move move, Course course) {
        return Optional.of(new Standing(0, DRAFT, at.round() + 1, null));
    }

    private static Last trace(Standing at, Move move) {
        return new Last(move.kind(), at.step(), at.state());
    }

    /** At which steps a row applies. */
    private enum From {
        FILLING_IN,
        REVIEW,
        ANYWHERE;

        boolean admits(int step) {
            return this == ANYWHERE || (this == FILLING_IN) == (step == 0);
        }
    }

    /** Where a row leads. */
    @FunctionalInterface
    private interface Target {

        Optional<Standing> of(Standing at, Move move, Course course);
    }

    /** One lawful move. */
    private record Row(MoveKind kind, SubjectState state, From from, Target target) {}
}
