package io.mingzhang.server.projects.library;

import io.mingzhang.server.platform.access.Access;
import io.mingzhang.server.platform.access.Permission;
import io.mingzhang.server.platform.access.Role;
import io.mingzhang.server.platform.access.Stage;
import io.mingzhang.server.platform.identity.CurrentPerson;
import io.mingzhang.server.projects.life.Admission;
import io.mingzhang.server.projects.life.LifeMove;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether the current person may do something to a project. A right for one of its years is enough. */
@Component
public class Door {

    private final Access access;
    private final CurrentPerson person;

    Door(Access access, CurrentPerson person) {
        this.access = access;
        this.person = person;
    }

    /** Refuses unless the person may do it. */
    public void demand(Permission permission, ProjectHead head) {
        if (!may(permission, head)) {
            access.demand(permission, head.path(), head.firstYear());
        }
    }

    /** Refuses unless the person may do it there in that year. */
    public void demand(Permission permission, String path, int year) {
        access.demand(permission, path, year);
    }

    /** Whether the person may do it. */
    public boolean may(Permission permission, ProjectHead head) {
        for (int year = head.lastYear(); year >= head.firstYear(); year--) {
            if (access.may(permission, head.path(), year)) {
                return true;
            }
        }
        return false;
    }

    /** Why the person cannot make a move that the project's life permits; empty when he can. */
    Optional<String> obstacle(ProjectHead head, LifeMove move) {
        if (!may(move.permission(), head)) {
            return Optional.of("您没有对这个项目“%s”的权限。".formatted(move.label()));
        }
        if (!move.decides()) {
            return Optional.empty();
        }
        if (isOwn(head.owner()) || head.proposedBy() != null && isOwn(head.proposedBy())) {
            return Optional.of("申报人不能审核自己申报的项目，请由其他审核人办理。");
        }
        Role role = head.standing().admission() == Admission.WITH_FINANCE
                ? Role.FINANCE_BUSINESS_REVIEWER
                : Role.DEPARTMENT_REVIEWER;
        return holds(role, head) ? Optional.empty() : Optional.of("这一步由%s办理。".formatted(role.label()));
    }

    private boolean holds(Role role, ProjectHead head) {
        for (int year = head.lastYear(); year >= head.firstYear(); year--) {
            if (access.holds(role, head.path(), year, Stage.DECLARATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(UUID id) {
        return person.id().equals(id);
    }
}
