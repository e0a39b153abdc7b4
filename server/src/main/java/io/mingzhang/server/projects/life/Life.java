package io.mingzhang.server.projects.life;

import io.mingzhang.server.projects.ProjectState;
import io.mingzhang.standards.project.AdmissionStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lawful moves: from where each leads where. */
public final class Life {

    private Life() {}

    /**
     * Where a move leads; empty when it cannot be made there.
     *
     * @param from where the project stands
     * @param move what is done
     * @param steps who admits projects there, in order
     */
    public static Optional<Standing> after(Standing from, LifeMove move, List<AdmissionStep> steps) {
        return switch (from.state()) {
            case PLANNED -> planned(from.admission(), move, steps);
            case RESERVED -> reserved(move);
            case COMPILING -> compiling(move);
            case EXECUTING -> executing(move);
            case ENDED -> when(move == LifeMove.RESUME, Standing.admitted(ProjectState.EXECUTING));
            case TERMINATED -> when(move == LifeMove.RESUME, Standing.BEGINNING);
        };
    }

    /** The moves that can be made there, in the order of their declaration. */
    public static List<LifeMove> open(Standing from, List<AdmissionStep> steps) {
        return Arrays.stream(LifeMove.values())
                .filter(move -> after(from, move, steps).isPresent())
                .toList();
    }

    private static Optional<Standing> planned(Admission at, LifeMove move, List<AdmissionStep> steps) {
        boolean waits = at.isWaiting();
        return switch (move) {
            case PROPOSE -> waits ? Optional.empty() : Optional.of(waiting(steps, 0));
            case WITHDRAW -> when(waits && at == place(steps.getFirst()), Standing.BEGINNING);
            case ADMIT -> waits ? Optional.of(waiting(steps, turn(at, steps) + 1)) : Optional.empty();
            case RETURN -> when(waits, Standing.BEGINNING);
            case TERMINATE -> when(!waits, Standing.admitted(ProjectState.TERMINATED));
            default -> Optional.empty();
        };
    }

    private static Optional<Standing> reserved(LifeMove move) {
        return switch (move) {
            case RELEASE -> Optional.of(Standing.BEGINNING);
            case COMPILE -> Optional.of(Standing.admitted(ProjectState.COMPILING));
            case TERMINATE -> Optional.of(Standing.admitted(ProjectState.TERMINATED));
            default -> Optional.empty();
        };
    }

    private static Optional<Standing> compiling(LifeMove move) {
        return switch (move) {
            case UNCOMPILE -> Optional.of(Standing.admitted(ProjectState.RESERVED));
            case EXECUTE -> Optional.of(Standing.admitted(ProjectState.EXECUTING));
            case TERMINATE -> Optional.of(Standing.admitted(ProjectState.TERMINATED));
            default -> Optional.empty();
        };
    }

    private static Optional<Standing> executing(LifeMove move) {
        return switch (move) {
            case UNEXECUTE -> Optional.of(Standing.admitted(ProjectState.COMPILING));
            case END -> Optional.of(Standing.admitted(ProjectState.ENDED));
            case TERMINATE -> Optional.of(Standing.admitted(ProjectState.TERMINATED));
            default -> Optional.empty();
        };
    }

    /** Where it waits at a turn; in the reserve when all have admitted it. */
    private static Standing waiting(List<AdmissionStep> steps, int turn) {
        return turn < steps.size()
                ? new Standing(ProjectState.PLANNED, place(steps.get(turn)))
                : Standing.admitted(ProjectState.RESERVED);
    }

    /** Behind the last one when the place does not admit any more, so that what waits there is not stuck. */
    private static int turn(Admission at, List<AdmissionStep> steps) {
        for (int turn = 0; turn < steps.size(); turn++) {
            if (place(steps.get(turn)) == at) {
                return turn;
            }
        }
        return steps.size();
    }

    private static Admission place(AdmissionStep step) {
        return switch (step) {
            case DEPARTMENT -> Admission.WITH_DEPARTMENT;
            case FINANCE -> Admission.WITH_FINANCE;
        };
    }

    private static Optional<Standing> when(boolean condition, Standing standing) {
        return condition ? Optional.of(standing) : Optional.empty();
    }
}
