package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.workflow.MoveKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with his rights: which moves he may make, as far as that depends on who he is. Whoever made or sent a thing never
 * decides about it, nor does anybody by the right of such a one.
 *
 * @param id of the person
 * @param home where he is at home
 * @param rights his own and those he has as a deputy
 */
record Hand(UUID id, String home, List<RightView> rights) {

    Hand {
        rights = List.copyOf(rights);
    }

    /** The right by which he may make the move; none when he may not. */
    Optional<Power> toMove(MoveKind kind, SubjectRow subject, Role filler) {
        return switch (kind) {
            case SUBMIT -> atStep(subject, false);
            case APPROVE, RETURN -> atStep(subject, true);
            case WITHDRAW -> id.equals(subject.lastBy()) ? Optional.of(Power.OWN) : Optional.empty();
            case URGE -> toUrge(subject);
            case REOPEN -> toReopen(subject, filler);
        };
    }

    /** The right by which it is his turn; none when it is not. */
    Optional<Power> turn(SubjectRow subject) {
        return atStep(subject, subject.standing().step() > 0);
    }

    private Optional<Power> atStep(SubjectRow subject, boolean apart) {
        if (apart && subject.isOf(id)) {
            return Optional.empty();
        }
        return rights.stream()
                .filter(right ->
                        reaches(right, subject.task().role(), subject.task().path(), subject))
                .filter(right -> isAtHome(right, subject.task().office()))
                .filter(right -> !apart || !subject.isOf(principal(right)))
                .findFirst()
                .map(Power::of);
    }

    /** Who waits for it presses, and who runs the season; whose turn it is does not press himself. */
    private Optional<Power> toUrge(SubjectRow subject) {
        boolean waits = subject.standing().step() > 0 && subject.isOf(id);
        return (waits || runsSeason(subject)) && atStep(subject, false).isEmpty()
                ? Optional.of(Power.OWN)
                : Optional.empty();
    }

    private Optional<Power> toReopen(SubjectRow subject, Role filler) {
        if (runsSeason(subject)) {
            return Optional.of(Power.OWN);
        }
        return rights.stream()
                .filter(right -> reaches(right, filler, subject.belongs().path(), subject))
                .findFirst()
                .map(Power::of);
    }

    private boolean runsSeason(SubjectRow subject) {
        return rights.stream()
                .anyMatch(right -> right.gives(Permission.SEASON_WRITE)
                        && right.holdsIn(subject.belongs().year())
                        && right.reaches(subject.belongs().path()));
    }

    private static boolean reaches(RightView right, Role role, String path, SubjectRow subject) {
        return right.role() == role
                && holdsForDeclaring(right)
                && right.holdsIn(subject.belongs().year())
                && right.reaches(path);
    }

    /** Whether a right holds for the part of the work that is sent along chains. */
    static boolean holdsForDeclaring(RightView right) {
        return right.stage() == null || right.stage() == Stage.DECLARATION;
    }

    /** A deputy decides for whom he stands in for, wherever he himself is at home. */
    private boolean isAtHome(RightView right, String office) {
        return office.isEmpty() || right.principal() != null || home.startsWith(office);
    }

    private static @Nullable UUID principal(RightView right) {
        RightView.Principal principal = right.principal();
        return principal == null ? null : principal.id();
    }
}
