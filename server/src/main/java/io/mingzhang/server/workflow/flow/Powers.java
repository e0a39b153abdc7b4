package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.workflow.MoveKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which moves the current person may make with a thing, as far as that depends on who he is. */
@Component
class Powers {

    private final Access access;
    private final CurrentPerson person;

    Powers(Access access, CurrentPerson person) {
        this.access = access;
        this.person = person;
    }

    /** The right by which the person may make the move; none when he may not. */
    Optional<Power> toMove(MoveKind kind, SubjectRow subject, Role filler) {
        return switch (kind) {
            case SUBMIT -> atStep(subject, false);
            case APPROVE, RETURN -> atStep(subject, true);
            case WITHDRAW -> person.id().equals(subject.lastBy()) ? Optional.of(Power.OWN) : Optional.empty();
            case URGE -> toUrge(subject);
            case REOPEN -> toReopen(subject, filler);
        };
    }

    /** The right by which it is the person's turn; with {@code apart}, only if he neither made nor sent it. */
    private Optional<Power> atStep(SubjectRow subject, boolean apart) {
        if (apart && subject.isOf(person.id())) {
            return Optional.empty();
        }
        return access.rights().stream()
                .filter(right ->
                        reaches(right, subject.task().role(), subject.task().path(), subject))
                .filter(right -> isAtHome(right, subject.task().office()))
                .filter(right -> !apart || !subject.isOf(principal(right)))
                .findFirst()
                .map(Power::of);
    }

    /** Who waits for it presses, and who runs the season; whose turn it is does not press himself. */
    private Optional<Power> toUrge(SubjectRow subject) {
        boolean waits = subject.standing().step() > 0 && subject.isOf(person.id());
        boolean runs = access.may(
                Permission.SEASON_WRITE,
                subject.belongs().path(),
                subject.belongs().year());
        return (waits || runs) && atStep(subject, false).isEmpty() ? Optional.of(Power.OWN) : Optional.empty();
    }

    private Optional<Power> toReopen(SubjectRow subject, Role filler) {
        if (access.may(
                Permission.SEASON_WRITE,
                subject.belongs().path(),
                subject.belongs().year())) {
            return Optional.of(Power.OWN);
        }
        return access.rights().stream()
                .filter(right -> reaches(right, filler, subject.belongs().path(), subject))
                .findFirst()
                .map(Power::of);
    }

    private static boolean reaches(RightView right, Role role, String path, SubjectRow subject) {
        return right.role() == role
                && (right.stage() == null || right.stage() == Stage.DECLARATION)
                && right.holdsIn(subject.belongs().year())
                && right.reaches(path);
    }

    private boolean isAtHome(RightView right, String office) {
        return office.isEmpty() || right.principal() != null || person.path().startsWith(office);
    }

    private static @Nullable UUID principal(RightView right) {
        RightView.Principal principal = right.principal();
        return principal == null ? null : principal.id();
    }

    /**
     * By what somebody may move a thing.
     *
     * @param actingFor name of whom he stands in for; empty when it is his own right
     */
    record Power(String actingFor) {

        static final Power OWN = new Power("");

        static Power of(RightView right) {
            RightView.Principal principal = right.principal();
            return principal == null ? OWN : new Power(principal.name());
        }
    }
}
