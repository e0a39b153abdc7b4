package io.mingzhang.server.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.workflow.MoveKind;
import io.mingzhang.server.workflow.SubjectState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionsTest {

    private static final List<MoveKind> KINDS = List.of(MoveKind.values());
    private static final int WALKS = 400;
    private static final int STEPS_OF_WALK = 200;

    private static Course course(int reviews) {
        return new Course(IntStream.rangeClosed(0, reviews).boxed().toList());
    }

    /** Every move there could be, returns to steps that do not exist included. */
    private static List<Move> moves(Course course) {
        List<Move> moves = new ArrayList<>();
        for (MoveKind kind : MoveKind.values()) {
            for (int step = -1; step <= course.steps().getLast() + 1; step++) {
                moves.add(new Move(kind, step));
            }
        }
        return moves;
    }

    private static Set<Standing> reachable(Course course) {
        Set<Standing> seen = new LinkedHashSet<>();
        Deque<Standing> open = new ArrayDeque<>(List.of(Standing.BEGINNING));
        while (!open.isEmpty()) {
            Standing standing = open.poll();
            if (standing.round() <= 2 && seen.add(standing)) {
                for (Move move : moves(course)) {
                    Transitions.after(standing, move, course).ifPresent(open::add);
                }
            }
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyStateIsReachableAtEveryStepWhereItMeansSomething(int reviews) {
        Course course = course(reviews);
        Set<String> reached = new LinkedHashSet<>();
        reachable(course).forEach(standing -> reached.add(standing.state() + "@" + standing.step()));
        Set<String> wanted = new LinkedHashSet<>(Set.of("DRAFT@0", "RETURNED@0", "APPROVED@" + reviews));
        for (int step = 1; step <= reviews; step++) {
            wanted.add("UNDER_REVIEW@" + step);
            if (step < reviews) {
                wanted.add("RETURNED@" + step);
            }
        }
        assertThat(reached).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyStateHasAWayOutThatNeedsNobodyElsesMoveBefore(int reviews) {
        Course course = course(reviews);
        assertThat(reachable(course))
                .allSatisfy(standing -> assertThat(Transitions.from(standing, course))
                        .containsAnyOf(MoveKind.SUBMIT, MoveKind.APPROVE, MoveKind.REOPEN));
    }

    /** From wherever it is, approving again and again (and sending once) brings it through: no return loses a task. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void fromEverywhereItCanBeBroughtThrough(int reviews) {
        Course course = course(reviews);
        for (Standing start : reachable(course)) {
            Standing standing = start;
            for (int moves = 0; standing.state() != SubjectState.APPROVED; moves++) {
                assertThat(moves).isLessThanOrEqualTo(reviews + 1);
                MoveKind kind = standing.step() == 0 ? MoveKind.SUBMIT : MoveKind.APPROVE;
                standing = Transitions.after(standing, Move.of(kind), course).orElseThrow();
            }
            assertThat(standing.step()).isEqualTo(reviews);
        }
    }

    @Test
    void onlyWhatIsBeingFilledInMayBeChanged() {
        assertThat(reachable(course(4)))
                .allSatisfy(standing -> assertThat(standing.isEditable())
                        .isEqualTo(Set.of("DRAFT", "RETURNED")
                                        .contains(standing.state().name())
                                && standing.step() == 0));
    }

    @Test
    void returnsGoToEveryEarlierStepAndToNoOther() {
        Course course = course(4);
        Standing third = new Standing(3, SubjectState.UNDER_REVIEW, 1, null);
        for (int step = -1; step <= 5; step++) {
            assertThat(Transitions.after(third, Move.returnTo(step), course).isPresent())
                    .isEqualTo(step >= 0 && step < 3);
        }
    }

    @Test
    void leftOutStepsAreNeitherPassedNorReturnedTo() {
        Course course = new Course(List.of(0, 1, 4));
        Standing first = new Standing(1, SubjectState.UNDER_REVIEW, 1, null);
        Standing next =
                Transitions.after(first, Move.of(MoveKind.APPROVE), course).orElseThrow();
        assertThat(next.step()).isEqualTo(4);
        assertThat(Transitions.after(next, Move.returnTo(2), course)).isEmpty();
        assertThat(Transitions.after(next, Move.of(MoveKind.APPROVE), course)
                        .orElseThrow()
                        .state())
                .isEqualTo(SubjectState.APPROVED);
    }

    @Test
    void takingBackRestoresExactlyWhatWasBeforeAndOnlyOnce() {
        Course course = course(3);
        for (Standing before : reachable(course)) {
            for (Move move : moves(course)) {
                Standing after = Transitions.after(before, move, course).orElse(before);
                if (EnumSet.of(MoveKind.SUBMIT, MoveKind.APPROVE, MoveKind.RETURN)
                                .contains(move.kind())
                        && after.step() > 0
                        && after.state() != SubjectState.APPROVED
                        && !after.equals(before)) {
                    Standing back = Transitions.after(after, Move.of(MoveKind.WITHDRAW), course)
                            .orElseThrow();
                    assertThat(back).isEqualTo(new Standing(before.step(), before.state(), before.round(), null));
                    assertThat(Transitions.after(back, Move.of(MoveKind.WITHDRAW), course))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aReturnToFillingInIsNotTakenBack() {
        Course course = course(2);
        Standing returned = Transitions.after(
                        new Standing(2, SubjectState.UNDER_REVIEW, 1, null), Move.returnTo(0), course)
                .orElseThrow();
        assertThat(Transitions.from(returned, course)).containsExactlyInAnyOrder(MoveKind.SUBMIT, MoveKind.URGE);
    }

    /** Against a model written another way: the steps passed, as a path of footprints. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void randomWalksAgreeWithTheModel(int reviews) {
        Course course = course(reviews);
        for (int walk = 0; walk < WALKS; walk++) {
            Random random = new Random(walk);
            Standing standing = Standing.BEGINNING;
            Footprints model = new Footprints(reviews);
            for (int i = 0; i < STEPS_OF_WALK; i++) {
                MoveKind kind = KINDS.get(random.nextInt(KINDS.size()));
                Move move = new Move(kind, random.nextInt(reviews + 2));
                boolean lawful = model.go(move);
                assertThat(Transitions.after(standing, move, course).isPresent())
                        .as("%s from %s", move, standing)
                        .isEqualTo(lawful);
                standing = Transitions.after(standing, move, course).orElse(standing);
                assertThat(standing.step() + "/" + standing.state() + "/" + standing.round())
                        .isEqualTo(model.told());
            }
        }
    }
}
