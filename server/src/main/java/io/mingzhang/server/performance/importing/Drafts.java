package io.mingzhang.server.performance.importing;

import io.mingzhang.model.performance.PerformanceTarget;
import io.mingzhang.server.performance.declarations.Declaring;
import io.mingzhang.server.performance.declarations.NewDeclaration;
import io.mingzhang.server.performance.declarations.NodeRef;
import io.mingzhang.server.platform.web.Refused;
import io.mingzhang.server.projects.Project;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the registers say for the declaration that a recognized form would become. */
@Component
class Drafts {

    private final Declaring declaring;

    Drafts(Declaring declaring) {
        this.declaring = declaring;
    }

    /** The draft with what is known; empty when it is not known whose it is, or the current person may not make it. */
    Optional<Declaring.Draft> registered(
            PerformanceTarget target, Optional<Project> project, Optional<NodeRef> unit, String templateId, int year) {
        @Nullable
        UUID department = target.wholeDepartment() ? unit.map(NodeRef::id).orElse(null) : null;
        @Nullable UUID ofProject = project.map(Project::id).orElse(null);
        if (department == null && ofProject == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(ofProject, department, templateId, year));
        } catch (Refused notHere) {
            return Optional.empty();
        }
    }

    /** The draft of a project or of a department. */
    Declaring.Draft of(@Nullable UUID project, @Nullable UUID department, String templateId, int year) {
        return declaring.draft(new NewDeclaration(project, department, year, templateId, null));
    }
}
