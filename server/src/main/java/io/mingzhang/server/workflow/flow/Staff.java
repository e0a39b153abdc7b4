package io.mingzhang.server.workflow.flow;

import io.mingzhang.server.platform.access.Holders;
import io.mingzhang.server.platform.access.Holders.Holding;
import io.mingzhang.server.platform.access.RightView;
import io.mingzhang.server.platform.access.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can do a step of a thing: whoever holds its role there, and neither made nor sent the thing. */
@Component
class Staff {

    private final Holders holders;

    Staff(Holders holders) {
        this.holders = holders;
    }

    /** The names of those who can, each once. */
    List<String> of(SubjectRow.Task task, SubjectRow subject) {
        return holders.around(task.role(), task.path(), subject.belongs().year(), Stage.DECLARATION).stream()
                .filter(holding -> task.path().startsWith(holding.right().path()))
                .filter(holding -> isApart(holding, subject))
                .filter(holding -> isAtHome(holding, task.office()))
                .map(Holding::personName)
                .distinct()
                .toList();
    }

    private static boolean isApart(Holding holding, SubjectRow subject) {
        RightView.Principal principal = holding.right().principal();
        return !subject.isOf(holding.personId()) && (principal == null || !subject.isOf(principal.id()));
    }

    private static boolean isAtHome(Holding holding, String office) {
        return office.isEmpty()
                || holding.right().principal() != null
                || holding.homePath().startsWith(office);
    }
}
