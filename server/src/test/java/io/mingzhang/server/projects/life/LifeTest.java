package io.mingzhang.server.projects.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.standards.project.AdmissionStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of moves as a model: whatever place admits, every state is reached and none is a trap. */
class LifeTest {

    private static List<List<AdmissionStep>> places() {
        return List.of(
                List.of(AdmissionStep.DEPARTMENT),
                List.of(AdmissionStep.FINANCE),
                List.of(AdmissionStep.DEPARTMENT, AdmissionStep.FINANCE));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyStateIsReachedAndHasAWayOn(List<AdmissionStep> steps) {
        Set<Standing> reached = reached(steps);
        assertThat(reached.stream().map(Standing::state).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ProjectState.values());
        assertThat(reached)
                .allSatisfy(standing -> assertThat(Life.open(standing, steps))
                        .as("moves out of %s", standing)
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingIsReservedWithoutEveryAdmission(List<AdmissionStep> steps) {
        Standing at = Life.after(Standing.BEGINNING, LifeMove.PROPOSE, steps).orElseThrow();
        for (int turn = 0; turn < steps.size(); turn++) {
            assertThat(at.state()).isEqualTo(ProjectState.PLANNED);
            assertThat(Life.after(at, LifeMove.COMPILE, steps)).isEmpty();
            assertThat(Life.after(at, LifeMove.RETURN, steps)).contains(Standing.BEGINNING);
            at = Life.after(at, LifeMove.ADMIT, steps).orElseThrow();
        }
        assertThat(at).isEqualTo(new Standing(ProjectState.RESERVED, Admission.ADMITTED));
        assertThat(Life.after(Standing.BEGINNING, LifeMove.ADMIT, steps)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aDecisionEndsTheTimeToTakeBack(List<AdmissionStep> steps) {
        Standing first = Life.after(Standing.BEGINNING, LifeMove.PROPOSE, steps).orElseThrow();
        assertThat(Life.after(first, LifeMove.WITHDRAW, steps)).contains(Standing.BEGINNING);
        Standing second = Life.after(first, LifeMove.ADMIT, steps).orElseThrow();
        assertThat(Life.after(second, LifeMove.WITHDRAW, steps)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatWaitsWhereNobodyAdmitsAnyMoreIsNotStuck(List<AdmissionStep> steps) {
        for (Admission admission : List.of(Admission.WITH_DEPARTMENT, Admission.WITH_FINANCE)) {
            Standing waiting = new Standing(ProjectState.PLANNED, admission);
            assertThat(Life.after(waiting, LifeMove.ADMIT, steps)).isPresent();
            assertThat(Life.after(waiting, LifeMove.RETURN, steps)).contains(Standing.BEGINNING);
        }
    }

    private static Set<Standing> reached(List<AdmissionStep> steps) {
        Set<Standing> reached = new HashSet<>(Set.of(Standing.BEGINNING));
        Deque<Standing> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Standing from = open.pop();
            for (LifeMove move : Life.open(from, steps)) {
                Standing to = Life.after(from, move, steps).orElseThrow();
                if (reached.add(to)) {
                    open.push(to);
                }
            }
        }
        return reached;
    }
}
